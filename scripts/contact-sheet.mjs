/**
 * Draws the key poses of every exercise on one sheet, takes pictures of it and says what is wrong with a pose:
 * node scripts/contact-sheet.mjs [--only id,id] [--side left] [--theme dark] [--between] [--scale 2]
 * Without options: both sides in light, dark and print, into reports/figures/.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer } from 'vite';
import { browserArgs, findBrowser } from './browser.mjs';

const { values: options } = parseArgs({
	options: {
		only: { type: 'string' },
		side: { type: 'string' },
		theme: { type: 'string' },
		between: { type: 'boolean', default: false },
		scale: { type: 'string', default: '2' }
	}
});
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}reports/figures/`;
const quarters = [0, 0.25, 0.5, 0.75];

const vite = await createServer({
	root,
	configFile: false,
	appType: 'custom',
	logLevel: 'error',
	plugins: [svelte({ configFile: false, compilerOptions: { runes: true, css: 'injected' } })],
	server: { middlewareMode: true, hmr: false, ws: false, watch: null }
});
const { render } = await vite.ssrLoadModule('svelte/server');
const { default: FigureStill } = await vite.ssrLoadModule('/src/lib/ui/figure/FigureStill.svelte');
const { loadPoses } = await vite.ssrLoadModule('/src/lib/content/exercises/poses/load.ts');
const { exerciseIds } = await vite.ssrLoadModule('/src/lib/domain/exercise/exercise.ts');
const { problemsOf } = await vite.ssrLoadModule('/src/lib/figure/check.ts');
const { between } = await vite.ssrLoadModule('/src/lib/figure/between.ts');

/** The exercise with the ways between its keys as keys of their own. */
function withWays(poses) {
	const { keys } = poses;
	const all = keys.flatMap((key, i) => quarters.map((t) => between(key, keys[(i + 1) % keys.length], t)));
	return { ...poses, keys: all.map((key) => ({ ...key, arrows: [] })), stills: undefined };
}

/** Prints the worst of every fault of an exercise, with the key (and the part of the way to the next). */
function report(id, poses) {
	const worst = new Map();
	withWays(poses).keys.forEach((key, i) => {
		for (const { fault, what, by } of problemsOf(poses, key)) {
			const name = `${fault} ${what.replace(/ -?\d+$/, '')}`;
			if (!(worst.get(name)?.by > by)) worst.set(name, { by, at: i / quarters.length });
		}
	});
	for (const [name, { by, at }] of worst) console.log(`${id} at ${at}: ${name} by ${by.toFixed(1)}`);
}

function section(id, poses, side) {
	const shown = options.between ? withWays(poses) : poses;
	const count = (shown.stills ?? shown.keys).length;
	const width = Math.min(1560, count * poses.frame[2] * Number(options.scale));
	const { head, body } = render(FigureStill, { props: { poses: shown, side, title: id }, idPrefix: id });
	return { head, body: `<section style="width:${width}px"><h2>${id}</h2>${body}</section>` };
}

function page(exercises, side, scheme) {
	const sections = exercises.map(({ id, poses }) => section(id, poses, side));
	const styles = [...new Set(sections.map(({ head }) => head))].join('');
	return `<!doctype html><meta charset="utf-8"><style>
		:root{color-scheme:${scheme};--surface:light-dark(#fffcf6,#1a2a27);--edge:light-dark(#81775f,#7e928a);--apricot:light-dark(#f2ae74,#e4a066);--clay:light-dark(#a03f1b,#f0a27c)}
		body{display:flex;flex-wrap:wrap;gap:8px 20px;background:var(--surface);color:light-dark(#15302a,#f1e9db);font:13px sans-serif}
		h2{font-size:13px;margin:0} @media print{body{background:#fff}}
	</style>${styles}${sections.map(({ body }) => body).join('')}`;
}

const exercises = [];
for (const id of options.only?.split(',') ?? exerciseIds) exercises.push({ id, poses: (await loadPoses[id]()).poses });
for (const { id, poses } of exercises) report(id, poses);

const found = await findBrowser();
if (!found.path) throw new Error(found.problem);
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: found.path, args: browserArgs });
for (const side of options.side ? [options.side] : ['right', 'left'])
	for (const theme of options.theme ? [options.theme] : ['light', 'dark', 'print']) {
		const scheme = theme === 'dark' ? 'dark' : 'light';
		const html = page(exercises, side, scheme);
		const name = `${folder}${options.only ? 'some' : 'all'}-${side}-${theme}`;
		writeFileSync(`${name}.html`, html);
		const tab = await browser.newPage({ viewport: { width: 1600, height: 900 } });
		await tab.emulateMedia({ colorScheme: scheme, media: theme === 'print' ? 'print' : 'screen' });
		await tab.setContent(html);
		await tab.screenshot({ path: `${name}.png`, fullPage: true });
		await tab.close();
		console.log(`${name}.png`);
	}
await browser.close();
await vite.close();

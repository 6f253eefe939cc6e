import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** One planted violation: a file, what it imports, and the rule that must name it. */
const planted: readonly (readonly [rule: string, file: string, imports: string])[] = [
	['domain-imports', 'src/lib/domain/plan/a.ts', '#lib/storage/target.ts'],
	['domain-imports', 'src/lib/domain/plan/b.ts', 'dexie'],
	['domain-imports', 'src/lib/domain/plan/c.ts', 'node:fs'],
	['content-imports', 'src/lib/content/a.ts', '#lib/figure/target.ts'],
	['figure-imports', 'src/lib/figure/a.ts', '#lib/content/target.ts'],
	['storage-imports', 'src/lib/storage/a.ts', '#lib/content/target.ts'],
	['exchange-imports', 'src/lib/exchange/a.ts', '#lib/storage/target.ts'],
	['platform-imports', 'src/lib/platform/a.ts', '#lib/domain/plan/target.ts'],
	['ui-imports', 'src/lib/ui/A.svelte', '#lib/state/target.ts'],
	['ui-imports', 'src/lib/ui/B.svelte', '#lib/platform/target.ts'],
	['state-imports', 'src/lib/state/a.ts', '#lib/ui/target.ts'],
	['base-is-the-bottom', 'src/lib/domain/base/a.ts', '../plan/target.ts'],
	['routes-imports', 'src/routes/day/+page.svelte', '#lib/storage/target.ts'],
	['routes-imports', 'src/routes/more/+page.svelte', '#lib/platform/target.ts'],
	['no-route-to-route', 'src/routes/day/Part.svelte', '../more/target.ts'],
	['no-route-to-route', 'src/routes/day/inner/Part.svelte', '../../more/target.ts'],
	['no-root-to-route', 'src/routes/+page.svelte', './more/target.ts'],
	['worker-is-alone', 'src/service-worker/index.ts', '../lib/domain/plan/target.ts'],
	['dexie-in-storage', 'src/lib/state/b.ts', 'dexie'],
	['workbox-window-in-platform', 'src/lib/state/c.ts', 'workbox-window'],
	['chart-in-ui-chart', 'src/lib/ui/C.svelte', 'chart.js'],
	['no-circular', 'src/lib/domain/plan/d.ts', './e.ts'],
	['not-unresolvable', 'src/lib/domain/plan/f.ts', './nowhere.ts']
];

const rooms = ['domain/plan', 'content', 'figure', 'storage', 'exchange', 'platform', 'ui', 'state'];
const targets = [...rooms.map((room) => `src/lib/${room}/target.ts`), 'src/routes/more/target.ts'];

/** Imports that the table allows, some of them close to one that it does not. */
const allowed: readonly (readonly [file: string, imports: string])[] = [
	['src/lib/domain/plan/ok.ts', 'valibot'],
	['src/lib/content/ok.ts', '#lib/domain/plan/target.ts'],
	['src/lib/exchange/ok.ts', '#lib/figure/target.ts'],
	['src/lib/storage/ok.ts', 'dexie'],
	['src/lib/platform/ok.ts', 'workbox-window'],
	['src/lib/ui/chart/Ok.svelte', 'chart.js'],
	['src/lib/ui/Ok.svelte', '#lib/content/target.ts'],
	['src/lib/state/ok.ts', '#lib/storage/target.ts'],
	['src/lib/state/live-query.svelte.ts', 'dexie'],
	['src/routes/more/Ok.svelte', './target.ts'],
	['src/service-worker/ok.ts', 'workbox-core']
];

interface Violation {
	readonly from: string;
	readonly rule: { readonly name: string };
}

function violationsIn(folder: string): readonly Violation[] {
	const { stdout, stderr } = spawnSync(
		resolve('node_modules/.bin/depcruise'),
		['--config', resolve('tests/architecture.cjs'), '--output-type', 'json', 'src'],
		{ cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 }
	);
	if (!stdout.startsWith('{')) throw new Error(stderr || stdout);
	return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}

describe('the layer rules', () => {
	let folder = '';
	let found: readonly Violation[] = [];

	function plant(file: string, text: string): void {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), file.endsWith('.svelte') ? `<script lang="ts">\n${text}\n</script>\n` : text);
	}

	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'layers-'));
		cpSync('package.json', join(folder, 'package.json'));
		writeFileSync(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "allowImportingTsExtensions": true } }');
		mkdirSync(join(folder, 'node_modules/chart.js'), { recursive: true });
		writeFileSync(join(folder, 'node_modules/chart.js/package.json'), '{ "name": "chart.js", "main": "index.js" }');
		writeFileSync(join(folder, 'node_modules/chart.js/index.js'), 'export const chart = 1;');
		for (const name of ['svelte', 'dexie', 'valibot', 'workbox-window', 'workbox-core']) {
			symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
		}
		plant('src/lib/domain/plan/e.ts', "import './d.ts';\n");
		for (const target of targets) plant(target, 'export const target = 1;\n');
		for (const [file, imports] of allowed) plant(file, `import * as it from '${imports}';\nconsole.log(it);\n`);
		for (const [, file, imports] of planted) plant(file, `import * as it from '${imports}';\nconsole.log(it);\n`);
		found = violationsIn(folder);
	}, 60_000);

	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it.each(planted)('%s stops %s from importing %s', (rule, file) => {
		expect(found.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule);
	});

	it('let through what the table allows', () => {
		const files = allowed.map(([file]) => file);
		expect(found.filter(({ from }) => files.includes(from))).toEqual([]);
	});

	it('have each been proved', () => {
		const { forbidden } = createRequire(import.meta.url)('../architecture.cjs') as { forbidden: { name: string }[] };
		const proved = planted.map(([rule]) => rule);
		expect(forbidden.map(({ name }) => name).filter((name) => !proved.includes(name))).toEqual([]);
	});

	it('hold in the real tree', { timeout: 60_000 }, () => {
		expect(violationsIn(resolve('.'))).toEqual([]);
	});
});

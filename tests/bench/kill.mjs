/**
 * `npm run bench:kill [-- --kills 200 --seed 1]`: a real Chromium with a profile of its own saves records through the app's
 * own store and is killed (SIGKILL, all its processes) at random moments; after each start, every record that was
 * acknowledged must be there, whole, and no half of a pair. Prints the figures; fails when one acknowledged record is lost.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { browserArgs, browserPath } from '../../scripts/browser.mjs';

const { values } = parseArgs({
	options: {
		kills: { type: 'string', default: '200' },
		seed: { type: 'string', default: '1' },
		port: { type: 'string', default: '0' }
	}
});
const kills = Number(values.kills);
const executablePath = browserPath();
if (!executablePath) throw new Error('no browser: run node scripts/setup.mjs --browser');

/** A small seeded generator (mulberry32), 0 to 1. */
function randoms(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}
const random = randoms(Number(values.seed));
const work = mkdtempSync(join(tmpdir(), 'gaitkeeper-kill-'));

await build({
	configFile: false,
	logLevel: 'error',
	plugins: [svelte()],
	build: {
		target: 'es2022',
		outDir: join(work, 'page'),
		emptyOutDir: true,
		lib: { entry: 'tests/bench/kill-page.ts', formats: ['es'], fileName: 'page' }
	}
});
const script = readFileSync(join(work, 'page', 'page.js'));

const acknowledged = new Set();
const lost = new Set();
let [starts, halves, unreadable, refused] = [0, 0, 0, 0];
let heard = () => {};

const routes = {
	'/found': ({ status, ids, unreadable: bad }) => {
		starts++;
		if (status !== 'ready') {
			refused++;
			// What cannot be opened cannot be counted as kept.
			for (const id of acknowledged) lost.add(id);
			console.log(`start ${starts}: ${status}`);
			heard();
			return;
		}
		const found = new Set(ids);
		for (const id of acknowledged) if (!found.has(id)) lost.add(id);
		halves += ids.filter((id) => !found.has((id.startsWith('c') ? 's' : 'c') + id.slice(1))).length;
		unreadable += bad.length;
		heard();
	},
	'/saved': (ids) => {
		for (const id of ids) acknowledged.add(id);
	}
};

const server = createServer((request, response) => {
	const route = routes[request.url];
	if (request.method === 'POST' && route) {
		let body = '';
		request.on('data', (part) => (body += part));
		request.on('end', () => {
			route(JSON.parse(body));
			response.end();
		});
	} else if (request.url === '/page.js') {
		response.setHeader('content-type', 'text/javascript').end(script);
	} else {
		response
			.setHeader('content-type', 'text/html')
			.end('<!doctype html><script type="module" src="/page.js"></script>');
	}
});
server.listen(Number(values.port), '127.0.0.1');
await once(server, 'listening');
const address = `http://127.0.0.1:${server.address().port}/`;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function round(last) {
	const started = new Promise((resolve) => (heard = resolve));
	const profile = `--user-data-dir=${join(work, 'profile')}`;
	const log = openSync(join(work, `start-${starts % 5}.log`), 'w');
	const flags = [
		'--headless=new',
		'--enable-logging=stderr',
		'--no-first-run',
		'--disable-extensions',
		...browserArgs,
		profile,
		address
	];
	const browser = spawn(executablePath, flags, { stdio: ['ignore', log, log], detached: true });
	const gone = once(browser, 'exit');
	const came = await Promise.race([started.then(() => true), pause(60_000).then(() => false)]);
	if (!came) console.log('a start took more than a minute');
	if (!last && came) await pause(random() * 700);
	process.kill(-browser.pid, 'SIGKILL');
	await gone;
	closeSync(log);
}

const began = performance.now();
for (let kill = 1; kill <= kills; kill++) {
	await round(false);
	if (kill % 20 === 0) console.log(`${kill} kills, ${acknowledged.size} records acknowledged, ${lost.size} lost`);
}
await round(true);
server.close();
if (lost.size + refused === 0) rmSync(work, { recursive: true, force: true });
else console.log(`kept for a look: ${work}`);

const figures = {
	kills,
	starts,
	'records acknowledged': acknowledged.size,
	'acknowledged records lost': lost.size,
	'half pairs': halves,
	'unreadable rows': unreadable,
	'starts that did not open': refused,
	seconds: Math.round((performance.now() - began) / 1000)
};
for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(28)} ${figure}`);
process.exitCode = lost.size + halves + unreadable + refused === 0 && starts === kills + 1 ? 0 : 1;

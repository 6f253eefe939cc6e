/**
 * `npm run bench:kill [-- --kills 200 --seed 1]`: a real Chromium with a profile of its own saves records through the app's
 * own store, a draft first as the check-in does, and is killed at random moments: one SIGKILL for all its processes. The next
 * start waits until every process that uses the profile is gone. After each start every record that was acknowledged must
 * be there, whole, with no half of a pair, and so must a draft whose record was not acknowledged. Prints the figures; fails
 * when something acknowledged is lost, and keeps the profile of the first such start, as it was before, for a look.
 *
 * What it found in Chromium 156: after 510 kills on a busy machine, with every process gone, the browser called its
 * own store corrupt ("checksum mismatch") and throws it away. Its log then holds the seven bytes that announce an entry
 * without the entry: they are two system calls, the kill came between them, the next start takes that for the end of the
 * log and writes on behind it ("Reusing old log"), and the start after that cannot read it. The app answers with a second
 * copy (`storage/second-copy.ts`); such a store is counted and must lose no record. `--torn 20` leaves such half an entry
 * at every 20th kill, so that one need not wait for it.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	appendFileSync,
	closeSync,
	cpSync,
	existsSync,
	mkdtempSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { browserArgs, browserPath } from '../../scripts/browser.mjs';
import { killAll } from './processes.mjs';

const { values } = parseArgs({
	options: {
		kills: { type: 'string', default: '200' },
		seed: { type: 'string', default: '1' },
		torn: { type: 'string', default: '0' },
		port: { type: 'string', default: '0' }
	}
});
const kills = Number(values.kills);
const tornEvery = Number(values.torn);
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
const scripts = new Map(
	readdirSync(join(work, 'page')).map((name) => [`/${name}`, readFileSync(join(work, 'page', name))])
);

const saved = new Set();
const lost = new Set();
const halvesOfCopy = new Set();
let drafted = -1;
const count = { starts: 0, refused: 0, thrownAway: 0, halves: 0, unreadable: 0, drafts: 0, slowest: 0 };
let heard = () => {};

/** Whether the record of the last draft that was kept is still to come. */
const draftDue = () => drafted >= 0 && !saved.has(drafted);

const routes = {
	'/found': ({ status, thrownAway, ids, drafts, unreadable }) => {
		count.starts++;
		if (status !== 'ready') {
			count.refused++;
			console.log(`start ${count.starts}: ${status}`);
		}
		if (thrownAway) count.thrownAway++;
		const found = new Set(ids);
		for (const n of saved) if (!found.has(`c${n}`) || !found.has(`s${n}`)) lost.add(n);
		const alone = ids.filter((id) => !found.has((id.startsWith('c') ? 's' : 'c') + id.slice(1)));
		// A copy that was catching up may hold one half of a pair; it was never acknowledged, or it would count as lost.
		if (count.thrownAway > 0) for (const id of alone) halvesOfCopy.add(id);
		else count.halves += alone.length;
		count.unreadable += unreadable.length;
		if (draftDue() && !thrownAway && !found.has(`c${drafted}`) && !drafts.includes(drafted)) count.drafts++;
		drafted = -1;
		heard();
	},
	'/drafted': (n) => (drafted = n),
	'/saved': (n) => saved.add(n)
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
	} else if (scripts.has(request.url)) {
		response.setHeader('content-type', 'text/javascript').end(scripts.get(request.url));
	} else {
		response
			.setHeader('content-type', 'text/html')
			.end('<!doctype html><script type="module" src="/page.js"></script>');
	}
});
server.listen(Number(values.port), '127.0.0.1');
await once(server, 'listening');
const address = `http://127.0.0.1:${server.address().port}/`;

const pause = (ms) => new Promise((done) => setTimeout(done, ms).unref());
const profile = join(work, 'profile');
const databases = join(profile, 'Default', 'IndexedDB');

/** Keeps the browser's database files as they are before a start. */
function keepFiles() {
	rmSync(join(work, 'before'), { recursive: true, force: true });
	if (existsSync(databases)) cpSync(databases, join(work, 'before'), { recursive: true });
}

/**
 * What a kill between two system calls leaves: the seven bytes that announce an entry of the log, and no entry. In turn in
 * the store of the records and in that of their second copy; one kill cannot hit both, which are written one after the other.
 */
function tear(turn) {
	const folder = turn % 2 === 1 ? databases : join(profile, 'Default', 'WebStorage');
	if (!existsSync(folder)) return;
	const logs = readdirSync(folder, { recursive: true }).filter((name) => /\.leveldb.\d+\.log$/.test(name));
	const log = logs.sort().at(-1);
	if (log) appendFileSync(join(folder, log), Buffer.from([1, 2, 3, 4, 200, 0, 1]));
}

const failures = () => lost.size + count.refused + count.halves + count.unreadable + count.drafts;

async function round(last) {
	const started = new Promise((resolve) => (heard = resolve));
	keepFiles();
	const log = openSync(join(work, 'stderr.txt'), 'w');
	const flags = ['--headless=new', '--enable-logging=stderr', '--no-first-run', '--disable-extensions', ...browserArgs];
	const browser = spawn(executablePath, [...flags, `--user-data-dir=${profile}`, address], {
		stdio: ['ignore', log, log],
		detached: true
	});
	const gone = once(browser, 'exit');
	const before = failures();
	const came = await Promise.race([started.then(() => true), pause(60_000).then(() => false)]);
	if (!came) console.log('a start took more than a minute');
	if (!last && came) await pause(random() * 700);
	count.slowest = Math.max(count.slowest, await killAll(browser.pid, profile));
	await gone;
	closeSync(log);
	if (before === 0 && failures() > 0) keepEvidence();
}

/** Copies what the first failing start was given, what it left and what the browser said. */
function keepEvidence() {
	cpSync(join(work, 'before'), join(work, 'first-failure', 'before'), { recursive: true });
	cpSync(databases, join(work, 'first-failure', 'after'), { recursive: true });
	cpSync(join(work, 'stderr.txt'), join(work, 'first-failure', 'stderr.txt'));
	const said = readFileSync(join(work, 'stderr.txt'), 'utf8').split('\n');
	console.log(`first failure at start ${count.starts}, kept in ${join(work, 'first-failure')}`);
	console.log(said.filter((line) => /indexed|leveldb|corrupt/i.test(line)).join('\n'));
}

const began = performance.now();
for (let kill = 1; kill <= kills; kill++) {
	await round(false);
	if (tornEvery > 0 && kill % tornEvery === 0) tear(kill / tornEvery);
	if (kill % 20 === 0) console.log(`${kill} kills, ${saved.size * 2} records acknowledged, ${lost.size * 2} lost`);
}
await round(true);
server.close();
if (failures() === 0) rmSync(work, { recursive: true, force: true });

const figures = {
	kills,
	starts: count.starts,
	'records acknowledged': saved.size * 2,
	'acknowledged records lost': lost.size * 2,
	'acknowledged drafts lost': count.drafts,
	'half pairs': count.halves,
	'halves not acknowledged, from the copy': halvesOfCopy.size,
	'unreadable rows': count.unreadable,
	'starts that did not open': count.refused,
	'stores the browser threw away': count.thrownAway,
	'slowest end of all processes': `${Math.round(count.slowest)} ms`,
	seconds: Math.round((performance.now() - began) / 1000)
};
for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(38)} ${figure}`);
process.exitCode = failures() === 0 && count.starts === kills + 1 ? 0 : 1;

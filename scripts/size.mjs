/**
 * Holds the sizes of a build to their budgets: `node scripts/size.mjs [--dir build] [--table]`. Sizes are brotli bytes (the
 * raw ones where brotli gains nothing), 1 kB = 1000 bytes, of what a page loads before anything is tapped.
 */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { filesOf, routesOf } from './site.mjs';

/** Budgets in kB. They may only go down; src/ARCHITECTURE.md says what is left to gain. */
export const budgets = { today: 75, extra: 38, installed: 700 };

/**
 * The brotli size of a body, bytes.
 * @param {Buffer} body
 * @returns {number}
 */
export const brotliSize = (body) =>
	Math.min(body.length, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length);

const imported = /(?:\bfrom|\bimport)\s*(["'`])(\.{1,2}\/[^"'`]+\.js)\1/g;

/**
 * The scripts and styles a page fetches on its first load, with all that those import before they run.
 * @param {string} dir
 * @param {string} route '' for Today
 * @returns {Set<string>} paths in the build
 */
export function firstLoad(dir, route) {
	const html = readFileSync(join(dir, route, 'index.html'), 'utf8');
	const named = [
		...html.matchAll(/<script[^>]+src="([^"]+)"/g),
		...html.matchAll(/<link[^>]+href="([^"]+\.(?:js|css))"/g),
		...html.matchAll(/\bimport\("([^"]+)"\)/g)
	].map(([, address]) => posix.join(route, address));
	const found = new Set(named);
	for (const file of found) {
		if (!file.endsWith('.js')) continue;
		for (const [, , address] of readFileSync(join(dir, file), 'utf8').matchAll(imported)) {
			found.add(posix.join(posix.dirname(file), address));
		}
	}
	return found;
}

/**
 * The sizes of a build, in bytes: Today's first load, what each other route adds, and everything that is installed.
 * @param {string} dir
 */
export function sizesOf(dir) {
	const sizes = new Map();
	const sizeOf = (file) => {
		if (!sizes.has(file)) sizes.set(file, brotliSize(readFileSync(join(dir, file))));
		return sizes.get(file);
	};
	const sum = (files) => [...files].reduce((total, file) => total + sizeOf(file), 0);
	const today = firstLoad(dir, '');
	const extras = routesOf(dir)
		.filter((route) => route !== '')
		.map((route) => {
			const added = [...firstLoad(dir, route)].filter((file) => !today.has(file));
			return { route, js: sum(added.filter((file) => file.endsWith('.js'))), all: sum(added) };
		});
	const installed = filesOf(dir).filter((file) => !/^(404\.html$|hosting\/|[._](?!app\/))/.test(file));
	return { today: sum(today), todayFiles: today.size, extras, installed: sum(installed) };
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

function main() {
	const { values } = parseArgs({
		options: { dir: { type: 'string', default: 'build' }, table: { type: 'boolean', default: false } }
	});
	const sizes = sizesOf(values.dir);
	const lines = [
		{ what: 'Today, first load JS + CSS', bytes: sizes.today, budget: budgets.today },
		...sizes.extras.map(({ route, js }) => ({ what: `/${route} extra JS`, bytes: js, budget: budgets.extra })),
		{ what: 'the whole app, installed', bytes: sizes.installed, budget: budgets.installed }
	];
	const over = lines.filter(({ bytes, budget }) => bytes > budget * 1000);
	for (const { what, bytes, budget } of values.table ? lines : over) {
		console.log(`${what.padEnd(34)} ${kB(bytes).padStart(9)}  of ${String(budget).padStart(3)} kB`);
	}
	if (!values.table) console.log(`Today ${kB(sizes.today)}, installed ${kB(sizes.installed)}`);
	if (over.length > 0) process.exitCode = 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();

/**
 * `npm run bench`: figures and ratios of a fresh build, as a table and in bench/latest.json. Words after `--` pick measurements by
 * name; `--runs 9` repeats each more often; `--lighthouse` adds Lighthouse. A measurement is a module that
 * exports `name` and `measure(bench)`, which returns rows `{ what, value, unit, budget? }`, or `values` for a median with its
 * spread, and `alone` where it needs no site and no browser; list it below.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { run } from '../../scripts/run.mjs';
import { serve } from '../../scripts/serve.mjs';
import * as files from './files.mjs';
import * as gates from './gates.mjs';
import * as lighthouse from './lighthouse.mjs';
import * as player from './player.mjs';
import * as save from './save.mjs';
import * as sizes from './sizes.mjs';
import * as start from './start.mjs';
import * as taps from './taps.mjs';
import { launch, median } from './browser.mjs';

const measurements = [sizes, gates, start, save, files, taps, player];

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		runs: { type: 'string', default: '5' },
		lighthouse: { type: 'boolean', default: false },
		'no-build': { type: 'boolean', default: false }
	}
});
const chosen = [...measurements, ...(values.lighthouse ? [lighthouse] : [])].filter(
	({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word))
);

const withSite = chosen.some(({ alone }) => !alone);

if (withSite && !values['no-build']) {
	const build = await run(['npm', 'run', '--silent', 'build:app'], { quiet: true });
	if (build.code !== 0) throw new Error(build.output);
}

const short = (number) => String(Math.round(number * 100) / 100);
const site = withSite ? await serve({ dir: 'build' }) : undefined;
const browser = withSite ? await launch() : undefined;
const rows = [];

for (const { name, measure } of chosen) {
	console.log(`\n${name}`);
	for (const row of await measure({ browser, site, dir: 'build', runs: Number(values.runs) })) {
		const value = row.values ? median(row.values) : row.value;
		rows.push({ measurement: name, ...row, value });
		const over = row.budget !== undefined && (row.atLeast ? value < row.budget : value > row.budget);
		const budget = row.budget === undefined ? '' : `${row.atLeast ? '≥' : '≤'} ${row.budget}${over ? '  OVER' : ''}`;
		const spread = row.values
			? `  (${short(Math.min(...row.values))} to ${short(Math.max(...row.values))}, ${row.values.length} runs)`
			: '';
		console.log(`  ${row.what.padEnd(52)} ${short(value).padStart(9)} ${row.unit.padEnd(4)} ${budget}${spread}`);
	}
}

await browser?.close();
await site?.close();
mkdirSync('bench', { recursive: true });
writeFileSync(
	'bench/latest.json',
	`${JSON.stringify({ at: new Date().toISOString(), node: process.version, cpus: cpus().length, load: loadavg(), rows }, null, '\t')}\n`
);
console.log(`\nLoad of the machine: ${loadavg().map(short).join(', ')}`);
console.log('Written to bench/latest.json');

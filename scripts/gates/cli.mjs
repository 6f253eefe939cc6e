/**
 * `npm run gates -- file.json --day 2026-11-20 [--json] [--from 2026-11-01]`: replays the gates over a backup or progress file.
 * The forms of the file and of the answer stand in src/lib/domain/gates/README.md.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { readHistory } from './read-history.mjs';
import { gateTable, timelineTable } from './table.mjs';

const usage = 'Usage: npm run gates -- <file.json> --day YYYY-MM-DD [--json] [--from YYYY-MM-DD]';

function stop(message) {
	console.error(`${message}\n${usage}`);
	process.exit(1);
}

function readArguments() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: { day: { type: 'string' }, from: { type: 'string' }, json: { type: 'boolean' } }
		});
	} catch (error) {
		return stop(error.message);
	}
}

function readFile(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		return stop(`${path} could not be read as JSON: ${error.message}`);
	}
}

const { values, positionals } = readArguments();
const [path] = positionals;
if (path === undefined || values.day === undefined) stop('A file and a day are needed.');
const program = await import(await bundle('scripts/gates/entry.mjs'));
const day = program.parseLocalDate(values.day) ?? stop(`${values.day} is not a day.`);
const from =
	values.from === undefined ? undefined : (program.parseLocalDate(values.from) ?? stop(`${values.from} is not a day.`));
const read = readHistory(readFile(path), program);
if (read.problem) stop(`${path}: ${read.problem}`);
for (const { id, kind, field } of read.parked) console.error(`Not read: ${kind} ${id}${field ? `, ${field}` : ''}`);

if (from === undefined) {
	const evaluation = program.evaluate(read.history, day);
	console.log(values.json ? JSON.stringify(evaluation, null, '\t') : gateTable(evaluation, program.categories));
} else {
	const days = program.timeline(read.history, from, day);
	console.log(values.json ? JSON.stringify(days, null, '\t') : timelineTable(days));
}

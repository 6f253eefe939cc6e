/** `npm run check`: everything that can be judged without running the app. One line per check; a failed one shows all it said. */
import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

/** Checks of one group run at the same time; a group waits for the one before. */
const groups = [
	[
		{ name: 'build', command: ['npm', 'run', '--silent', 'build:app'] },
		{
			name: 'format',
			command: ['prettier', '--check', '.', '--cache']
		}
	],
	[
		{ name: 'lint', command: ['eslint', '.', '--max-warnings=0', '--concurrency=2'] },
		{ name: 'types', command: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'] },
		{ name: 'types without a browser (domain)', command: ['tsc', '-p', 'src/lib/domain', '--noEmit'] },
		{ name: 'types of the worker', command: ['tsc', '-p', 'src/service-worker', '--noEmit'] },
		{ name: 'types of the tests', command: ['tsc', '-p', 'tests', '--noEmit'] },
		{ name: 'layers', command: ['depcruise', '--config', 'tests/architecture.cjs', 'src'] },
		{ name: 'dead code', command: ['knip'] },
		{
			name: 'messages and content',
			command: ['node', 'scripts/content-check.mjs'],
			needs: 'scripts/content-check.mjs'
		},
		{ name: 'size', command: ['node', 'scripts/size.mjs'], tells: true }
	]
];

const failed = [];
const wanted = process.argv.slice(2);

async function check({ name, command, tells }) {
	const started = performance.now();
	const { code, output } = await run(command, { quiet: true });
	const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
	const said = tells && code === 0 ? `  ${output.trim()}` : '';
	console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(34)} ${seconds.padStart(7)}${said}`);
	if (code !== 0) failed.push({ name, output });
}

async function inPairs(checks) {
	const waiting = [...checks];
	const work = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) await check(next);
	};
	await Promise.all([work(), work()]);
}

const chosen = ({ name, needs }) =>
	(!needs || existsSync(needs)) && (wanted.length === 0 || wanted.some((word) => name.includes(word)));

for (const group of groups) await inPairs(group.filter(chosen));

for (const { name, output } of failed) console.log(`\n──── ${name}\n${output.trimEnd()}`);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
console.log(failed.length === 0 ? `\nGaitkeeper ${version}: every check passed.` : `\n${failed.length} failed.`);
process.exitCode = failed.length === 0 ? 0 : 1;

/**
 * `npm test`: every test there is. Words after `--` narrow it: names of suites (unit, browser, laws, e2e) pick those, anything
 * else picks files by name (`npm test -- e2e offline`). The last line says how many passed and failed.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from './run.mjs';

const suites = ['unit', 'browser', 'laws', 'e2e'];
const words = process.argv.slice(2);
const chosen = suites.filter((suite) => words.includes(suite));
const files = words.filter((word) => !suites.includes(word));
const total = { passed: 0, failed: 0 };

/** The projects of a suite, as vitest picks them: the unit tests are two. */
const projectsOf = (suite) => (suite === 'unit' ? 'unit*' : suite);

const reportOf = (suite) => `reports/tests-${suite}.json`;

/** Counts what a suite reported; a suite that broke without a report, or ended badly with no failed test, is one failure. */
function count(suite, code, read) {
	let counted = { passed: 0, failed: 0 };
	try {
		counted = read(JSON.parse(readFileSync(reportOf(suite), 'utf8')));
	} catch (error) {
		console.error(`The ${suite} tests left no report: ${error.message}`);
		code = 1;
	}
	total.passed += counted.passed;
	total.failed += counted.failed === 0 && code !== 0 ? 1 : counted.failed;
}

async function vitest(suite) {
	const { code } = await run([
		'vitest',
		'run',
		`--project=${projectsOf(suite)}`,
		'--passWithNoTests',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${reportOf(suite)}`,
		...files
	]);
	count(suite, code, (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }));
}

async function playwright() {
	const build = await run(['npm', 'run', '--silent', 'build:app'], { quiet: true });
	if (build.code !== 0) {
		console.error(build.output);
		total.failed += 1;
		return;
	}
	const { code } = await run(
		[
			'playwright',
			'test',
			'-c',
			'tests/playwright.config.ts',
			'--pass-with-no-tests',
			'--reporter=list,json',
			...files.map((word) => `tests/e2e/.*${word}`)
		],
		// A bare name would be taken from the folder of the configuration.
		{ env: { PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(reportOf('e2e')) } }
	);
	count('e2e', code, ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));
}

mkdirSync('reports', { recursive: true });
for (const suite of chosen.length > 0 ? chosen : suites) {
	rmSync(reportOf(suite), { force: true });
	console.log(`\n──── ${suite}`);
	await (suite === 'e2e' ? playwright() : vitest(suite));
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

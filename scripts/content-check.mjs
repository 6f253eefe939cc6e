/**
 * Checks every word a person reads: both languages complete, nothing the house never says, nothing only a
 * therapist does, easy enough, one kind of quote, no message unused. Exits 1 with a list.
 * `--write` curls quotes first, `--table` shows the measures, `--root=folder` checks another tree.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { completeness, locales, readCatalogues } from './content/catalogues.mjs';
import { curled, quotes } from './content/quotes.mjs';
import { readability } from './content/readability.mjs';
import { unlisted, unused, usedKeys } from './content/usage.mjs';
import { wording } from './content/wording.mjs';

const elsewhere = process.argv.find((word) => word.startsWith('--root='))?.slice('--root='.length);
const root = elsewhere ?? fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'src/lib/content/messages');

/** @param {unknown} value @returns {unknown} */
const curlAll = (value) =>
	typeof value === 'string'
		? curled(value)
		: Array.isArray(value)
			? value.map(({ match, ...rest }) => ({
					...rest,
					match: Object.fromEntries(Object.entries(match).map(([form, text]) => [form, curled(text)]))
				}))
			: value;

if (process.argv.includes('--write')) {
	for (const [locale, areas] of Object.entries(readCatalogues(folder))) {
		for (const [area, messages] of Object.entries(areas)) {
			const next = Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, curlAll(message)]));
			if (JSON.stringify(next) === JSON.stringify(messages)) continue;
			writeFileSync(join(folder, locale, `${area}.json`), `${JSON.stringify(next, null, '\t')}\n`);
		}
	}
}

const catalogues = readCatalogues(folder);
const settings = JSON.parse(readFileSync(join(folder, 'project.inlang/settings.json'), 'utf8'));
const easy = readability(catalogues);
const problems = [
	...completeness(catalogues),
	...unlisted(catalogues, settings['plugin.inlang.messageFormat'].pathPattern),
	...wording(catalogues),
	...quotes(catalogues),
	...easy.problems,
	...unused(catalogues, usedKeys(join(root, 'src')))
];

if (process.argv.includes('--table') || problems.length === 0) {
	const areas = [...new Set(easy.table.map(({ area }) => area))];
	console.log(`${'area'.padEnd(28)} ${'words en/es'.padEnd(14)} grade  INFLESZ`);
	for (const area of areas) {
		const [en, es] = locales.map((locale) => easy.table.find((row) => row.locale === locale && row.area === area));
		const words = `${String(en?.words ?? 0)}/${String(es?.words ?? 0)}`;
		console.log(
			`${area.padEnd(28)} ${words.padEnd(14)} ${(en?.value ?? 0).toFixed(1).padStart(5)}  ${(es?.value ?? 0).toFixed(1).padStart(5)}`
		);
	}
}
for (const { where, text } of process.argv.includes('--table') ? easy.warnings : [])
	console.log(`long  ${where}: ${text}`);
for (const { rule, where, text } of problems) console.error(`${rule.padEnd(18)} ${where}${text ? `: ${text}` : ''}`);
if (problems.length > 0) {
	console.error(`\nContent check: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
	process.exit(1);
}

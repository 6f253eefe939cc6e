/** Which messages the code asks for. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from './catalogues.mjs';

/** @param {string} folder @returns {string[]} the sources below a folder, generated ones left out */
function sourcesBelow(folder) {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		if (statSync(path).isDirectory()) return name === 'generated' ? [] : sourcesBelow(path);
		return /\.(ts|svelte)$/.test(name) && !/\.test\.ts$/.test(name) ? [path] : [];
	});
}

/** @param {string} folder @returns {Set<string>} every key written as `m.key` in the sources below a folder */
export function usedKeys(folder) {
	const used = sourcesBelow(folder).flatMap((path) =>
		[...readFileSync(path, 'utf8').matchAll(/\bm\s*\.\s*([a-z][a-z0-9_]*)/g)].map((found) => found[1] ?? '')
	);
	return new Set(used);
}

/** @param {import('./catalogues.mjs').Catalogues} catalogues @param {Set<string>} used @returns {import('./catalogues.mjs').Problem[]} messages nobody shows */
export function unused(catalogues, used) {
	const [base = 'en'] = locales;
	return Object.entries(catalogues[base] ?? {}).flatMap(([area, messages]) =>
		Object.keys(messages)
			.filter((key) => !used.has(key))
			.map((key) => ({ rule: 'unused', where: `${area} ${key}`, text: 'no m.key in src' }))
	);
}

/** @param {import('./catalogues.mjs').Catalogues} catalogues @param {readonly string[]} listed the project's pathPattern @returns {import('./catalogues.mjs').Problem[]} catalogue files the project does not list, or lists without a file */
export function unlisted(catalogues, listed) {
	const [base = 'en'] = locales;
	const areas = Object.keys(catalogues[base] ?? {});
	const named = listed.map((path) => /\{locale\}\/(.+)\.json$/.exec(path)?.[1] ?? path);
	return [
		...areas
			.filter((area) => !named.includes(area))
			.map((area) => ({ rule: 'unlisted', where: area, text: 'missing in project.inlang/settings.json' })),
		...named
			.filter((area) => !areas.includes(area))
			.map((area) => ({ rule: 'unlisted', where: area, text: 'listed without a file' }))
	];
}

/** Reads the message catalogues and says whether the two languages match. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { mayStayTheSame } from './exceptions.mjs';

/** @typedef {string | readonly { declarations?: string[], match?: Record<string, string> }[]} Message */
/** @typedef {Record<string, Record<string, Record<string, Message>>>} Catalogues locale → area → key → message */
/** @typedef {{ rule: string, where: string, text: string }} Problem */

/** The languages, the first being the one the others are compared with. */
export const locales = ['en', 'es'];

/** @param {string} folder @returns {Catalogues} every `{locale}/{area}.json` below a folder */
export function readCatalogues(folder) {
	return Object.fromEntries(
		locales.map((locale) => [
			locale,
			Object.fromEntries(
				readdirSync(join(folder, locale))
					.filter((file) => file.endsWith('.json'))
					.map((file) => [basename(file, '.json'), JSON.parse(readFileSync(join(folder, locale, file), 'utf8'))])
			)
		])
	);
}

/** @param {Message} message @returns {string[]} all the texts a message can become */
export const textsOf = (message) =>
	typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match ?? {}));

/** @param {Message} message @returns {string[]} the inputs a message asks for */
export function inputsOf(message) {
	const declared = typeof message === 'string' ? [] : message.flatMap(({ declarations }) => declarations ?? []);
	const local = new Set(declared.filter((line) => line.startsWith('local ')).map((line) => line.split(/\s+/)[1]));
	const named = declared.filter((line) => line.startsWith('input ')).map((line) => line.split(/\s+/)[1] ?? '');
	const used = textsOf(message).flatMap((text) => [...text.matchAll(/\{([^{}]+)\}/g)].map((found) => found[1] ?? ''));
	return [...new Set([...named, ...used])].filter((input) => !local.has(input)).sort();
}

/** @param {Catalogues} catalogues @returns {Generator<{ locale: string, area: string, key: string, message: Message }>} */
export function* everyMessage(catalogues) {
	for (const [locale, areas] of Object.entries(catalogues)) {
		for (const [area, messages] of Object.entries(areas)) {
			for (const [key, message] of Object.entries(messages)) yield { locale, area, key, message };
		}
	}
}

/** @param {Catalogues} catalogues @returns {Problem[]} what one language has and another lacks, empties, copies, clashes */
export function completeness(catalogues) {
	const problems = [];
	const [base = 'en', ...others] = locales;
	for (const other of others) {
		for (const [from, to] of [
			[base, other],
			[other, base]
		]) {
			for (const { locale, area, key } of everyMessage(catalogues)) {
				if (locale !== from) continue;
				if (catalogues[to]?.[area]?.[key] === undefined)
					problems.push({ rule: 'missing', where: `${to}/${area} ${key}`, text: `only in ${from}` });
			}
		}
		problems.push(...differences(catalogues, base, other));
	}
	return [...problems, ...shape(catalogues)];
}

/** @param {Catalogues} catalogues @param {string} base @param {string} other @returns {Problem[]} */
function differences(catalogues, base, other) {
	const problems = [];
	for (const { locale, area, key, message } of everyMessage(catalogues)) {
		const twin = locale === base ? catalogues[other]?.[area]?.[key] : undefined;
		if (twin === undefined) continue;
		const [a, b] = [inputsOf(message).join(', '), inputsOf(twin).join(', ')];
		if (a !== b) problems.push({ rule: 'inputs', where: `${other}/${area} ${key}`, text: `{${b}} is not {${a}}` });
		const same = JSON.stringify(message) === JSON.stringify(twin);
		const text = textsOf(message).join(' ');
		if (same && /\p{L}{2}/u.test(text.replace(/\{[^{}]*\}/g, '')) && !mayStayTheSame(key, text))
			problems.push({ rule: 'untranslated', where: `${other}/${area} ${key}`, text });
	}
	return problems;
}

/** @param {Catalogues} catalogues @returns {Problem[]} */
function shape(catalogues) {
	const problems = [];
	/** @type {Map<string, string>} */
	const homes = new Map();
	for (const { locale, area, key, message } of everyMessage(catalogues)) {
		const where = `${locale}/${area} ${key}`;
		const texts = textsOf(message);
		if (texts.length === 0 || texts.some((text) => text.trim() === ''))
			problems.push({ rule: 'empty', where, text: '' });
		for (const text of texts) if (/<[a-z/]/i.test(text)) problems.push({ rule: 'markup', where, text });
		if (!/^[a-z][a-z0-9_]*$/.test(key)) problems.push({ rule: 'key-name', where, text: key });
		if (typeof message !== 'string' && !message.every(({ match }) => Object.keys(match ?? {}).some(isCatchAll)))
			problems.push({ rule: 'no-catch-all', where, text: 'a form without a match would show the key' });
		const home = homes.get(`${locale} ${key}`);
		if (home !== undefined) problems.push({ rule: 'twice', where, text: `also in ${home}` });
		homes.set(`${locale} ${key}`, area);
	}
	return problems;
}

/** @param {string} form */
const isCatchAll = (form) => form.split(',').every((part) => part.trim().endsWith('=*'));

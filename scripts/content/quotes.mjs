/** One kind of quotation mark: ’ and “ ” in English, “ ” or « » in Spanish; the one-character ellipsis. */
import { everyMessage, textsOf } from './catalogues.mjs';

/** @param {import('./catalogues.mjs').Catalogues} catalogues @returns {import('./catalogues.mjs').Problem[]} */
export function quotes(catalogues) {
	const problems = [];
	for (const { locale, area, key, message } of everyMessage(catalogues)) {
		for (const text of textsOf(message)) {
			if (/['"]/.test(text)) problems.push({ rule: 'straight-quote', where: `${locale}/${area} ${key}`, text });
			if (text.includes('...')) problems.push({ rule: 'three-dots', where: `${locale}/${area} ${key}`, text });
		}
	}
	return problems;
}

/** @param {string} text @returns {string} the text with typographic quotes and ellipsis */
export const curled = (text) =>
	text
		.replace(/(^|[\s(¿¡—–[])"/g, '$1“')
		.replace(/"/g, '”')
		.replace(/(^|[\s(¿¡—–[])'(?=\S[^']*')/g, '$1‘')
		.replace(/'/g, '’')
		.replace(/\.\.\./g, '…');

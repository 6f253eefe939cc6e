/** How easy the words are: Flesch–Kincaid grade for English, INFLESZ (Szigriszt-Pazos) for Spanish. */
import { everyMessage, textsOf } from './catalogues.mjs';
import { isCitation, isForTherapists } from './exceptions.mjs';

/** The limits of the house: English at most grade 6, Spanish at least 65, no sentence over 25 words. */
export const limits = { grade: 6, inflesz: 65, sentence: 25, longSentence: 20, leastWords: 60 };

/** @param {string} word @returns {number} syllables of an English word, by its vowel groups; at least 1 */
export function syllablesEn(word) {
	const letters = word.toLowerCase().replace(/[^a-z]/g, '');
	if (letters.length <= 3) return 1;
	const trimmed = letters.replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
	const parted = trimmed.match(/[^tc]i[ao](?!n)/g)?.length ?? 0;
	return Math.max(1, (trimmed.match(/[aeiouy]{1,2}/g)?.length ?? 1) + parted);
}

/** @param {string} word @returns {number} syllables of a Spanish word: diphthongs count once, an accented weak vowel stands alone; at least 1 */
export function syllablesEs(word) {
	const letters = word
		.toLowerCase()
		.replace(/(q)u(?=[eiéí])/g, '$1')
		.replace(/gu(?=[eiéí])/g, 'g')
		.replace(/h/g, '')
		.replace(/y(?![aeiouáéíóú])/g, 'i');
	let count = 0;
	for (const run of letters.match(/[aeiouáéíóúü]+/g) ?? []) {
		const strong = run.match(/[aeoáéóíú]/g)?.length ?? 0;
		count += Math.max(1, strong);
	}
	return Math.max(1, count);
}

/** @param {string} text @returns {string[][]} the words of each sentence; inputs count as one short word */
export function sentences(text) {
	return text
		.replace(/\{[^{}]*\}/g, '5')
		.split(/[.!?…]+(?:\s|$)|\n/)
		.map((sentence) => sentence.match(/[\p{L}\d’'-]+/gu) ?? [])
		.filter((words) => words.length > 0);
}

/** @param {'en' | 'es'} locale @param {string[][]} lines @returns {number} the grade (English) or INFLESZ value (Spanish) */
export function score(locale, lines) {
	const words = lines.flat();
	const count = locale === 'en' ? syllablesEn : syllablesEs;
	const syllables = words.reduce((sum, word) => sum + count(word), 0);
	const perSentence = words.length / lines.length;
	const perWord = syllables / words.length;
	return locale === 'en' ? 0.39 * perSentence + 11.8 * perWord - 15.59 : 206.835 - 62.3 * perWord - perSentence;
}

/** @param {'en' | 'es'} locale @param {number} value whether a score is easy enough */
const easyEnough = (locale, value) => (locale === 'en' ? value <= limits.grade : value >= limits.inflesz);

/**
 * Measures each area's running text (messages of four words and more).
 * @param {import('./catalogues.mjs').Catalogues} catalogues
 * @returns {{ problems: import('./catalogues.mjs').Problem[], warnings: import('./catalogues.mjs').Problem[], table: { locale: string, area: string, words: number, value: number }[] }}
 */
export function readability(catalogues) {
	/** @type {Map<string, string[][]>} */
	const byArea = new Map();
	const problems = [];
	const warnings = [];
	for (const { locale, area, key, message } of everyMessage(catalogues)) {
		if (isCitation(key)) continue;
		for (const text of textsOf(message)) {
			const lines = sentences(text);
			for (const words of lines) {
				const long = {
					rule: 'long-sentence',
					where: `${locale}/${area} ${key}`,
					text: `${words.length} words: ${text}`
				};
				if (words.length > limits.sentence && !isForTherapists(area)) problems.push(long);
				else if (words.length > limits.longSentence) warnings.push(long);
			}
			if (lines.flat().length < 4) continue;
			byArea.set(`${locale} ${area}`, [...(byArea.get(`${locale} ${area}`) ?? []), ...lines]);
		}
	}
	const table = [...byArea].map(([name, lines]) => {
		const [locale = '', area = ''] = name.split(' ');
		return { locale, area, words: lines.flat().length, value: score(/** @type {'en' | 'es'} */ (locale), lines) };
	});
	for (const { locale, area, words, value } of table) {
		if (words < limits.leastWords || isForTherapists(area)) continue;
		if (!easyEnough(/** @type {'en' | 'es'} */ (locale), value))
			problems.push({
				rule: 'readability',
				where: `${locale}/${area}`,
				text: `${value.toFixed(1)} over ${words} words`
			});
	}
	return { problems, warnings, table };
}

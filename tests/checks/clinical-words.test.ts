import { describe, expect, it } from 'vitest';
import { readCatalogues, textsOf } from '../../scripts/content/catalogues.mjs';

/**
 * Words that decide something, and what stands for each in Spanish. A message that has one in English without its like in
 * Spanish leads a person past the answer that is theirs.
 */
const words: readonly (readonly [RegExp, RegExp])[] = [
	[/\bnumb(ness)?\b/i, /adormec|dormid/i],
	[/\btingl/i, /hormigue/i],
	[/\bcramps?\b/i, /calambre/i],
	[/\bsharp(ly)?\b/i, /agud/i],
	[/\bdizzy|light-headed/i, /mare/i],
	[/\bunwell|feeling ill\b/i, /malestar|\bmal\b/i],
	[/\bbladder\b/i, /vejiga/i],
	[/\bbowels?\b/i, /intestino|vientre/i],
	[/\bsex\b/i, /sexo/i],
	[/\bboth legs\b/i, /dos piernas/i],
	[/\bshort of breath\b/i, /falta de aire/i],
	[/\bfever\b/i, /fiebre/i],
	[/\bcancer\b/i, /cáncer/i],
	[/\bswollen|swells\b/i, /hinch/i],
	[/\bblood thinner/i, /anticoagulante/i],
	[/\bbleed/i, /sangr/i],
	[/\bclots?\b(?!ting)/i, /coágulo|trombo/i],
	[/\bpregnan/i, /embaraz/i],
	[/\bosteoporosis\b/i, /osteoporosis/i],
	[/\bhip replacement|new hip\b/i, /prótesis|cadera nueva/i],
	[/\boperation\b/i, /operación/i],
	[/\bbirth\b/i, /parto/i],
	[/\bgroin\b/i, /ingle/i],
	[/\bnot yet\b/i, /aún|todavía/i],
	[/\bonce a day\b/i, /una vez al día/i]
];

/** What a message says, without the places where a long word may break. */
const texts = (message: unknown): string =>
	textsOf(message as never)
		.join(' ')
		.replaceAll('\u00ad', '');

/** Keys whose Spanish lacks the like of a word that their English has. */
function lost(en: Readonly<Record<string, unknown>>, es: Readonly<Record<string, unknown>>): string[] {
	return Object.entries(en).flatMap(([key, message]) =>
		words
			.filter(([english, spanish]) => english.test(texts(message)) && !spanish.test(texts(es[key])))
			.map(([english]) => `${key}: ${english.source}`)
	);
}

describe('words that decide', () => {
	const catalogues = readCatalogues('src/lib/content/messages') as Record<
		'en' | 'es',
		Record<string, Record<string, unknown>>
	>;

	it.each(Object.keys(catalogues.en))('%s: none is lost in Spanish', (area) => {
		expect(lost(catalogues.en[area]!, catalogues.es[area]!)).toEqual([]);
	});

	it('would see numbness dropped', () => {
		expect(lost({ event: 'tingling or numbness' }, { event: 'hormigueo' })).toHaveLength(1);
	});
});

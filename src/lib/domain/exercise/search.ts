/** A text without capitals and accents, so that "gluteo" finds "Glúteo". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether every word of a query stands somewhere in a text, capitals and accents aside; an empty query finds all. */
export function finds(query: string, text: string): boolean {
	const within = plain(text);
	return plain(query)
		.split(/\s+/)
		.every((word) => within.includes(word));
}

/** Between two parts of a line. The dot stays with the word before it: no line begins with one. */
export const dot = '\u00a0· ';

/** Parts of a line with dots between them; an empty or absent one is left out. */
export const dotted = (...parts: readonly (string | false | null | undefined)[]): string =>
	parts.filter(Boolean).join(dot);

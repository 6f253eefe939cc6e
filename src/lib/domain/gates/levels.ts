import { categories, verdicts, type Category, type Verdict } from '../exercise/exercise.ts';

/** A verdict as a number, so that the worse of two is the larger: 0 open, 1 caution, 2 closed. */
export type Level = 0 | 1 | 2;

/** One level per category, in the order of `categories`. */
export type Levels = readonly Level[];

const shorthand = ['BR', 'MO', 'RE', 'S1', 'S2', 'S3', 'ST', 'VG'] as const;
type Short = (typeof shorthand)[number];

/** All categories open. */
export const allOpen: Levels = categories.map(() => 0 as const);

/** The levels of a rule, written as in the rule table: which categories it closes, and which it cautions. */
export const pattern = (closed: readonly Short[], caution: readonly Short[] = []): Levels =>
	shorthand.map((short) => (closed.includes(short) ? 2 : caution.includes(short) ? 1 : 0));

/** Where a category stands in a list of levels. */
export const at = (category: Category): number => categories.indexOf(category);

/** The verdict a level stands for. */
export const verdictOf = (level: Level): Verdict => verdicts[level];

/** The level of one category; open where the list does not reach. */
export const levelAt = (levels: Levels, index: number): Level => levels[index] ?? 0;

/** Raises the levels in `into` to at least those in `levels`. */
export function raise(into: Level[], levels: Levels): void {
	for (let i = 0; i < into.length; i += 1) {
		const level = levelAt(levels, i);
		if (level > levelAt(into, i)) into[i] = level;
	}
}

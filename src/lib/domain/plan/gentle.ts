import type { Category } from '../exercise/exercise.ts';

/** What may begin on a day without a check-in: what no pain of that day has to be known for. Strength waits for it. */
const gentle: ReadonlySet<Category> = new Set<Category>(['breathing', 'mobility']);

/** The part of a day's open list that may begin before its check-in: breathing and gentle moves. */
export const gentleOnly = <T extends { readonly category: Category }>(items: readonly T[]): T[] =>
	items.filter(({ category }) => gentle.has(category));

import { categories, type Category } from '../exercise/exercise.ts';

/** A category's place in a session: breathing, mobility, release, strength, stretch, vigorous (rule `warm-up-first`). */
export const placeOf = (category: Category): number => categories.indexOf(category);

/** Items in the order of a session; within a category they keep their order. */
export const inSessionOrder = <T extends { readonly category: Category }>(items: readonly T[]): T[] =>
	items.toSorted((a, b) => placeOf(a.category) - placeOf(b.category));

/** Seconds of moving warm-up a stretch or anything vigorous needs before it (rule `warm-up-first`, source 003). */
export const warmUpS = 300;

/** Whether a category's time counts as warm-up: what moves, not what rests, presses or stretches. */
export const warmsUp = (category: Category): boolean => category === 'mobility' || category.startsWith('strength');

/** Whether a category needs a warm-up before it. */
export const needsWarmUp = (category: Category): boolean => category === 'stretch' || category === 'vigorous';

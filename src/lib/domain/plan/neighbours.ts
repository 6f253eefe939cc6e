import type { Category, Exercise, ExerciseId, Verdict } from '../exercise/exercise.ts';
import type { ExerciseBook } from '../exercise/tempo.ts';
import type { ItemSide } from '../session/session.ts';
import { itemSidesOf, verdictFor, type Verdicts } from './verdicts.ts';

/** How hard a category is; release stands beside mobility, stretching beside strength-2. */
const rung: Readonly<Record<Category, number>> = {
	breathing: 0,
	mobility: 1,
	release: 1,
	'strength-1': 2,
	'strength-2': 3,
	stretch: 3,
	'strength-3': 4,
	vigorous: 5
};

/** An easier or harder neighbour; `later` when it is more than one category further on. */
export interface Neighbour {
	readonly exercise: ExerciseId;
	readonly way: 'easier' | 'harder';
	readonly later: boolean;
	readonly verdict: Verdict;
}

/** An item's side on another exercise: the same side, or both where the other is bilateral. */
export const sideOn = ({ unilateral }: Pick<Exercise, 'unilateral'>, side: ItemSide): readonly ItemSide[] =>
	unilateral && side !== 'both' ? [side] : itemSidesOf({ unilateral });

/** The neighbours of an exercise on a side, easier ones first, each with today's verdict. */
export function neighboursOf(book: ExerciseBook, verdicts: Verdicts, id: ExerciseId, side: ItemSide): Neighbour[] {
	const { progress, regress, category } = book[id];
	const told = (way: Neighbour['way']) => (exercise: ExerciseId) => {
		const found = book[exercise];
		const later = way === 'harder' && rung[found.category] - rung[category] > 1;
		const all = sideOn(found, side).map((each) => verdictFor(verdicts, found, each));
		const verdict = all.includes('closed') ? 'closed' : all.includes('caution') ? 'caution' : 'open';
		return { exercise, way, later, verdict } as const;
	};
	return [...regress.map(told('easier')), ...progress.map(told('harder'))];
}

/** What an item may be swapped for today: neighbours whose gate is not closed and that do not come later. */
export const swapsFor = (book: ExerciseBook, verdicts: Verdicts, id: ExerciseId, side: ItemSide): Neighbour[] =>
	neighboursOf(book, verdicts, id, side).filter(({ verdict, later }) => verdict !== 'closed' && !later);

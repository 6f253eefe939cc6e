import type { ExerciseId } from '../exercise/exercise.ts';
import type { ExerciseBook } from '../exercise/tempo.ts';
import type { ItemSide } from '../session/session.ts';
import { startingAmount } from './dose.ts';
import { sideOn } from './neighbours.ts';
import type { Plan, PlanItem } from './plan.ts';
import { closedForGood, type Verdicts } from './verdicts.ts';

/** The exercises of one category that lead to each other by their neighbours, nearest to `from` first, easier before harder. */
function ladderOf(book: ExerciseBook, from: ExerciseId): ExerciseId[] {
	const { category } = book[from];
	const others = Object.values(book).filter((each) => each.category === category);
	const found = [from];
	for (const id of found) {
		const naming = others.filter(({ progress, regress }) => [...progress, ...regress].includes(id));
		for (const next of [...book[id].regress, ...book[id].progress, ...naming.map((each) => each.id)])
			if (book[next].category === category && !found.includes(next)) found.push(next);
	}
	return found.slice(1);
}

/** What takes the place of an exercise on these sides, beside what is there already; undefined where its category has nothing that may. */
const standIn = (
	book: ExerciseBook,
	verdicts: Verdicts,
	{ exercise: id, sides }: PlanItem,
	there: readonly PlanItem[]
): PlanItem | undefined =>
	ladderOf(book, id)
		.map((to): PlanItem => {
			const taken = [...new Set(sides.flatMap((side) => sideOn(book[to], side)))];
			return { exercise: to, sides: taken, ...startingAmount(book[to]), timesPerWeek: book[to].dose.timesPerWeek };
		})
		.find(({ exercise, sides: taken }) =>
			taken.every(
				(side) =>
					!closedForGood(verdicts, book[exercise], side) &&
					!there.some((each) => each.exercise === exercise && each.sides.includes(side))
			)
		);

/**
 * Items of a starter plan as the safety answers allow them: what one keeps closed on a side gives its place to the nearest
 * neighbour of its category that none does, beginning at the catalogue's dose. What has no such neighbour stays, and waits.
 */
export const fittedItems = (book: ExerciseBook, items: readonly PlanItem[], verdicts: Verdicts): readonly PlanItem[] =>
	items.reduce((now, item) => {
		const isClosed = (side: ItemSide) => closedForGood(verdicts, book[item.exercise], side);
		const to = standIn(book, verdicts, { ...item, sides: item.sides.filter(isClosed) }, now);
		if (!to || !item.sides.some(isClosed)) return now;
		const rest = item.sides.filter((side) => !isClosed(side));
		const fresh = { ...to, timesPerWeek: Math.min(item.timesPerWeek, to.timesPerWeek) };
		return now.flatMap((each) =>
			each !== item ? [each] : rest.length > 0 ? [{ ...item, sides: rest }, fresh] : [fresh]
		);
	}, items);

/** A starter plan as the safety answers allow it (`fittedItems`); the very same plan where they change nothing, and a therapist's always. */
export function fittedPlan(book: ExerciseBook, plan: Plan, verdicts: Verdicts): Plan {
	if (plan.origin !== 'starter') return plan;
	const items = fittedItems(book, plan.items, verdicts);
	return items === plan.items ? plan : { ...plan, items: [...items] };
}

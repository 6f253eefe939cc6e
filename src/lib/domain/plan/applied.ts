import type { ExerciseId } from '../exercise/exercise.ts';
import type { ExerciseBook } from '../exercise/tempo.ts';
import type { ItemSide } from '../session/session.ts';
import { startingAmount } from './dose.ts';
import { sideOn } from './neighbours.ts';
import type { Plan, PlanItem, Progress } from './plan.ts';
import type { Move } from './progression.ts';

/** The dose step of an item before a move. */
export type StepNow = (exercise: ExerciseId, side: ItemSide) => number;

/** A plan item side by side. */
const bySide = (book: ExerciseBook, item: PlanItem) =>
	item.sides
		.flatMap((side) => sideOn(book[item.exercise], side))
		.map((side) => ({ side, item: { ...item, sides: [side] } }));

const sameButSides = (a: PlanItem, b: PlanItem): boolean =>
	(['exercise', 'sets', 'reps', 'holdS', 'timesPerWeek'] as const).every((part) => a[part] === b[part]);

/** Items that differ in nothing but their side as one. */
function together(items: readonly PlanItem[]): PlanItem[] {
	return items.reduce<PlanItem[]>((list, item) => {
		const other = list.find((each) => sameButSides(each, item));
		if (!other) return [...list, item];
		return list.map((each) => (each === other ? { ...each, sides: [...each.sides, ...item.sides] } : each));
	}, []);
}

/**
 * A move written down: the progress record of the item concerned, and the plan with the neighbour in its place. Where the
 * neighbour is in the plan already, what it has earned stays: its amount and step, and how often it comes unless the one
 * that moves comes more often. The other side's part is left as it is.
 */
export function applied(
	book: ExerciseBook,
	plan: Plan,
	move: Move,
	stepNow: StepNow
): { readonly plan: Plan; readonly progress: Progress[] } {
	const { exercise, side, to, step, why } = move;
	if (move.move === 'repeat') return { plan, progress: [] };
	if (to === undefined) return { plan, progress: [{ exercise, side, step, why }] };
	const parts = plan.items.flatMap((item) => bySide(book, item));
	const old = parts.find((part) => part.item.exercise === exercise && part.side === side);
	const { timesPerWeek: usual } = book[to].dose;
	const often = Math.min(usual, old?.item.timesPerWeek ?? usual);
	const arrived = sideOn(book[to], side).map((each) => {
		const known = parts.find((part) => part.item.exercise === to && part.side === each);
		const item: PlanItem = known
			? { ...known.item, timesPerWeek: Math.max(often, known.item.timesPerWeek) }
			: { exercise: to, sides: [each], ...startingAmount(book[to]), timesPerWeek: often };
		const record: Progress = known
			? { exercise: to, side: each, step: stepNow(to, each), why, joined: exercise }
			: { exercise: to, side: each, step: 0, why, from: exercise };
		return { known, item, record };
	});
	const stay = parts
		.filter((part) => part !== old)
		.map((part) => (arrived.find(({ known }) => known === part) ?? part).item);
	const fresh = arrived.filter(({ known }) => !known).map(({ item }) => item);
	return {
		plan: { ...plan, items: together([...stay, ...fresh]) },
		progress: arrived.map(({ record }) => record)
	};
}

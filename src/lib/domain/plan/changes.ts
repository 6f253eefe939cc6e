import type { LocalDate } from '../base/local-date.ts';
import type { ExerciseId } from '../exercise/exercise.ts';
import type { ExerciseBook } from '../exercise/tempo.ts';
import { factsOf, type History } from '../history.ts';
import type { Fact } from '../record/kinds.ts';
import type { ItemSide } from '../session/session.ts';
import type { DueOrigin } from './due-item.ts';
import { sideOn } from './neighbours.ts';
import type { Adjustment } from './plan.ts';

/** One exercise on one side. */
export interface ItemKey {
	readonly exercise: ExerciseId;
	readonly side: ItemSide;
}

const turns: readonly Adjustment['change'][] = ['swap', 'skip', 'add'];

/** A day's changes in one order, whatever order they were entered in: swaps, skips, additions. */
export const changesOn = (history: History, day: LocalDate): Fact<'adjustment'>[] =>
	factsOf(history, 'adjustment')
		.filter((fact) => fact.day === day)
		.toSorted((a, b) => turns.indexOf(a.content.change) - turns.indexOf(b.content.change) || (a.id < b.id ? -1 : 1));

/** Whether an item is left out for the day. */
export const isSkipped = (changes: readonly Fact<'adjustment'>[], { exercise, side }: ItemKey): boolean =>
	changes.some(({ content }) => content.change === 'skip' && content.exercise === exercise && content.side === side);

/** The changes that left an item out: without them it is back. */
export const skipsOf = (changes: readonly Fact<'adjustment'>[], item: ItemKey): Fact<'adjustment'>[] =>
	changes.filter((fact) => fact.content.change === 'skip' && isSkipped([fact], item));

/** The swaps or additions that brought an item in: without them it goes, or what it stands for is back. */
export function changesBehind(
	book: ExerciseBook,
	changes: readonly Fact<'adjustment'>[],
	{ exercise, side, origin }: ItemKey & { readonly origin: DueOrigin }
): Fact<'adjustment'>[] {
	return changes.filter(({ content }) => {
		const brought = content.change === 'swap' ? content.to : content.change === 'add' ? content.exercise : undefined;
		const fits = origin === 'swap' ? content.change === 'swap' : origin === 'added' && content.change === 'add';
		return fits && brought === exercise && sideOn(book[exercise], content.side).includes(side);
	});
}

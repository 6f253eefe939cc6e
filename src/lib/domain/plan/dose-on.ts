import type { Verdict } from '../exercise/exercise.ts';
import type { ItemKey } from './changes.ts';
import { doseToday, growthOf, startingAmount, type Amount } from './dose.ts';
import type { DueQuestion } from './due-item.ts';
import { stepOf } from './steps.ts';

/**
 * The dose of an exercise on a side for a day, planned or not: the plan's amount, else the starting one, at its step, and
 * half of it under caution.
 */
export function doseOn(
	{ book, plan, history, day }: Pick<DueQuestion, 'book' | 'plan' | 'history' | 'day'>,
	{ exercise, side }: ItemKey,
	verdict: Verdict
): Amount {
	const planned = plan.items.find((item) => item.exercise === exercise && item.sides.includes(side));
	const amount = planned
		? { sets: planned.sets, reps: planned.reps, holdS: planned.holdS }
		: startingAmount(book[exercise]);
	return doseToday(amount, stepOf(history, exercise, side, day), growthOf(book[exercise]), verdict);
}

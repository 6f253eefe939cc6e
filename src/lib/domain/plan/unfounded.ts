import { addDays, daysBetween, type LocalDate } from '../base/local-date.ts';
import type { ExerciseBook } from '../exercise/tempo.ts';
import { factsOf, type History } from '../history.ts';
import type { Fact } from '../record/kinds.ts';
import { toldDays } from './last-change.ts';
import { outcomesOf } from './outcomes.ts';
import { calmTimes, calmWithinDays, setsBack, verdictOn } from './progression.ts';
import { lastStep } from './steps.ts';

type Step = Fact<'progress'>;

/**
 * Whether something still speaks for a step: for one back any time since the step before that did not go well, for one up
 * enough calm times with none such after them. Its own day's sessions may be older or younger than it.
 */
function hasGrounds(book: ExerciseBook, history: History, { day, content }: Step): boolean {
	const { exercise, side, why } = content;
	const step = lastStep(history, exercise, side, addDays(day, -1));
	const told = outcomesOf(history, exercise, side)
		.filter((outcome) => outcome.day <= day && (!step || outcome.day >= step.day))
		.map((outcome) => ({ day: outcome.day, why: verdictOn(book[exercise].category, outcome) }));
	if (setsBack(why)) return told.some((each) => setsBack(each.why));
	const before = told.filter((each) => each.day < day && daysBetween(each.day, day) <= calmWithinDays);
	const since = before.slice(before.findLastIndex((each) => setsBack(each.why)) + 1);
	return since.filter((each) => each.why === 'calm').length >= calmTimes;
}

/**
 * The steps of a dose that nothing speaks for any more, since what they were taken on was corrected or taken back: each the
 * newest of its item, and as long as it is told. A neighbour that moved in stays.
 */
export function unfoundedSteps(book: ExerciseBook, history: History, day: LocalDate): Step[] {
	return factsOf(history, 'progress').filter((step) => {
		const { exercise, side, from, joined } = step.content;
		const isTold = step.day <= day && daysBetween(step.day, day) < toldDays;
		if (!isTold || from !== undefined || joined !== undefined) return false;
		return lastStep(history, exercise, side, day)?.id === step.id && !hasGrounds(book, history, step);
	});
}

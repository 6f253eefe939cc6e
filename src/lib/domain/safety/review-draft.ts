import { dayBetween, type DayProblem } from '../base/day-between.ts';
import { addDays, type LocalDate } from '../base/local-date.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Fact } from '../record/kinds.ts';

/** A medical review being changed, as typed. */
export interface ReviewDraft {
	readonly by: string;
	readonly day: string;
}

/** Why a review cannot be saved so. */
export type ReviewProblem = { readonly field: 'by' } | { readonly field: 'day'; readonly problem: DayProblem };

/** The first day a review can be moved to: a year back, or the day it already has. */
export const firstReviewDay = (today: LocalDate, { day }: Fact<'review'>): LocalDate => {
	const first = addDays(today, -366);
	return day < first ? day : first;
};

/** A review as it should stand. */
export interface Reviewed {
	readonly by: string;
	readonly day: LocalDate;
}

/** Reads a draft as the review it describes, or says what is missing. */
export function parseReview(
	{ by, day }: ReviewDraft,
	today: LocalDate,
	before: Fact<'review'>
): Result<Reviewed, readonly ReviewProblem[]> {
	const on = dayBetween(day, firstReviewDay(today, before), today);
	const name = by.trim();
	const problems: ReviewProblem[] = [];
	if (name === '') problems.push({ field: 'by' });
	if (!on.ok) problems.push({ field: 'day', problem: on.error });
	if (name === '' || !on.ok) return fail(problems);
	return ok({ by: name, day: on.value });
}

/** The fields of a recorded review that differ from how it should stand; none where it stands so. */
export function reviewChanges({ content, day }: Fact<'review'>, after: Reviewed): Partial<Reviewed> {
	return {
		...(after.by === content.by ? {} : { by: after.by }),
		...(after.day === day ? {} : { day: after.day })
	};
}

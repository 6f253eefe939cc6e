import { dayBetween, type DayProblem } from '../base/day-between.ts';
import { addDays, type LocalDate } from '../base/local-date.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Care, CareKind } from './care.ts';

/** A visit or therapy being entered; the day and the note are as typed. */
export interface VisitDraft {
	readonly what: CareKind | undefined;
	readonly day: string;
	/** How it felt, 0-10; undefined when not rated. */
	readonly comfort: number | undefined;
	readonly note: string;
}

/** Why a visit cannot be saved yet. */
export type VisitProblem = { readonly field: 'what' } | { readonly field: 'day'; readonly problem: DayProblem };

/** A visit as it is recorded. */
export interface Visit {
	readonly day: LocalDate;
	readonly content: Care;
}

/** A draft without any answer, for today. */
export const emptyVisit = (today: LocalDate): VisitDraft => ({
	what: undefined,
	day: today,
	comfort: undefined,
	note: ''
});

/** A recorded visit as a draft to change. */
export const visitDraftOf = ({ day, content: { what, comfort, note } }: Visit): VisitDraft => ({
	what,
	day,
	comfort,
	note: note ?? ''
});

/** The first day a visit can be entered for: a year back, or the day it already has. It changes no gate. */
export const firstVisitDay = (today: LocalDate, before?: Visit): LocalDate => {
	const first = addDays(today, -366);
	return before !== undefined && before.day < first ? before.day : first;
};

/** Reads a draft as the visit it describes, or says what is missing. */
export function parseVisit(
	{ what, day, comfort, note }: VisitDraft,
	today: LocalDate,
	before?: Visit
): Result<Visit, readonly VisitProblem[]> {
	const on = dayBetween(day, firstVisitDay(today, before), today);
	const problems: VisitProblem[] = [];
	if (what === undefined) problems.push({ field: 'what' });
	if (!on.ok) problems.push({ field: 'day', problem: on.error });
	if (what === undefined || !on.ok) return fail(problems);
	const words = note.trim();
	return ok({
		day: on.value,
		content: { what, ...(comfort === undefined ? {} : { comfort }), ...(words === '' ? {} : { note: words }) }
	});
}

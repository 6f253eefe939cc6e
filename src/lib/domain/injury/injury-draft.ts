import { dayBetween, type DayProblem } from '../base/day-between.ts';
import type { LocalDate } from '../base/local-date.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Region } from '../body/region.ts';
import type { Side } from '../body/side.ts';
import { firstEntryDay } from '../check-in/entry-day.ts';
import type { Injury, InjuryKind } from './injury.ts';

/** An injury being entered; what is not chosen yet is undefined, the day and the note are as typed. */
export interface InjuryDraft {
	readonly side: Side | undefined;
	readonly region: Region | undefined;
	readonly what: InjuryKind | undefined;
	readonly day: string;
	readonly note: string;
}

/** Why an injury cannot be saved yet, in the order of the form. */
export type InjuryProblem =
	| { readonly field: 'side' | 'region' | 'what' }
	| { readonly field: 'day'; readonly problem: DayProblem; readonly from: LocalDate; readonly to: LocalDate };

/** An injury as it is recorded: the day it happened and what it was. */
export interface InjuryEntry {
	readonly day: LocalDate;
	readonly content: Injury;
}

/** A draft of something that happened today, without any answer but the side where that is known. */
export const emptyInjury = (today: LocalDate, side?: Side): InjuryDraft => ({
	side,
	region: undefined,
	what: undefined,
	day: today,
	note: ''
});

/** A recorded injury as a draft to change. */
export const injuryDraftOf = ({ day, content }: InjuryEntry): InjuryDraft => ({
	side: content.side,
	region: content.region,
	what: content.what,
	day,
	note: content.note ?? ''
});

/** The days an injury can have happened on: 14 days back, or as far as it was entered; not after it was called better. */
export function injuryDays(
	today: LocalDate,
	before?: InjuryEntry
): { readonly from: LocalDate; readonly to: LocalDate } {
	const first = firstEntryDay(today);
	const { recovered } = before?.content ?? {};
	return {
		from: before !== undefined && before.day < first ? before.day : first,
		to: recovered !== undefined && recovered < today ? recovered : today
	};
}

/** Reads a draft as the injury it describes, or says everything that is missing; `before` is the injury it changes. */
export function parseInjury(
	{ side, region, what, day, note }: InjuryDraft,
	today: LocalDate,
	before?: InjuryEntry
): Result<InjuryEntry, readonly InjuryProblem[]> {
	const { from, to } = injuryDays(today, before);
	const happened = dayBetween(day, from, to);
	const problems: InjuryProblem[] = [];
	if (side === undefined) problems.push({ field: 'side' });
	// An injury that came without a place keeps being without one.
	if (region === undefined && (before === undefined || before.content.region !== undefined))
		problems.push({ field: 'region' });
	if (what === undefined) problems.push({ field: 'what' });
	if (!happened.ok) problems.push({ field: 'day', problem: happened.error, from, to });
	if (side === undefined || what === undefined || !happened.ok || problems.length > 0) return fail(problems);
	const words = note.trim();
	const { recovered, recoveredSaidBy } = before?.content ?? {};
	return ok({
		day: happened.value,
		content: {
			side,
			...(region === undefined ? {} : { region }),
			what,
			...(words === '' ? {} : { note: words }),
			...(recovered === undefined ? {} : { recovered }),
			...(recoveredSaidBy === undefined ? {} : { recoveredSaidBy })
		}
	});
}

/** Who can say that an injury is better, as stored. */
export const saidBy = ['me', 'therapist'] as const;
export type SaidBy = (typeof saidBy)[number];

/** Reads "it's better": the injury with the day it was called better, not before it happened and not to come. */
export function parseRecovery(
	{ day, content }: InjuryEntry,
	recovered: { readonly day: string; readonly by: SaidBy },
	today: LocalDate
): Result<Injury, DayProblem> {
	const from = dayBetween(recovered.day, day, today);
	return from.ok ? ok({ ...content, recovered: from.value, recoveredSaidBy: recovered.by }) : from;
}

/** The injury as it was before it was called better. */
export function notBetter({ side, region, what, note }: Injury): Injury {
	return { side, ...(region === undefined ? {} : { region }), what, ...(note === undefined ? {} : { note }) };
}

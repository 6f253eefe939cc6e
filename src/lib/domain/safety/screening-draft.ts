import * as v from 'valibot';
import { addDays, daysBetween, parseLocalDate, type LocalDate } from '../base/local-date.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { sides, type Side } from '../body/side.ts';
import { difficulties, surgeries, type Screening, type Surgery } from './screening.ts';

/** What the safety questions ask about, in the order shown. */
export const conditions = [
	'pregnant',
	'hip-replacement',
	'surgery',
	'osteoporosis',
	'blood-thinner',
	'leg-clot'
] as const;
export type Condition = (typeof conditions)[number];

/** The safety questions in order; `details` is asked only where a date matters. */
export const safetyQuestions = ['age', 'conditions', 'details', 'difficulties'] as const;
export type SafetyQuestion = (typeof safetyQuestions)[number];

const dateText = v.pipe(v.string(), v.maxLength(20));
const draftSchema = v.object({
	adult: v.optional(v.boolean()),
	conditions: v.optional(v.array(v.picklist(conditions))),
	hips: v.optional(v.array(v.object({ side: v.picklist(sides), date: dateText })), []),
	surgeries: v.optional(v.array(v.object({ what: v.picklist(surgeries), date: dateText })), []),
	difficulties: v.optional(v.array(v.picklist(difficulties)))
});

/** Safety answers on their way: a question not answered yet is absent; a date not known is an empty text. */
export type ScreeningDraft = v.InferOutput<typeof draftSchema>;

/** A draft without any answer. */
export const emptyScreeningDraft: ScreeningDraft = v.parse(draftSchema, {});

/** Reads a stored draft; anything else is an empty one. */
export function readScreeningDraft(raw: unknown): ScreeningDraft {
	const read = v.safeParse(draftSchema, raw);
	return read.success ? read.output : emptyScreeningDraft;
}

/** Saved answers as a draft to look through and change. */
export function screeningDraftOf(answers: Screening): ScreeningDraft {
	const has: Record<Condition, boolean> = {
		pregnant: answers.pregnant,
		'hip-replacement': answers.hipReplacement.length > 0,
		surgery: answers.surgery.length > 0,
		osteoporosis: answers.osteoporosis,
		'blood-thinner': answers.bloodThinner,
		'leg-clot': answers.legClot
	};
	return {
		adult: answers.adult,
		conditions: conditions.filter((condition) => has[condition]),
		hips: answers.hipReplacement.map(({ side, date }) => ({ side, date: date ?? '' })),
		surgeries: answers.surgery.map(({ what, date }) => ({ what, date: date ?? '' })),
		difficulties: answers.difficulties
	};
}

/** What is wrong with a date: it is no day of the calendar, or it has not come yet. */
export type DateProblem = 'not-a-day' | 'later';

/** Judges a date as typed; an empty one is fine and means "not known". */
export function dateProblem(text: string, today: LocalDate): DateProblem | undefined {
	if (text === '') return undefined;
	const day = parseLocalDate(text);
	if (!day) return 'not-a-day';
	return day > today ? 'later' : undefined;
}

/** Whether the answers so far need a side, a kind or a date. */
export const asksDetails = ({ conditions: chosen }: ScreeningDraft): boolean =>
	chosen !== undefined && (chosen.includes('hip-replacement') || chosen.includes('surgery'));

function detailsDone(
	{ conditions: chosen = [], hips, surgeries: operations }: ScreeningDraft,
	today: LocalDate
): boolean {
	const fine = (list: readonly { date: string }[]) =>
		list.length > 0 && list.every(({ date }) => dateProblem(date, today) === undefined);
	return (!chosen.includes('hip-replacement') || fine(hips)) && (!chosen.includes('surgery') || fine(operations));
}

/** The first question that still needs an answer; undefined when all are answered. */
export function openQuestion(draft: ScreeningDraft, today: LocalDate): SafetyQuestion | undefined {
	if (draft.adult === undefined) return 'age';
	if (!draft.conditions) return 'conditions';
	if (!detailsDone(draft, today)) return 'details';
	return draft.difficulties ? undefined : 'difficulties';
}

/** The answers as a screening; refuses with the first question that is not answered yet. */
export function parseScreening(draft: ScreeningDraft, today: LocalDate): Result<Screening, SafetyQuestion> {
	const open = openQuestion(draft, today);
	const { adult, conditions: chosen, difficulties: hard } = draft;
	if (open !== undefined || adult === undefined || !chosen || !hard) return fail(open ?? 'age');
	const dated = (date: string): { date?: LocalDate } => {
		const day = parseLocalDate(date);
		return day ? { date: day } : {};
	};
	const hips = chosen.includes('hip-replacement') ? draft.hips : [];
	const operations = chosen.includes('surgery') ? draft.surgeries : [];
	return ok({
		adult,
		pregnant: chosen.includes('pregnant'),
		hipReplacement: hips.map(({ side, date }) => ({ side, ...dated(date) })),
		surgery: operations.map(({ what, date }) => ({ what, ...dated(date) })),
		osteoporosis: chosen.includes('osteoporosis'),
		bloodThinner: chosen.includes('blood-thinner'),
		legClot: chosen.includes('leg-clot'),
		difficulties: hard
	});
}

/** Adds or removes one side's hip replacement; a side that stays keeps its date. */
export const withHips = (draft: ScreeningDraft, chosen: readonly Side[]): ScreeningDraft => ({
	...draft,
	hips: sides
		.filter((side) => chosen.includes(side))
		.map((side) => draft.hips.find((hip) => hip.side === side) ?? { side, date: '' })
});

/** Adds or removes operations and births; one that stays keeps its date. */
export const withSurgeries = (draft: ScreeningDraft, chosen: readonly Surgery[]): ScreeningDraft => ({
	...draft,
	surgeries: surgeries
		.filter((what) => chosen.includes(what))
		.map((what) => draft.surgeries.find((one) => one.what === what) ?? { what, date: '' })
});

/** Days the safety answers count; gates.md `screening`, the project's own default. */
export const screeningValidDays = 180;

/** The last day on which answers given on `answered` count. */
export const screeningValidUntil = (answered: LocalDate): LocalDate => addDays(answered, screeningValidDays);

/** Whether answers given on `answered` still count on `today`. */
export const screeningCounts = (answered: LocalDate, today: LocalDate): boolean =>
	daysBetween(answered, today) <= screeningValidDays;

import { parseLocalDate, type LocalDate } from '../base/local-date.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Side } from '../body/side.ts';
import type { Change } from '../gates/contradiction-choices.ts';
import type { Fact } from '../record/kinds.ts';
import { dateProblem, type DateProblem, type ScreeningDraft } from './screening-draft.ts';
import type { Screening, Surgery } from './screening.ts';

/** A new hip, an operation or a birth whose day was not known when the safety questions were answered; `index` in its list. */
export type Undated =
	| { readonly field: 'hipReplacement'; readonly index: number; readonly what: Side }
	| { readonly field: 'surgery'; readonly index: number; readonly what: Surgery };

/** Everything in the answers that still has no day. */
export const undatedIn = ({ hipReplacement, surgery }: Screening): Undated[] => [
	...hipReplacement.flatMap(({ side, date }, index): Undated[] =>
		date === undefined ? [{ field: 'hipReplacement', index, what: side }] : []
	),
	...surgery.flatMap(({ what, date }, index): Undated[] =>
		date === undefined ? [{ field: 'surgery', index, what }] : []
	)
];

/**
 * The change that gives one of them its day, to be written as a correction: the answers stay as old as they are. Refuses a day
 * that is missing, is none, or has not come yet.
 */
export function dayGiven(
	{ id, content }: Fact<'screening'>,
	{ field, index }: Undated,
	text: string,
	today: LocalDate
): Result<Change, DateProblem | 'missing'> {
	const problem = dateProblem(text, today);
	const date = parseLocalDate(text);
	if (problem !== undefined || date === undefined) return fail(problem ?? 'missing');
	const before = content[field];
	return ok({ record: id, field, before, after: before.map((one, i) => (i === index ? { ...one, date } : one)) });
}

/** A change of the answers that is under way learns the day too, unless it says another one. */
export function withDayGiven(draft: ScreeningDraft, { field, what }: Undated, date: string): ScreeningDraft {
	return field === 'hipReplacement'
		? { ...draft, hips: draft.hips.map((hip) => (hip.side === what && hip.date === '' ? { ...hip, date } : hip)) }
		: {
				...draft,
				surgeries: draft.surgeries.map((one) => (one.what === what && one.date === '' ? { ...one, date } : one))
			};
}

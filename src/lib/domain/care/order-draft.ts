import { dayBetween, type DayProblem } from '../base/day-between.ts';
import { addDays, dayNumber, type LocalDate } from '../base/local-date.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { sides, type Side } from '../body/side.ts';
import type { Category } from '../exercise/exercise.ts';
import type { Clearance } from './care.ts';

/** A therapist's go-ahead or pause. */
export const orderKinds = ['clearance', 'hold'] as const;
export type OrderKind = (typeof orderKinds)[number];

/** A go-ahead or a pause being entered; texts are as typed. */
export interface OrderDraft {
	readonly side: Side | 'both' | undefined;
	readonly category: Category | undefined;
	readonly until: string;
	readonly by: string;
	readonly why: string;
}

/** Why it cannot be saved yet, in the order of the form. */
export type OrderProblem =
	| { readonly field: 'side' | 'category' | 'by' | 'why' }
	| { readonly field: 'until'; readonly problem: DayProblem; readonly from: LocalDate; readonly to: LocalDate };

/** `from` of what was entered by hand on this device. */
export const onThisDevice = 'device';

/** The longest pause that can be entered, in days; a longer one is a new decision (the project's own default). */
export const longestHold = 366;

/** How long a go-ahead counts in days: what a new one is filled in with, and at most. */
export interface ClearanceLength {
	readonly usual: number;
	readonly longest: number;
}

/** The days a go-ahead or a pause that counts from `from` may end on. */
export const orderEnds = (
	kind: OrderKind,
	from: LocalDate,
	{ longest }: ClearanceLength
): { readonly from: LocalDate; readonly to: LocalDate } => ({
	from,
	to: addDays(from, kind === 'clearance' ? longest : longestHold)
});

/** A draft without any answer, ending after the usual time. */
export const emptyOrder = (from: LocalDate, { usual }: ClearanceLength): OrderDraft => ({
	side: undefined,
	category: undefined,
	until: addDays(from, usual),
	by: '',
	why: ''
});

/** A recorded go-ahead or pause as a draft to change. */
export const orderDraftOf = ({ side, category, until, by, why }: Clearance): OrderDraft => ({
	side,
	category,
	until,
	by,
	why
});

/** Reads a draft that counts from `from`, or says everything that is missing. A changed one keeps when it was lifted. */
export function parseOrder(
	kind: OrderKind,
	draft: OrderDraft,
	from: LocalDate,
	length: ClearanceLength,
	before?: Clearance
): Result<Clearance, readonly OrderProblem[]> {
	const { side, category } = draft;
	const ends = orderEnds(kind, from, length);
	const until = dayBetween(draft.until, ends.from, ends.to);
	const [by, why] = [draft.by.trim(), draft.why.trim()];
	const problems: OrderProblem[] = [];
	if (side === undefined) problems.push({ field: 'side' });
	if (category === undefined) problems.push({ field: 'category' });
	if (!until.ok) problems.push({ field: 'until', problem: until.error, ...ends });
	if (by === '') problems.push({ field: 'by' });
	if (why === '') problems.push({ field: 'why' });
	if (side === undefined || category === undefined || !until.ok || problems.length > 0) return fail(problems);
	const lifted = before?.lifted;
	return ok({
		side,
		category,
		until: until.value,
		by,
		why,
		from: before?.from ?? onThisDevice,
		...(lifted === undefined ? {} : { lifted })
	});
}

/** How a go-ahead or pause stands: it counts, it was lifted, its time is over, or a later event of that side ended it. */
export type OrderStanding = 'counts' | 'lifted' | 'over' | 'ended';

/** What the gates remember of an order in force; days are numbers from 1970-01-01. */
interface Known {
	readonly category: Category;
	readonly day: number;
	readonly until: number;
	readonly by: string;
}

/** How an order stands on `today`, given the orders the gates hold in force on each side; `both` counts while one side does. */
export function orderStanding(
	{ day, content }: { readonly day: LocalDate; readonly content: Clearance },
	known: Readonly<Record<Side, readonly Known[]>>,
	today: LocalDate
): OrderStanding {
	const { side, category, until, by, lifted } = content;
	if (lifted !== undefined && lifted <= today) return 'lifted';
	if (until < today) return 'over';
	const counts = sides
		.filter((each) => side === 'both' || side === each)
		.some((each) =>
			known[each].some(
				(one) =>
					one.category === category && one.by === by && one.day === dayNumber(day) && one.until === dayNumber(until)
			)
		);
	return counts ? 'counts' : 'ended';
}

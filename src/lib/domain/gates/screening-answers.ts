import { dayNumber } from '../base/local-date.ts';
import { sides, type Side } from '../body/side.ts';
import type { Difficulty, Screening, Surgery } from '../safety/screening.ts';

/** An operation or birth, a replaced hip among them; `day` is null when its date is not known. */
export interface Operation {
	readonly what: Surgery;
	readonly day: number | null;
}

/** The safety answers in force, with the day they were given. */
export interface Answers {
	readonly day: number;
	readonly adult: boolean;
	readonly pregnant: boolean;
	readonly osteoporosis: boolean;
	readonly bloodThinner: boolean;
	readonly legClot: boolean;
	/** Per side the day of the newest hip replacement, 'unknown', or null for none. */
	readonly hip: Readonly<Record<Side, number | 'unknown' | null>>;
	readonly operations: readonly Operation[];
	readonly difficulties: readonly Difficulty[];
}

type HipDay = Answers['hip'][Side];

/** The more careful of two dates: an unknown one, then the newer one. */
const laterHip = (a: HipDay, b: HipDay): HipDay =>
	a === 'unknown' || b === 'unknown' ? 'unknown' : a === null ? b : b === null ? a : Math.max(a, b);

const key = ({ what, day }: Operation): string => `${what} ${day === null ? '' : String(day)}`;

/** Each operation once, unknown dates first, then oldest first. */
const unique = (operations: readonly Operation[]): Operation[] =>
	[...new Map(operations.map((each) => [key(each), each])).values()].sort(
		(a, b) => (a.day ?? -Infinity) - (b.day ?? -Infinity) || (a.what < b.what ? -1 : 1)
	);

/** Reads a screening record's content. */
export function readScreening(day: number, content: Screening): Answers {
	const hip: Record<Side, HipDay> = { left: null, right: null };
	for (const { side, date } of content.hipReplacement)
		hip[side] = laterHip(hip[side], date === undefined ? 'unknown' : dayNumber(date));
	return {
		day,
		adult: content.adult,
		pregnant: content.pregnant,
		osteoporosis: content.osteoporosis,
		bloodThinner: content.bloodThinner,
		legClot: content.legClot,
		hip,
		operations: unique(
			[...content.surgery, ...content.hipReplacement.map(({ date }) => ({ what: 'hip' as const, date }))].map(
				({ what, date }) => ({ what, day: date === undefined ? null : dayNumber(date) })
			)
		),
		difficulties: [...new Set(content.difficulties)].sort()
	};
}

/** Two sets of answers given on one day: whatever either says counts. */
export function mergeScreenings(a: Answers | null, b: Answers): Answers {
	if (a === null) return b;
	return {
		day: b.day,
		adult: a.adult && b.adult,
		pregnant: a.pregnant || b.pregnant,
		osteoporosis: a.osteoporosis || b.osteoporosis,
		bloodThinner: a.bloodThinner || b.bloodThinner,
		legClot: a.legClot || b.legClot,
		hip: Object.fromEntries(sides.map((side) => [side, laterHip(a.hip[side], b.hip[side])])) as Answers['hip'],
		operations: unique([...a.operations, ...b.operations]),
		difficulties: [...new Set([...a.difficulties, ...b.difficulties])].sort()
	};
}

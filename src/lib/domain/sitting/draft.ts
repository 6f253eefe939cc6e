import { dayAt, wallClock, type Instant } from '../base/zoned.ts';
import type { SittingBout, SittingKind } from './bout.ts';
import type { Span } from './span.ts';

/** A bout while somebody types it: clock times `HH:MM`, empty until given. */
export interface BoutDraft {
	readonly from: string;
	readonly to: string;
	readonly overMidnight: boolean;
	readonly seat: SittingKind;
}

/** Seconds after midnight as `HH:MM`. */
export const clockText = (seconds: number): string =>
	[seconds / 3600, (seconds / 60) % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');

/** `HH:MM` as seconds after midnight; undefined for anything else. */
export function clockSeconds(text: string): number | undefined {
	const match = /^([01]\d|2[0-3]):([0-5]\d)/.exec(text);
	return match ? Number(match[1]) * 3600 + Number(match[2]) * 60 : undefined;
}

/** The draft a form starts from: the bout as it is in its zone, or an empty one. */
export function draftOf(bout: SittingBout | undefined, zone: string, seat: SittingKind): BoutDraft {
	if (!bout) return { from: '', to: '', overMidnight: false, seat };
	return {
		from: clockText(wallClock(bout.start, zone).seconds),
		to: clockText(wallClock(bout.end, zone).seconds),
		overMidnight: dayAt(bout.start, zone) !== dayAt(bout.end, zone),
		seat: bout.seat
	};
}

const minuteOf = (at: Instant): Instant => Math.floor(at / 60_000) * 60_000;

/** The ends of a bout, to the minute, whose times a draft of it left as they were. */
export function endsKept(bout: SittingBout, { from, to, overMidnight }: BoutDraft, zone: string): Partial<Span> {
	const before = draftOf(bout, zone, bout.seat);
	return {
		...(from === before.from && { start: minuteOf(bout.start) }),
		...(to === before.to && overMidnight === before.overMidnight && { end: minuteOf(bout.end) })
	};
}

const sameMinute = (a: Instant, b: Instant) => minuteOf(a) === minuteOf(b);

/**
 * The bout that an entered stretch makes. A time that was not touched keeps its seconds; a bout whose times were changed by hand
 * is recalled, and flagged only where its length was asked about and `kept`.
 */
export function enteredBout(
	before: SittingBout | undefined,
	{ start, end }: Span,
	seat: SittingKind,
	zone: string,
	kept: boolean
): SittingBout {
	const own: SittingBout = {
		how: 'recalled',
		...before,
		seat,
		start: before && sameMinute(before.start, start) ? before.start : start,
		end: before && sameMinute(before.end, end) ? before.end : end,
		zone
	};
	if (before && own.start === before.start && own.end === before.end) return own;
	return { ...own, how: 'recalled', implausible: kept || undefined };
}

import { dayAt, wallClock } from '../base/zoned.ts';
import type { SittingBout, SittingKind } from './bout.ts';
import { isBout, type SittingFact } from './day.ts';
import { join, plausibleMs } from './entry.ts';
import { lengthOf, type Span } from './span.ts';

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

const sameMinute = (a: number, b: number) => Math.floor(a / 60_000) === Math.floor(b / 60_000);

/**
 * The bout that an entered stretch makes, joined with the records it overlaps. A time that was not touched keeps its
 * seconds; a bout whose times were changed by hand is recalled.
 */
export function joinEntry(
	before: SittingBout | undefined,
	{ start, end }: Span,
	seat: SittingKind,
	zone: string,
	kept: boolean,
	others: readonly SittingFact[] = []
): SittingBout {
	const own: SittingBout = {
		how: 'recalled',
		...before,
		seat,
		start: before && sameMinute(before.start, start) ? before.start : start,
		end: before && sameMinute(before.end, end) ? before.end : end,
		zone
	};
	const touched = before === undefined || own.start !== before.start || own.end !== before.end;
	const { implausible, ...plain } = own;
	const long = kept || (!touched && implausible) || (implausible && lengthOf(own) > plausibleMs);
	const entry: SittingBout = {
		...plain,
		...(touched && { how: 'recalled' as const }),
		...(long && { implausible: true })
	};
	return join([entry, ...others.map(({ content }) => content).filter(isBout)]);
}

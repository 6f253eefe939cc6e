import { dayAt, wallClock } from '../base/zoned.ts';
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

const sameMinute = (a: number, b: number) => Math.floor(a / 60_000) === Math.floor(b / 60_000);

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

import { addDays, dayNumber, type LocalDate } from './local-date.ts';

/** A moment: UTC epoch milliseconds. */
export type Instant = number;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
	let format = formats.get(zone);
	if (!format) {
		format = new Intl.DateTimeFormat('en-US', {
			timeZone: zone,
			hourCycle: 'h23',
			year: 'numeric',
			month: '2-digit',
			day: '2-digit',
			hour: '2-digit',
			minute: '2-digit',
			second: '2-digit'
		});
		formats.set(zone, format);
	}
	return format;
}

/** What a clock on the wall shows: the civil day and the seconds since its midnight label (0 to 86399). */
export interface WallClock {
	readonly day: LocalDate;
	readonly seconds: number;
}

/** The wall clock in an IANA zone at an instant; throws RangeError for a zone the platform does not know. */
export function wallClock(at: Instant, zone: string): WallClock {
	const part: Record<string, string> = {};
	for (const { type, value } of formatFor(zone).formatToParts(at)) part[type] = value;
	const read = (name: string) => part[name] ?? '0';
	return {
		day: `${read('year').padStart(4, '0')}-${read('month')}-${read('day')}` as LocalDate,
		seconds: Number(read('hour')) * 3600 + Number(read('minute')) * 60 + Number(read('second'))
	};
}

/** The civil day in a zone at an instant. */
export const dayAt = (at: Instant, zone: string): LocalDate => wallClock(at, zone).day;

/** Milliseconds the zone's wall clock is ahead of UTC at an instant. */
function offsetAt(at: Instant, zone: string): number {
	const whole = Math.floor(at / 1000) * 1000;
	const wall = wallClock(whole, zone);
	return dayNumber(wall.day) * 86_400_000 + wall.seconds * 1000 - whole;
}

/**
 * The instant a wall clock shows `seconds` after midnight on `day`: the earlier of two when clocks go back,
 * the moment after the gap when clocks skip it.
 */
export function instantAt(day: LocalDate, seconds: number, zone: string): Instant {
	const label = dayNumber(day) * 86_400_000 + seconds * 1000;
	const before = offsetAt(label - 86_400_000, zone);
	const after = offsetAt(label + 86_400_000, zone);
	const early = label - Math.max(before, after);
	const late = label - Math.min(before, after);
	for (const at of [early, late]) if (at + offsetAt(at, zone) === label) return at;
	return gapEnd(early, late, zone);
}

/** The first instant after a skipped stretch of wall clock, searched to the millisecond. */
function gapEnd(from: Instant, to: Instant, zone: string): Instant {
	const before = offsetAt(from, zone);
	let low = from;
	let high = to;
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (offsetAt(middle, zone) === before) low = middle;
		else high = middle;
	}
	return high;
}

/** The first instant of a civil day in a zone; some days start at 00:30 or 01:00. */
export const startOfDay = (day: LocalDate, zone: string): Instant => instantAt(day, 0, zone);

/** The first instant after a civil day in a zone. */
export const endOfDay = (day: LocalDate, zone: string): Instant => startOfDay(addDays(day, 1), zone);

import { addDays, type LocalDate } from '../base/local-date.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { instantAt, wallClock, type Instant } from '../base/zoned.ts';
import { isBout, type SittingFact } from './day.ts';
import type { SittingBout } from './bout.ts';
import { lengthOf, overlap, type Span } from './span.ts';
import { believedMs, longestKeptMs } from './timer.ts';

/** The longest another reading of an entry, or a day's estimate nobody asks about, may be, in milliseconds (16 h). */
const plausibleMs = 16 * 3_600_000;

/** A bout as somebody enters it: a day and two clock times in seconds after midnight, where they are now. */
export interface BoutEntry {
	readonly day: LocalDate;
	readonly from: number;
	readonly to: number;
	/** Whether the end is on the day after. */
	readonly overMidnight: boolean;
	readonly zone: string;
	/** The ends that stay as they were, to the minute: where clocks go back, a clock time alone does not say which of two is meant. */
	readonly kept?: { readonly start?: Instant; readonly end?: Instant } | undefined;
}

/** Another reading of an entry that would make sense. */
export interface Suggestion {
	readonly from: number;
	readonly to: number;
	readonly overMidnight: boolean;
}

/**
 * Why an entry is not taken: it has no length, a time of it was skipped when the clocks went forward, ends before it starts, lies in the future, or is so long that it is asked
 * about (over 4 h, as a timer is) or cannot be (over 20 h).
 */
export interface EntryRefusal {
	readonly code: 'empty' | 'skipped' | 'end-before-start' | 'future' | 'long' | 'too-long';
	readonly suggestion: Suggestion | undefined;
	/** Length as entered, in milliseconds; 0 or less when it ends before it starts. */
	readonly lengthMs: number;
	/** The times that the clocks skipped, in seconds after midnight. */
	readonly skipped: readonly number[];
}

const halfDay = 12 * 3600;

/** The stretch an entry means. */
export function entrySpan({ day, from, to, overMidnight, zone, kept }: BoutEntry): Span {
	return {
		start: kept?.start ?? instantAt(day, from, zone),
		end: kept?.end ?? instantAt(overMidnight ? addDays(day, 1) : day, to, zone)
	};
}

/** The times of an entry that no clock showed, since it was put forward over them. */
function skippedTimes(entry: BoutEntry): number[] {
	const { start, end } = entrySpan(entry);
	const shown = (at: Instant) => wallClock(at, entry.zone).seconds;
	return [...(shown(start) === entry.from ? [] : [entry.from]), ...(shown(end) === entry.to ? [] : [entry.to])];
}

function sensible(entry: BoutEntry, now: Instant): boolean {
	const span = entrySpan(entry);
	return span.end <= now && span.start < span.end && lengthOf(span) <= plausibleMs;
}

/** The first other reading that makes sense: afternoon meant for morning or the other way round, past midnight, swapped. */
function suggest(entry: BoutEntry, now: Instant): Suggestion | undefined {
	const { from, to } = entry;
	const readings: Suggestion[] = [
		...(from < halfDay && from + halfDay < to ? [{ from: from + halfDay, to, overMidnight: false }] : []),
		...(to < halfDay ? [{ from, to: to + halfDay, overMidnight: false }] : []),
		...(from >= halfDay ? [{ from: from - halfDay, to, overMidnight: false }] : []),
		{ from, to, overMidnight: !entry.overMidnight },
		...(from >= halfDay && to >= halfDay
			? [{ from: from - halfDay, to: to - halfDay, overMidnight: entry.overMidnight }]
			: []),
		{ from: to, to: from, overMidnight: false }
	];
	return readings.find((reading) => sensible({ ...entry, ...reading, kept: undefined }, now));
}

/** Judges an entry: its stretch, or why not. `kept` is true once the person said that a long one is right. */
export function checkEntry(entry: BoutEntry, now: Instant, kept: boolean): Result<Span, EntryRefusal> {
	const span = entrySpan(entry);
	const lengthMs = lengthOf(span);
	const skipped = skippedTimes(entry);
	const refuse = (code: EntryRefusal['code']) => fail({ code, suggestion: suggest(entry, now), lengthMs, skipped });
	if (lengthMs === 0 && entry.from === entry.to) return refuse('empty');
	if (skipped.length > 0) return fail({ code: 'skipped', suggestion: undefined, lengthMs, skipped });
	if (lengthMs < 0) return refuse('end-before-start');
	if (lengthMs > longestKeptMs) return refuse('too-long');
	if (span.end > now) return refuse('future');
	if (lengthMs > believedMs && !kept) return refuse('long');
	return ok(span);
}

/** Why a day's estimate in minutes is not simply taken: the day has not `had` as many, or it is so `long` that it is asked about (over 16 h). */
export function checkEstimate(minutes: number, had: number): 'too-long' | 'long' | undefined {
	if (minutes > had) return 'too-long';
	return minutes * 60_000 > plausibleMs ? 'long' : undefined;
}

/** The bouts that share time with a stretch, other than the one being edited, in order of their start. */
export const overlapping = (
	facts: readonly SittingFact[],
	span: Span,
	own?: string
): (SittingFact & { readonly content: SittingBout })[] =>
	facts
		.filter((fact): fact is SittingFact & { readonly content: SittingBout } => isBout(fact.content))
		.filter(({ id, content }) => id !== own && overlap(content, span))
		.sort((a, b) => a.content.start - b.content.start);

/** One bout instead of several that overlap: from the first start to the last end, in the kind of the longest. */
export function join(bouts: readonly [SittingBout, ...SittingBout[]]): SittingBout {
	const first = bouts.reduce((a, b) => (b.start < a.start ? b : a));
	const longest = bouts.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a));
	const notes = [...new Set(bouts.flatMap(({ note }) => (note ? [note] : [])))].join('\n').slice(0, 2000);
	return {
		seat: longest.seat,
		how: bouts.every(({ how }) => how === 'timed') ? 'timed' : 'recalled',
		start: first.start,
		end: Math.max(...bouts.map(({ end }) => end)),
		zone: first.zone,
		...(bouts.some(({ implausible }) => implausible) && { implausible: true }),
		...(bouts.some(({ clockMoved }) => clockMoved) && { clockMoved: true }),
		...(notes && { note: notes })
	};
}

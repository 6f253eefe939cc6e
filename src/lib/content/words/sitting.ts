import { m } from '#messages';
import type { DaySitting } from '#lib/domain/sitting/day.ts';
import { durationWord } from './time.ts';

/** A length of sitting from milliseconds, to the nearest minute: "32 min", "4 h 10"; "under 1 min" below one. */
export const lengthWord = (ms: number): string =>
	ms > 0 && ms < 60_000 ? m.sitting_under_a_minute() : durationWord(Math.round(ms / 60_000));

/** How long a timer has run, in whole minutes that are over, as its face shows them. */
export const elapsedWord = (ms: number): string => lengthWord(ms < 60_000 ? ms : Math.floor(ms / 60_000) * 60_000);

/** What a timer shows: "0:32" for hours and minutes. */
export const timerWord = (ms: number): string =>
	`${Math.floor(ms / 3_600_000)}:${String(Math.floor(ms / 60_000) % 60).padStart(2, '0')}`;

/** Today in one line: "Today 4 h 10 · longest 1 h 05". */
export function daySumWord({ basis, totalMs, longestMs }: DaySitting): string {
	const total = lengthWord(totalMs);
	if (basis === 'none') return m.sitting_today_none();
	if (basis === 'estimate') return m.sitting_today_estimate({ total });
	return m.sitting_today_sum({ total, longest: lengthWord(longestMs) });
}

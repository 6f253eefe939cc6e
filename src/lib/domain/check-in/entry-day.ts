import { addDays, parseLocalDate, type LocalDate } from '../base/local-date.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Instant } from '../base/zoned.ts';

/** How many days back a check-in can be entered. */
export const backdateDays = 14;

/** The first day that can still be entered. */
export const firstEntryDay = (today: LocalDate): LocalDate => addDays(today, -backdateDays);

/** How long a check-in that was begun before midnight still counts as closed on its day, in milliseconds (3 h). */
const overMidnightMs = 3 * 3_600_000;

/** Whether a check-in of `day`, begun and closed at these moments (epoch milliseconds), is an entry added later. */
export const isAddedLater = (day: LocalDate, today: LocalDate, begun: Instant, closed: Instant): boolean =>
	day < today && closed - begun > overMidnightMs;

/** The day to enter, from an address: today when none is named; refuses a day to come and one too long ago. */
export function entryDay(
	text: string | null,
	today: LocalDate
): Result<LocalDate, 'not-a-day' | 'to-come' | 'too-long-ago'> {
	if (text === null || text === '') return ok(today);
	const day = parseLocalDate(text);
	if (day === undefined) return fail('not-a-day');
	if (day > today) return fail('to-come');
	return day < firstEntryDay(today) ? fail('too-long-ago') : ok(day);
}

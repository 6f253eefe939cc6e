import { addDays, parseLocalDate, type LocalDate } from '../base/local-date.ts';
import { fail, ok, type Result } from '../base/result.ts';

/** How many days back a check-in can be entered. */
export const backdateDays = 14;

/** The first day that can still be entered. */
export const firstEntryDay = (today: LocalDate): LocalDate => addDays(today, -backdateDays);

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

import { parseLocalDate, type LocalDate } from './local-date.ts';
import { fail, ok, type Result } from './result.ts';

/** What is wrong with a typed day: no day of the calendar, or outside what makes sense. */
export type DayProblem = 'not-a-day' | 'too-early' | 'too-late';

/** Reads a day as typed; refuses one before `from` or after `to`, both of which are still fine. */
export function dayBetween(text: string, from: LocalDate, to: LocalDate): Result<LocalDate, DayProblem> {
	const day = parseLocalDate(text);
	if (day === undefined) return fail('not-a-day');
	if (day < from) return fail('too-early');
	return day > to ? fail('too-late') : ok(day);
}

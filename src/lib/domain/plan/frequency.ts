import { daysBetween, type LocalDate } from '../base/local-date.ts';

/** How often on one day something planned this many times a week is done; at least once. */
export const timesADay = (timesPerWeek: number): number => Math.max(1, Math.ceil(timesPerWeek / 7));

/**
 * Whether something planned n times a week is due on a day, given the days it was done before: spread evenly, so that
 * no stretch of w days (up to a week) holds more than n·w/7 of them, rounded up. Missed days are never made up.
 */
export function dueBySpread(timesPerWeek: number, doneOn: ReadonlySet<LocalDate>, day: LocalDate): boolean {
	const ago = [...doneOn].map((done) => daysBetween(done, day)).filter((days) => days >= 1 && days <= 6);
	return [2, 3, 4, 5, 6, 7].every((width) => {
		const done = ago.filter((days) => days < width).length;
		return done < Math.ceil((Math.min(7, timesPerWeek) * width) / 7);
	});
}

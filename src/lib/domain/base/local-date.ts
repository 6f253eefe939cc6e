/** A calendar day `YYYY-MM-DD` in somebody's zone: never a moment, so no zone can move it. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days from 1970-01-01 to a Gregorian date (after Howard Hinnant's days_from_civil). */
function daysFromCivil(year: number, month: number, day: number): number {
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146097 + dayOfEra - 719468;
}

/** Reads `YYYY-MM-DD` of a real day in years 1900 to 2200; undefined for anything else. */
export function parseLocalDate(text: string): LocalDate | undefined {
	const match = form.exec(text);
	if (!match) return undefined;
	const year = Number(match[1]);
	if (year < 1900 || year > 2200) return undefined;
	const days = daysFromCivil(year, Number(match[2]), Number(match[3]));
	return fromDayNumber(days) === text ? (text as LocalDate) : undefined;
}

/** The day's number, counting from 1970-01-01 as 0. */
export function dayNumber(day: LocalDate): number {
	return daysFromCivil(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** The day with this number, counting from 1970-01-01 as 0. */
export function fromDayNumber(number: number): LocalDate {
	const shifted = number + 719468;
	const era = Math.floor(shifted / 146097);
	const dayOfEra = shifted - era * 146097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const m = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * m + 2) / 5) + 1;
	const month = m < 10 ? m + 3 : m - 9;
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	const two = (n: number) => String(n).padStart(2, '0');
	return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as LocalDate;
}

/** The day `count` days later (earlier when negative). */
export const addDays = (day: LocalDate, count: number): LocalDate => fromDayNumber(dayNumber(day) + count);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

/** ISO weekday, 1 = Monday to 7 = Sunday. */
export const weekday = (day: LocalDate): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** Every day from `from` to `to`, both included; empty when `to` is earlier. */
export function eachDay(from: LocalDate, to: LocalDate): LocalDate[] {
	const first = dayNumber(from);
	return Array.from({ length: Math.max(0, dayNumber(to) - first + 1) }, (_, i) => fromDayNumber(first + i));
}

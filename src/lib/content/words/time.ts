import { m } from '#messages';
import { dayNumber, type LocalDate } from '#lib/domain/base/local-date.ts';
import { getLocale } from '../messages/generated/runtime.js';
import { region } from './region.ts';

const inUtc = (day: LocalDate, options: Intl.DateTimeFormatOptions): string =>
	new Intl.DateTimeFormat(region(), { ...options, timeZone: 'UTC' }).format(dayNumber(day) * 86_400_000);

/** A date whose day stays with its month: no line ends in "12", nor begins with it where it comes last. */
const whole = (date: string): string => date.replace(/(?<=^\d+) |(?<=\D) (?=\d\d?\b)/, '\u00a0');

/** A date after its weekday, which begins it. */
const withWeekday = (day: LocalDate, date: string): string => {
	const weekday = inUtc(day, { weekday: 'short' });
	return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${date}`;
};

/** A day with its weekday: "Thu 12 March". */
export const dayWord = (day: LocalDate): string => withWeekday(day, dateWord(day));

/** A day with its weekday and its year: "Thu 12 March 2026". */
export const fullDayWord = (day: LocalDate): string => withWeekday(day, fullDateWord(day));

/** A day without its weekday: "12 March". */
export const dateWord = (day: LocalDate): string => whole(inUtc(day, { day: 'numeric', month: 'long' }));

/** A day with its year: "12 March 2026". */
export const fullDateWord = (day: LocalDate): string =>
	whole(inUtc(day, { day: 'numeric', month: 'long', year: 'numeric' }));

/** A day as it is told on another one, `on`: with its year where that is not the same. */
export const dateWordOn = (day: LocalDate, on: LocalDate): string =>
	day.slice(0, 4) === on.slice(0, 4) ? dateWord(day) : fullDateWord(day);

/** A short day for axes: "12 Mar". */
export const shortDateWord = (day: LocalDate): string => whole(inUtc(day, { day: 'numeric', month: 'short' }));

/** A month with its year: "March 2026"; `day` is any day in it. */
export const monthWord = (day: LocalDate): string => inUtc(day, { month: 'long', year: 'numeric' });

/** A clock time in a zone: "09:10", where hours are counted to 12 "9:10 AM". */
export function clockWord(at: number, zone: string): string {
	const format = (hour: '2-digit' | 'numeric') =>
		new Intl.DateTimeFormat(region(), { hour, minute: '2-digit', timeZone: zone });
	const padded = format('2-digit');
	return (padded.resolvedOptions().hour12 ? format('numeric') : padded).format(at).replaceAll(/\s/g, '\u00a0');
}

/** A length of time from whole minutes: "32 min", "4 h", "4 h 10". */
export function durationWord(minutes: number): string {
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	if (hours === 0) return m.duration_minutes({ minutes: rest });
	if (rest === 0) return m.duration_hours({ hours });
	return m.duration_hours_minutes({ hours, minutes: String(rest).padStart(2, '0') });
}

/** A list in words: "a, b and c". */
export const listWord = (items: readonly string[]): string =>
	new Intl.ListFormat(getLocale(), { type: 'conjunction' }).format(items);

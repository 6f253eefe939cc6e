import * as v from 'valibot';
import { parseLocalDate, type LocalDate } from './local-date.ts';

/** Schema of a civil day `YYYY-MM-DD`, years 1900 to 2200. */
export const localDate = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d{2}-\d{2}$/),
	v.check((text) => parseLocalDate(text) !== undefined, 'not a day'),
	v.transform((text) => text as LocalDate)
);

/** Schema of a UTC instant in epoch milliseconds, years 1970 to 2200. */
export const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7_258_118_400_000));

/** Schema of an IANA zone name. */
export const zoneName = v.pipe(v.string(), v.maxLength(64), v.regex(/^[A-Za-z0-9+_\-/]+$/));

/** Schema of a 0-10 rating in whole steps: 0 "none", 10 "the worst you can imagine". */
export const rating = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));

/** Schema of free text the person wrote; at most 2,000 characters. */
export const note = v.pipe(v.string(), v.maxLength(2000));

/** Schema of a short label; at most 200 characters. */
export const label = v.pipe(v.string(), v.maxLength(200));

/** Schema of a whole number in a closed range. */
export const whole = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

/** Schema of a list of distinct choices, at most as many as there are. */
export const choices = <const T extends readonly [string, ...string[]]>(list: T) =>
	v.pipe(v.array(v.picklist(list)), v.maxLength(list.length));

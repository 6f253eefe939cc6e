import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, daysBetween, eachDay, fromDayNumber, parseLocalDate, weekday } from './local-date.ts';

const number = fc.integer({ min: -25000, max: 80000 });

describe('civil days agree with Temporal', () => {
	it('numbers, weekdays and differences', () => {
		fc.assert(
			fc.property(number, number, (a, b) => {
				const day = fromDayNumber(a);
				const other = addDays(day, b - a);
				const reference = Temporal.PlainDate.from('1970-01-01').add({ days: a });
				expect(day).toBe(reference.toString());
				expect(weekday(day)).toBe(reference.dayOfWeek);
				expect(dayNumber(day)).toBe(a);
				expect(daysBetween(day, other)).toBe(reference.until(Temporal.PlainDate.from(other)).days);
			})
		);
	});

	it('lists a range with both ends', () => {
		const day = parseLocalDate('2024-02-28')!;
		expect(eachDay(day, addDays(day, 2))).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
		expect(eachDay(day, addDays(day, -1))).toEqual([]);
	});
});

describe('parseLocalDate', () => {
	it.each(['2023-02-29', '2024-13-01', '2024-00-10', '24-01-01', '2024-1-1', '1899-12-31', '2201-01-01', '', 'x'])(
		'refuses %s',
		(text) => expect(parseLocalDate(text)).toBeUndefined()
	);
	it('reads a leap day', () => expect(parseLocalDate('2024-02-29')).toBe('2024-02-29'));
});

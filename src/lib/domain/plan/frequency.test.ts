import { describe, expect, it } from 'vitest';
import { before, day } from '../../../../tests/fixtures/plan.ts';
import { addDays, daysBetween, type LocalDate } from '../base/local-date.ts';
import { dueBySpread } from './frequency.ts';

describe('how often', () => {
	/** The days, counted from a first one, on which something is due when it is done each time. */
	const pattern = (timesPerWeek: number, length = 14) => {
		const done = new Set<LocalDate>();
		for (let at = 0; at < length; at++) {
			const today = addDays(day, at);
			if (dueBySpread(timesPerWeek, done, today)) done.add(today);
		}
		return [...done].map((each) => daysBetween(day, each));
	};
	it.each([
		[1, [0, 7]],
		[2, [0, 3, 7, 10]],
		[3, [0, 2, 4, 7, 9, 11]],
		[4, [0, 1, 3, 5, 7, 8, 10, 12]],
		[7, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]],
		[14, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]]
	])('%i a week is spread evenly', (times, days) => expect(pattern(times)).toEqual(days));

	it('never asks to make up for missed days', () => {
		expect(dueBySpread(3, new Set([before(1)]), day)).toBe(false);
		expect(dueBySpread(3, new Set(), day)).toBe(true);
	});
});

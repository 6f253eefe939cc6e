import { expect, test } from 'vitest';
import { median } from './median.ts';
import { recent } from './recent.ts';

test('the median is the middle value in order, or the mean of the two middle ones, whatever order they come in', () => {
	expect([[7], [9, 1, 5], [1, 5, 9], [5, 9, 1, 1, 0]].map(median)).toEqual([7, 5, 5, 1]);
	expect(
		[
			[4, 0],
			[0, 10, 2, 3],
			[10, 3, 2, 0]
		].map(median)
	).toEqual([2, 2.5, 2.5]);
	expect(median([])).toBeNaN();
});

test('and leaves the values as they were', () => {
	const values = [9, 1, 5];
	median(values);
	expect(values).toEqual([9, 1, 5]);
});

test('what is recent starts at the first entry that passes', () => {
	const days = [1, 2, 3];
	const since = (first: number) => recent(days, (day) => day >= first);
	expect([since(2), since(3), since(4)]).toEqual([[2, 3], [3], []]);
	expect(since(0)).toBe(days);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../base/local-date.ts';
import { fortnight, median } from './fortnight.ts';

const today = '2026-03-12' as LocalDate;
const point = (left: number, sitting?: number) => ({ left, right: 0, sitting, estimated: false });

describe('median', () => {
	it('splits the values in halves', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (values) => {
				const middle = median(values)!;
				expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
				expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
			})
		);
	});
	it('has none for nothing', () => expect(median([])).toBeUndefined());
});

describe('the last fortnight', () => {
	it('keeps gaps as gaps', () => {
		const { points, painDays } = fortnight(new Map([[addDays(today, -3), point(4)]]), today);
		expect(points).toHaveLength(14);
		expect(points.map(({ left }) => left)).toEqual([...Array<undefined>(10), 4, undefined, undefined, undefined]);
		expect(painDays).toBe(1);
	});

	it('says a middle value only from four days on', () => {
		const three = new Map([0, 1, 2].map((n) => [addDays(today, -n), point(n + 2, 100)]));
		expect(fortnight(three, today).left).toBeUndefined();
		const four = new Map([...three, [addDays(today, -3), point(9, 100)]]);
		expect(fortnight(four, today)).toMatchObject({ left: 3.5, right: 0, sitting: 100, sittingDays: 4 });
	});

	it('leaves out what is older or in the future', () => {
		const outside = new Map([-14, 1].map((n) => [addDays(today, n), point(5)]));
		expect(fortnight(outside, today).painDays).toBe(0);
	});
});

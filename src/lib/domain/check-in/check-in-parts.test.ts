import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../base/local-date.ts';
import { countsForGates, regions, sidesOf } from '../body/region.ts';
import { otherSide, type Side } from '../body/side.ts';
import { entryDay } from './entry-day.ts';
import { sidePain } from './side-pain.ts';
import { readStiffness, unlikelyStiffness } from './stiffness.ts';

describe('the pain of a side', () => {
	const places = [
		{ region: 'groin', side: 'left', usual: 3, worst: 8 },
		{ region: 'knee', side: 'left', usual: 9, worst: 9 },
		{ region: 'front-thigh', side: 'right', usual: 1, worst: 1 },
		{ region: 'low-back', side: 'centre', usual: 4, worst: 5 }
	] as const;

	it('is the highest usual and worst of the places that count; the middle counts for both', () => {
		expect(sidePain([{ places: [...places] }], 'left')).toEqual({ usual: 4, worst: 8 });
		expect(sidePain([{ places: [...places] }], 'right')).toEqual({ usual: 4, worst: 5 });
	});

	it('is 0 without a place that counts', () => {
		const places = [{ region: 'foot', side: 'left', usual: 7, worst: 9 } as const];
		expect(sidePain([{ places }], 'left')).toEqual({ usual: 0, worst: 0 });
	});

	it('is mirrored with its places', () => {
		const place = fc
			.constantFrom(...regions)
			.chain((region) => fc.constantFrom(...sidesOf(region)).map((side) => ({ region, side })))
			.chain((at) => fc.tuple(fc.nat(10), fc.nat(10)).map(([usual, worst]) => ({ ...at, usual, worst })));
		fc.assert(
			fc.property(fc.array(place, { maxLength: 6 }), (all) => {
				const mirrored = all.map((one) => ({ ...one, side: one.side === 'centre' ? one.side : otherSide(one.side) }));
				expect(sidePain([{ places: mirrored }], 'right')).toEqual(sidePain([{ places: all }], 'left'));
				const highest = Math.max(0, ...all.filter((one) => countsForGates(one.region)).map((one) => one.usual));
				const of = (side: Side) => sidePain([{ places: all }], side)?.usual ?? NaN;
				expect(Math.max(of('left'), of('right'))).toBe(highest);
			})
		);
	});
});

describe('morning stiffness', () => {
	it('asks back in human words where the minutes make no sense', () => {
		expect(readStiffness('900')).toEqual({
			ok: false,
			error: { code: 'stiffness-too-long', minutes: 900, suggestion: 90 }
		});
		expect(readStiffness('777')).toMatchObject({ ok: false, error: { suggestion: undefined } });
		expect(readStiffness('1.5')).toMatchObject({ ok: false, error: { code: 'stiffness-not-minutes' } });
	});

	it('takes up to 12 hours and asks about more than 3', () => {
		expect(readStiffness('')).toEqual({ ok: true, value: undefined });
		expect(readStiffness('720')).toEqual({ ok: true, value: 720 });
		expect(unlikelyStiffness(600)).toEqual({ minutes: 600, suggestion: 60 });
		expect(unlikelyStiffness(180)).toBeUndefined();
		expect(unlikelyStiffness(195)).toBeUndefined();
	});
});

describe('the day to enter', () => {
	const today = '2026-03-12' as LocalDate;

	it('is today, or up to 14 days back', () => {
		expect(entryDay(null, today)).toEqual({ ok: true, value: today });
		expect(entryDay(addDays(today, -14), today)).toEqual({ ok: true, value: '2026-02-26' });
		expect(entryDay(addDays(today, -15), today)).toEqual({ ok: false, error: 'too-long-ago' });
		expect(entryDay(addDays(today, 1), today)).toEqual({ ok: false, error: 'to-come' });
		expect(entryDay('2026-02-30', today)).toEqual({ ok: false, error: 'not-a-day' });
	});
});

import { expect, it } from 'vitest';
import { checkIn, day } from '../../../../tests/fixtures/gates/facts.ts';
import type { Fact } from '../record/kinds.ts';
import { chartPoints, summariseDays } from './day-summary.ts';
import { fortnight } from './fortnight.ts';

const cut = checkIn(3, 0, 0, {
	flags: ['fever-unwell'],
	places: [{ region: 'groin', side: 'right', usual: 5, worst: 6 }],
	unrated: [{ region: 'groin', side: 'left' }]
});
const summaries = (...facts: readonly Fact[]) => summariseDays(facts, day(1), day(4), 'Europe/Berlin');
const painOn = (n: number, ...facts: readonly Fact[]) => summaries(...facts).find((one) => one.day === day(n))?.pain;

it('of a side that was not rated the pain is a gap, not 0', () => {
	expect(painOn(3, checkIn(2, 4), cut)).toEqual({ left: undefined, right: 5 });
	expect(painOn(2, checkIn(2, 4), cut)).toEqual({ left: 4, right: 4 });
	expect(painOn(3, cut, checkIn(3, 2))).toEqual({ left: 2, right: 5 });
	expect(painOn(4, cut)).toBeUndefined();
});

it('a day counts in the chart with one side alone, not with none', () => {
	const none = checkIn(3, 0, 0, { places: [], unrated: [{ region: 'low-back', side: 'centre' }] });
	expect(fortnight(chartPoints(summaries(cut)), day(4)).painDays).toBe(1);
	expect(fortnight(chartPoints(summaries(none)), day(4)).painDays).toBe(0);
});

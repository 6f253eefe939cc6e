import { expect, test } from 'vitest';
import { checkIn, checkIns, day, injury, screening } from '../../../../tests/fixtures/gates/facts.ts';
import type { Fact } from '../record/kinds.ts';
import { evaluate } from './evaluate.ts';

const calm = [screening(0), ...checkIns(0, 5)];
const offered = (facts: readonly Fact[], ...days: number[]) =>
	days.map((n) => evaluate(facts, day(n)).left.selfTestOffered);

test('offered on a checked-in day with pain below 6', () => {
	expect(offered(calm, 5, 6)).toEqual([true, false]);
	expect(offered([checkIn(0, 5)], 0)).toEqual([true]);
	expect(offered([checkIn(0, 6)], 0)).toEqual([false]);
});

test('not while injured, and from the third day after the injury ended', () => {
	const hurt = [...calm, injury(6, 'left', 7), ...checkIns(6, 12)];
	expect(offered(hurt, 6, 7, 8, 10, 11)).toEqual([false, false, false, false, true]);
	expect(evaluate(hurt, day(6)).right.selfTestOffered).toBe(true);
});

test('not in a flare, even when its pain is below 6', () => {
	const flared = [...calm, checkIn(6, 5, 2), ...checkIns(7, 9)];
	expect(offered(flared, 6, 7, 8, 9)).toEqual([false, false, false, true]);
});

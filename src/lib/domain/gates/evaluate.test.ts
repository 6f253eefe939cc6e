import { describe, expect, test } from 'vitest';
import { checkIn, checkIns, day, modelClient, review, screening } from '../../../../tests/fixtures/gates/facts.ts';
import { sides } from '../body/side.ts';
import type { Category } from '../exercise/exercise.ts';
import { evaluate, evaluateAndFold, foldTo } from './evaluate.ts';
import { timeline } from './timeline.ts';
import { categories } from '../exercise/exercise.ts';

const history = modelClient(30);
const verdict = (n: number, category: Category) =>
	sides.map((side) => evaluate(history, day(n))[side].gates[category].verdict);

describe('the model client (law 18)', () => {
	test.each([
		[5, 'strength-2', 'closed'],
		[6, 'strength-2', 'open'],
		[13, 'stretch', 'closed'],
		[14, 'stretch', 'caution'],
		[18, 'stretch', 'caution'],
		[19, 'stretch', 'open'],
		[22, 'strength-3', 'caution'],
		[23, 'strength-3', 'open'],
		[22, 'vigorous', 'caution'],
		[23, 'vigorous', 'open']
	] as const)('on day %i %s is %s', (n, category, expected) => {
		expect(verdict(n, category)).toEqual([expected, expected]);
	});

	test.each([0, 14, 30])('one fold gives the evaluation and the memory of day %i', (n) => {
		expect(evaluateAndFold(history, day(n))).toEqual({
			evaluation: evaluate(history, day(n)),
			memory: foldTo(history, day(n)).memory
		});
	});

	test('the timeline says the same as each evaluation', () => {
		for (const each of timeline(history, day(0), day(30)))
			for (const side of sides)
				expect(each[side]).toEqual(
					categories.map((category) => evaluate(history, each.day)[side].gates[category].verdict)
				);
	});
});

describe('the state of a side and of the person', () => {
	const calm = [screening(0), ...checkIns(0, 5)];

	test('a flare is told until it ends', () => {
		const flared = [...calm, checkIn(6, 6, 2), ...checkIns(7, 9)];
		expect([5, 6, 8, 9].map((n) => evaluate(flared, day(n)).left.inFlare)).toEqual([false, true, true, false]);
		expect(evaluate(flared, day(6)).right.inFlare).toBe(false);
	});

	test('an open flag is told with its day and the day of its review', () => {
		const flagged = [...calm, checkIn(6, 2, 2, { flags: ['fever-unwell'] }), review(8)];
		const told = (n: number) => evaluate(flagged, day(n)).flags;
		expect(told(7)).toEqual([{ flag: 'fever-unwell', day: day(6), reviewed: null }]);
		expect(told(8)).toEqual([{ flag: 'fever-unwell', day: day(6), reviewed: day(8) }]);
		expect([5, 6].map((n) => evaluate(flagged, day(n)).alert)).toEqual(['none', 'urgent']);
	});
});

import { describe, expect, test } from 'vitest';
import { day, modelClient } from '../../../../tests/fixtures/gates/facts.ts';
import { sides } from '../body/side.ts';
import type { Category } from '../exercise/exercise.ts';
import { evaluate } from './evaluate.ts';
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

	test('the timeline says the same as each evaluation', () => {
		for (const each of timeline(history, day(0), day(30)))
			for (const side of sides)
				expect(each[side]).toEqual(
					categories.map((category) => evaluate(history, each.day)[side].gates[category].verdict)
				);
	});
});

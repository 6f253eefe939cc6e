import { describe, expect, test } from 'vitest';
import type { ExerciseId } from '../../exercise/exercise.ts';
import {
	checkIn,
	checkIns,
	day,
	injury,
	item,
	order,
	screening,
	session
} from '../../../../../tests/fixtures/gates/facts.ts';
import { gatesOn, reasonOn, ruleOn, ruleOver } from '../../../../../tests/fixtures/gates/look.ts';
import { inOrder, ladder } from './ladder.ts';
import { pattern } from '../levels.ts';

const base = [screening(0), ...checkIns(0, 80)];
const work = (on: readonly number[], exercise: ExerciseId = 's1-march') =>
	on.map((n) => session(n, [item(exercise, { side: 'left' })], { id: `${exercise}-${n}` }));
const own = (facts: Parameters<typeof ruleOn>[0], days: readonly number[]) =>
	days.map((n) =>
		(['strength-2', 'strength-3'] as const)
			.map((category) => (reasonOn(facts, n, 'ladder', category)?.code === 'ladder-not-yet' ? 'x' : 'o'))
			.join('')
	);

describe('the rungs', () => {
	test('three days open strength-2, four days of strength-2 open strength-3', () => {
		const history = [...base, ...work([1, 3, 5]), ...work([7, 9, 11, 13], 's2-standmarch')];
		expect(own(history, [5, 6, 13, 14])).toEqual(['xx', 'ox', 'ox', 'oo']);
		expect(own([...base, ...work([1, 3, 5, 7, 9, 11])], [12])).toEqual(['ox']);
	});

	test('only days within 28 count', () => {
		expect(own([...base, ...work([1, 15, 28])], [29])).toEqual(['ox']);
		expect(own([...base, ...work([0, 15, 28])], [29])).toEqual(['xx']);
	});

	test('an injury loses both, a flare none, a pause strength-3', () => {
		const reached = [...base, ...work([1, 3, 5]), ...work([7, 9, 11, 13], 's2-standmarch')];
		expect(own([...reached, injury(20, 'left', 21)], [19, 20, 22, 30])).toEqual(['oo', 'xx', 'xx', 'xx']);
		expect(own([...reached.filter((fact) => fact.id !== 'checkIn-20'), checkIn(20, 6)], [20, 24])).toEqual([
			'oo',
			'oo'
		]);
		expect(own(reached, [34, 35])).toEqual(['oo', 'ox']);
		const back = [...reached, ...work([36, 38, 40, 42], 's3-bandmarch')];
		expect(own(back, [42, 43])).toEqual(['ox', 'oo']);
	});

	test('days from before the end of an injury do not count', () => {
		const history = [...base, ...work([1, 3, 5]), injury(6, 'left', 8), ...work([8, 10])];
		expect(own(history, [11])).toEqual(['xx']);
		expect(own([...history, ...work([12])], [13])).toEqual(['ox']);
	});

	test('tell their progress', () => {
		const history = [...base, ...work([1, 3]), ...work([5], 's2-birddog')];
		expect(reasonOn(history, 5, 'ladder', 'strength-2')).toMatchObject({
			facts: [
				{ code: 'qualifying-day', day: day(1) },
				{ code: 'qualifying-day', day: day(3) }
			],
			reopens: [{ code: 'qualifying-days', done: 2, of: 3 }]
		});
		expect(reasonOn(history, 6, 'ladder', 'strength-3')).toMatchObject({
			facts: [{ code: 'qualifying-day', day: day(5) }],
			reopens: [{ code: 'rung-days', done: 1, of: 4 }]
		});
	});
});

describe('the order', () => {
	test('a clearance opens only its own category, and never past the rung below', () => {
		const cleared = [...base, order('clearance', 0, 'strength-3', 'left', 28)];
		expect(gatesOn(cleared, 5).slice(4, 6)).toBe('xx');
		expect(reasonOn(cleared, 5, 'ladder', 'strength-3')).toMatchObject({ verdict: 'caution', cleared: { by: 'Pat' } });
		const two = [...cleared, order('clearance', 0, 'strength-2', 'left', 28)];
		expect(gatesOn(two, 5).slice(4, 6)).toBe('~~');
	});

	test('a held strength-1 closes what stands on it, and says so', () => {
		const history = [...base, ...work([1, 3, 5]), order('hold', 10, 'strength-1', 'left', 12)];
		expect(gatesOn(history, 10)).toBe('oooxxxxx');
		expect(ruleOver(history, [10], 'ladder')).toEqual(['ooooxxoo']);
		expect(reasonOn(history, 10, 'ladder', 'strength-2')).toEqual({
			rule: 'ladder',
			side: 'left',
			category: 'strength-2',
			verdict: 'closed',
			code: 'ladder-order',
			facts: [
				{ code: 'lower-rung', value: 'strength-1' },
				{ code: 'lower-reason', value: 'hold' }
			],
			reopens: [
				{ code: 'lower-rung', category: 'strength-1' },
				{ code: 'until', from: day(13) }
			],
			sources: ['project'],
			ownNumbers: 'all',
			turn: 2
		});
	});

	test('a step held by the one before it says what opens that one, also two steps up', () => {
		const earned = [...base, ...work([1, 3, 5, 7], 's2-birddog')];
		expect(reasonOn(earned, 8, 'ladder', 'strength-3')).toMatchObject({
			verdict: 'caution',
			code: 'ladder-order',
			facts: [
				{ code: 'lower-rung', value: 'strength-2' },
				{ code: 'lower-reason', value: 'rest-after-strength-2' }
			],
			reopens: [
				{ code: 'lower-rung', category: 'strength-2' },
				{ code: 'next-day', from: day(9) }
			]
		});
		const held = [...earned, order('hold', 10, 'strength-1', 'left', 12)];
		expect(reasonOn(held, 10, 'ladder', 'strength-3')).toMatchObject({
			facts: [
				{ code: 'lower-rung', value: 'strength-1' },
				{ code: 'lower-reason', value: 'hold' }
			],
			reopens: [
				{ code: 'lower-rung', category: 'strength-1' },
				{ code: 'until', from: day(13) }
			]
		});
	});

	test('raises higher rungs and nothing else', () => {
		const levels = [...pattern(['S1'], ['BR'])];
		ladder.order?.(levels);
		expect(levels).toEqual(pattern(['S1', 'S2', 'S3', 'ST', 'VG'], ['BR']));
		expect(inOrder(levels)).toBe(true);
		expect(inOrder(pattern(['S2']))).toBe(false);
	});
});

test('strength-1 alone leaves both rungs closed', () => {
	expect(ruleOn(base, 5, 'ladder')).toBe('ooooxxoo');
});

test('while hurt no earlier day counts', () => {
	const hurt = [...base, ...work([1, 3, 5]), injury(10, 'left')];
	expect(reasonOn(hurt, 10, 'ladder', 'strength-2')).toMatchObject({
		code: 'ladder-not-yet',
		facts: [],
		reopens: [{ code: 'qualifying-days', done: 0, of: 3 }]
	});
});

test('strength-3 stays met though its days are long past, as long as strengthening goes on', () => {
	const rungs = work([1, 3, 5, 7], 's2-birddog');
	const gentle = work(Array.from({ length: 9 }, (_, i) => 12 + i * 7));
	expect(ruleOver([...base, ...rungs, ...gentle], [7, 9, 50, 75], 'ladder')).toEqual([
		'oooooxoo',
		'oooooooo',
		'oooooooo',
		'oooooooo'
	]);
});

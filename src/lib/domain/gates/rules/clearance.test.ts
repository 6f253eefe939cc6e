import { describe, expect, test } from 'vitest';
import {
	checkIn,
	checkIns,
	day,
	injury,
	item,
	order,
	review,
	screening,
	session
} from '../../../../../tests/fixtures/gates/facts.ts';
import { gatesOn, reasonOn } from '../../../../../tests/fixtures/gates/look.ts';
import { evaluate } from '../evaluate.ts';

const base = [screening(0), ...checkIns(0, 100)];
const clear = (n: number, until: number, lifted?: number) => order('clearance', n, 'stretch', 'left', until, lifted);
const stretch = (facts: Parameters<typeof gatesOn>[0], n: number, side: 'left' | 'right' = 'left') =>
	gatesOn(facts, n, side)[6];

describe('a clearance', () => {
	test('lowers to caution from its day to its until, on its side', () => {
		const history = [...base, clear(5, 9)];
		expect([4, 5, 9, 10].map((n) => stretch(history, n))).toEqual(['x', '~', '~', 'x']);
		expect(stretch(history, 5, 'right')).toBe('x');
		expect(reasonOn(history, 5, 'strength-first', 'stretch')).toMatchObject({
			verdict: 'caution',
			cleared: { by: 'Pat', day: day(5), until: day(9) }
		});
		expect(evaluate(history, day(5)).left.clearances).toHaveLength(1);
	});

	test('lasts at most 84 days and ends when lifted', () => {
		expect([84, 85].map((n) => stretch([...base, clear(0, 99)], n))).toEqual(['~', 'x']);
		expect([6, 7].map((n) => stretch([...base, clear(5, 20, 7)], n))).toEqual(['~', 'x']);
	});

	test('does not help without a check-in', () => {
		expect(stretch([...base.filter(({ id }) => id !== 'checkIn-6'), clear(5, 9)], 6)).toBe('x');
	});

	test('the one that lasts longest is named, once', () => {
		const history = [...base, clear(5, 9), clear(5, 20), { ...clear(5, 20), id: 'again' }];
		expect(reasonOn(history, 6, 'strength-first', 'stretch')?.cleared?.until).toBe(day(20));
		expect(evaluate(history, day(6)).left.clearances).toHaveLength(2);
	});
});

describe('it is void for good', () => {
	const history = [...base, clear(5, 60)];
	const sharp = (n: number, side: 'left' | 'right') => session(n, [item('s1-iso', { side, event: 'cramp' })]);
	test.each([
		['an injury', [injury(10, 'left', 12)]],
		['a flare', [checkIn(10, 5, 2, { id: 'bad' })]],
		['a sharp event', [sharp(10, 'left')]],
		['a flag', [checkIn(10, 2, 2, { id: 'bad', flags: ['weight-loss'] }), review(11)]]
	])('from %s on', (_what, facts) => {
		expect([9, 10, 40].map((n) => stretch([...history, ...facts], n))).toEqual(['~', 'x', 'x']);
		expect(stretch([...history, ...facts, clear(30, 60)], 40)).toBe('~');
	});

	test('on the same day too, but not from the other side', () => {
		expect(stretch([...history, injury(5, 'left', 6)], 20)).toBe('x');
		expect(stretch([...history, sharp(10, 'right')], 20)).toBe('~');
		expect(stretch([...history, injury(4, 'left', 5)], 20)).toBe('~');
	});
});

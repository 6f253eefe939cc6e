import { expect, test } from 'vitest';
import { checkIn, checkIns, day, item, plan, screening, session } from '../../../../../tests/fixtures/gates/facts.ts';
import { reasonOn, ruleOn, ruleOver } from '../../../../../tests/fixtures/gates/look.ts';

const wait = 'oo~~xxxx';
const open = 'oooooooo';
const base = [screening(0), ...checkIns(0, 5)];
const hard = (n: number, pain: number, before = 2) =>
	session(n, [item('s1-march', { side: 'left', pain })], { before, id: `hard-${n}-${before}` });

test('pain above 5 waits for the first settled check-in after that day', () => {
	const history = [...base, hard(5, 6), checkIn(6, 4), checkIn(8, 3)];
	expect(ruleOver(history, [4, 5, 6, 7, 8], 'over-limit')).toEqual([open, wait, wait, wait, open]);
	expect(ruleOn(history, 5, 'over-limit', 'right')).toBe(open);
});

test('pain of 5 does not, "too much" does', () => {
	expect(ruleOn([...base, hard(5, 5)], 5, 'over-limit')).toBe(open);
	expect(ruleOn([...base, session(5, [item('mo-walk', { event: 'too-much', pain: null })])], 5, 'over-limit')).toBe(
		wait
	);
});

test('the lowest pain-before concerned is the measure', () => {
	const history = [...base, hard(5, 7, 1), hard(5, 7, 3), checkIn(6, 3), checkIn(7, 2)];
	expect(ruleOver(history, [6, 7], 'over-limit')).toEqual([wait, open]);
	const two = [...base, hard(5, 7, 1), hard(6, 6, 4), checkIn(7, 3), checkIn(8, 2)];
	expect(ruleOver(two, [7, 8], 'over-limit')).toEqual([wait, open]);
});

test('names the pain and the value to reach', () => {
	expect(reasonOn([...base, hard(5, 8)], 5, 'over-limit', 'release')).toMatchObject({
		verdict: 'caution',
		facts: [
			{ code: 'pain-during', day: day(5), value: 8 },
			{ code: 'pain-before', day: day(5), value: 2 }
		],
		reopens: [{ code: 'settled-check-ins', done: 0, of: 1, limit: 3 }]
	});
});

test('"it was too much" is told as that: the pain where it was rated, never one that nobody gave', () => {
	const told = (pain: number | null, numbers = {}) =>
		reasonOn(
			[...base, session(5, [item('s1-march', { event: 'too-much', pain })]), plan(0, numbers)],
			5,
			'over-limit',
			'stretch'
		);
	expect(told(null)).toMatchObject({
		code: 'too-much',
		facts: [{ code: 'event', day: day(5), value: 'too-much' }, { code: 'pain-before' }]
	});
	expect(told(null)).not.toHaveProperty('number');
	expect(told(4)).toMatchObject({ code: 'too-much', facts: [{ code: 'pain-during', value: 4 }, { value: 2 }] });
	expect(told(6)).toMatchObject({ code: 'over-limit', number: 5, facts: [{ code: 'pain-during', value: 6 }, {}] });
	expect(told(4, { 'over-limit.above': 3 })).toMatchObject({ code: 'over-limit', number: 3 });
});

test('tells the highest pain and the lowest pain-before', () => {
	const [first, second] = [
		[item('s1-march', { pain: 8 }), item('s1-clam', { pain: 6 })],
		[item('s1-iso', { pain: 7 })]
	];
	const history = [screening(0), ...checkIns(0, 5), session(5, first), session(5, second, { before: 1, id: 'second' })];
	expect(reasonOn(history, 5, 'over-limit', 'stretch')).toMatchObject({
		code: 'over-limit',
		facts: [
			{ code: 'pain-during', day: day(5), value: 8 },
			{ code: 'pain-before', day: day(5), value: 1 }
		],
		reopens: [{ code: 'settled-check-ins', done: 0, of: 1, limit: 2 }]
	});
});

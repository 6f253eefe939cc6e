import { expect, test } from 'vitest';
import type { Category } from '../../exercise/exercise.ts';
import { checkIn, day, item, plan, screening, session } from '../../../../../tests/fixtures/gates/facts.ts';
import { reasonOn, ruleOn, ruleOver } from '../../../../../tests/fixtures/gates/look.ts';

const very = 'o~xxxxxx';
const high = 'oox~xxxx';
const raised = 'ooooo~~~';
const open = 'oooooooo';
const values = (...pains: number[]) => [screening(0), ...pains.map((pain, n) => checkIn(n, pain, 0))];
const over = (...pains: number[]) =>
	ruleOver(
		values(...pains),
		pains.map((_, n) => n),
		'pain-high'
	);

test('4 and 5 caution until two at most 3', () => {
	expect(over(3, 4, 3, 3)).toEqual([open, raised, raised, open]);
	expect(over(5, 3, 4, 3, 3)).toEqual([raised, raised, raised, raised, open]);
});

test('6 closes until two at most 4, and then still cautions', () => {
	expect(over(6, 4, 4, 3, 3)).toEqual([high, high, raised, raised, open]);
	expect(over(6, 4, 5, 4, 4)).toEqual([high, high, high, high, raised]);
	expect(over(6, 3, 3)).toEqual([high, high, open]);
});

test('7 closes more on its own day only', () => {
	expect(over(7, 5, 4, 4)).toEqual([very, high, high, raised]);
});

test('days without a check-in change nothing', () => {
	expect(ruleOver([...values(6), checkIn(3, 4), checkIn(9, 4)], [2, 3, 9], 'pain-high')).toEqual([high, high, raised]);
	expect(ruleOn([screening(0), session(0, [item('br-rest')], { before: 9 })], 0, 'pain-high')).toBe(open);
	expect(ruleOn([...values(2), session(0, [item('br-rest')], { before: 6 })], 0, 'pain-high')).toBe(high);
});

test('tells the value and the way back', () => {
	expect(reasonOn(values(6, 4), 1, 'pain-high', 'stretch')).toMatchObject({
		code: 'pain-high',
		number: 6,
		facts: [{ code: 'pain-that-day', day: day(0), value: 6 }],
		reopens: [{ code: 'lower-pain-check-ins', done: 1, of: 2, limit: 4 }]
	});
	expect(reasonOn(values(8), 0, 'pain-high', 'mobility')).toMatchObject({
		code: 'pain-very-high',
		number: 7,
		facts: [{ value: 8 }]
	});
	expect(reasonOn(values(4, 3), 1, 'pain-high', 'stretch')).toMatchObject({
		code: 'pain-raised',
		number: 4,
		facts: [{ code: 'pain-that-day', day: day(0), value: 4 }],
		reopens: [{ code: 'lower-pain-check-ins', done: 1, of: 2, limit: 3 }]
	});
});

test('a plan may close earlier, not later', () => {
	expect(ruleOn([...values(5), plan(0, { 'pain-high.closeAt': 5 })], 0, 'pain-high')).toBe(high);
	expect(ruleOn([...values(6), plan(0, { 'pain-high.closeAt': 8 })], 0, 'pain-high')).toBe(high);
	expect(reasonOn([...values(5), plan(0, { 'pain-high.closeMoreAt': 5 })], 0, 'pain-high', 'mobility')).toMatchObject({
		code: 'pain-very-high',
		number: 5,
		facts: [{ code: 'pain-that-day', day: day(0), value: 5 }]
	});
	const asked = [...values(5), plan(0, { 'pain-high.closeAt': 5 })];
	expect(reasonOn(asked, 0, 'pain-high', 'stretch')).toMatchObject({ code: 'pain-high', number: 5 });
	expect(reasonOn([...asked, plan(1, {})], 1, 'pain-high', 'stretch')).toMatchObject({ code: 'pain-high', number: 5 });
	const gentler = [...values(3), plan(0, { 'pain-high.cautionAt': 2 })];
	expect(reasonOn(gentler, 0, 'pain-high', 'stretch')).toMatchObject({ code: 'pain-raised', number: 2 });
});

test('says of each category whether it opens with the day, with calmer check-ins, or a step with each', () => {
	const ways = (category: Category, facts = values(7)) => reasonOn(facts, 0, 'pain-high', category)?.reopens;
	const tomorrow = { code: 'next-day', from: day(1) };
	const calmer = { code: 'lower-pain-check-ins', done: 0, of: 2, limit: 4 };
	expect(ways('mobility')).toEqual([tomorrow]);
	expect(ways('strength-1')).toEqual([tomorrow, calmer]);
	expect(ways('stretch')).toEqual([calmer]);
	const early = [...values(5), plan(0, { 'pain-high.closeMoreAt': 5 })];
	expect(ways('release', early)).toEqual([tomorrow]);
	expect(ways('stretch', early)).toEqual([tomorrow, { ...calmer, limit: 3 }]);
	const none = [...values(2), plan(0, { 'pain-high.closeMoreAt': 2 })];
	expect(ways('stretch', none)).toEqual([tomorrow]);
});

import { expect, test } from 'vitest';
import { checkIn, day, injury, modelClient, order, plan } from '../../../../../tests/fixtures/gates/facts.ts';
import type { Fact } from '../../record/kinds.ts';
import { gatesOn, reasonOn, ruleOver } from '../../../../../tests/fixtures/gates/look.ts';

const closed = 'ooooooox';
const open = 'oooooooo';
const rule = 'gentle-before-vigorous';
const client = modelClient(60);
/** The model client with other pain on some days, left only. */
const withPain = (pains: Readonly<Record<number, number>>): Fact[] =>
	client.map((fact) => {
		const n = [...Array(61).keys()].find((each) => fact.id === `checkIn-${each}`);
		return n !== undefined && pains[n] !== undefined ? checkIn(n, pains[n], 2) : fact;
	});
const without = (...days: number[]): Fact[] => client.filter((fact) => !days.some((n) => fact.id === `checkIn-${n}`));

test('opens with everything else met', () => {
	expect(ruleOver(client, [21, 22, 40], rule)).toEqual([closed, open, open]);
	expect(reasonOn(client, 10, rule, 'vigorous')).toMatchObject({
		facts: [
			{ code: 'strength-2-since', day: day(6) },
			{ code: 'median', value: 2 }
		],
		reopens: [
			{ code: 'strength-first-met', done: 0, of: 1 },
			{ code: 'strength-3-met', done: 0, of: 1 },
			{ code: 'strength-2-days', done: 4, of: 14 },
			{ code: 'median-low', done: 1, of: 1, limit: 3 }
		]
	});
});

test('the median of a week closes at 5, keeps between, opens at 3, and needs four values', () => {
	const slow: Record<number, number> = {};
	for (let n = 30; n <= 60; n += 1) slow[n] = n < 42 ? 3 : n < 57 ? 4 : 5;
	expect(ruleOver(withPain(slow), [48, 59, 60], rule)).toEqual([open, open, closed]);
	const gap = withPain(slow).filter(({ id }) => !['48', '49', '50', '51'].some((n) => id === `checkIn-${n}`));
	expect(ruleOver(gap, [50, 51, 55], rule)).toEqual([open, closed, closed]);
	expect(ruleOver(without(41, 42, 43), [44], rule)).toEqual([open]);
	expect(ruleOver(without(41, 42, 43, 44), [44, 45], rule)).toEqual([closed, closed]);
	expect(reasonOn(without(41, 42, 43, 44), 44, rule, 'vigorous')?.reopens).toContainEqual({
		code: 'median-values',
		done: 3,
		of: 4
	});
});

test('a median that is only still calm enough is told as it is', () => {
	const slow: Record<number, number> = {};
	for (let n = 30; n <= 60; n += 1) slow[n] = n < 42 ? 3 : 4;
	const longer = plan(0, { [`${rule}.s2Days`]: 90 });
	expect(reasonOn([...withPain(slow), longer], 55, rule, 'vigorous')?.reopens).toContainEqual({
		code: 'median-low',
		done: 1,
		of: 1,
		limit: 4
	});
});

test('a flare closes it until more than 14 days after its last day', () => {
	const flared = withPain({ 30: 6 });
	expect(ruleOver(flared, [30, 33, 46, 47], rule)).toEqual([closed, closed, closed, open]);
	expect(reasonOn(flared, 40, rule, 'vigorous')).toMatchObject({
		facts: [{ code: 'strength-2-since' }, { code: 'flare-last-day', day: day(32) }, { code: 'median' }]
	});
	expect(reasonOn(flared, 40, rule, 'vigorous')?.reopens).toContainEqual({
		code: 'days-without-flare',
		done: 7,
		of: 14
	});
	const days = (n: number) =>
		reasonOn(flared, n, rule, 'vigorous')?.reopens.find(({ code }) => code === 'days-without-flare')?.done;
	expect([days(31), days(33), days(46), days(47)]).toEqual([0, 0, 13, undefined]);
});

test('one side closes both, and a clearance is needed on both', () => {
	const hurt = [...client, injury(30, 'right', 31)];
	expect(ruleOver(hurt, [34], rule, 'right')).toEqual([closed]);
	expect(ruleOver(hurt, [34], rule)).toEqual([open]);
	expect(gatesOn(hurt, 34).at(-1)).toBe('x');
	const early = modelClient(10);
	const one = [...early, order('clearance', 8, 'vigorous', 'left', 30)];
	expect(gatesOn(one, 8).at(-1)).toBe('x');
	expect(gatesOn([...early, order('clearance', 8, 'vigorous', 'both', 30)], 8)).toBe('ooooox' + 'x~');
});

test('a plan may ask for longer', () => {
	expect(ruleOver([...client, plan(0, { [`${rule}.s2Days`]: 20 })], [25, 26], rule)).toEqual([closed, open]);
});

test('says what is there and what is missing, step by step', () => {
	const missing = (done: readonly [number, number, number]) => [
		{ code: 'strength-first-met', done: done[0], of: 1 },
		{ code: 'strength-3-met', done: done[1], of: 1 },
		{ code: 'strength-2-days', done: done[2], of: 14 }
	];
	const calm = { code: 'median-low', done: 1, of: 1, limit: 3 };
	expect(reasonOn(client, 2, rule, 'vigorous')).toMatchObject({
		code: rule,
		facts: [],
		reopens: [...missing([0, 0, 0]), { code: 'median-values', done: 3, of: 4 }, { ...calm, done: 0 }]
	});
	expect(reasonOn(client, 3, rule, 'vigorous')).toMatchObject({
		facts: [{ code: 'median', day: day(3), value: 2 }],
		reopens: [...missing([0, 0, 0]), calm]
	});
	expect(reasonOn(client, 21, rule, 'vigorous')?.reopens).toEqual([...missing([1, 0, 14]), calm]);
});

test('names a flare for 14 days after its last day, and no longer', () => {
	const flared = [...withPain({ 30: 6 }), plan(0, { [`${rule}.s2Days`]: 60 })];
	const codes = (n: number) => reasonOn(flared, n, rule, 'vigorous')?.facts.map(({ code }) => code);
	expect(codes(46)).toEqual(['strength-2-since', 'flare-last-day', 'median']);
	expect(codes(47)).toEqual(['strength-2-since', 'median']);
	expect(reasonOn(flared, 46, rule, 'vigorous')?.reopens.map(({ code }) => code)).toContain('days-without-flare');
	expect(reasonOn(flared, 47, rule, 'vigorous')?.reopens.map(({ code, done }) => [code, done])).toEqual([
		['strength-first-met', 1],
		['strength-3-met', 1],
		['strength-2-days', 41],
		['median-low', 1]
	]);
});

test('a median of exactly 3 opens again', () => {
	const long = modelClient(62).map((fact) => {
		const n = Number(/^checkIn-(\d+)$/.exec(fact.id)?.[1] ?? 0);
		return n < 30 ? fact : checkIn(n, n < 42 ? 3 : n < 54 ? 4 : n < 58 ? 5 : 3, 2);
	});
	expect(ruleOver(long, [56, 57, 60, 61], rule)).toEqual([open, closed, closed, open]);
});

import { describe, expect, test } from 'vitest';
import { checkIn, checkIns, day, item, screening, session } from '../../../../../tests/fixtures/gates/facts.ts';
import { reasonOn, ruleOn, ruleOver } from '../../../../../tests/fixtures/gates/look.ts';

const flare = 'oox~xxxx';
const open = 'oooooooo';
const calm = [screening(0), ...checkIns(0, 9)];
const values = (from: number, ...pains: number[]) => pains.map((pain, i) => checkIn(from + i, pain, 0));

describe('a flare starts', () => {
	test('three above the baseline at once, or two above it twice running', () => {
		expect(ruleOver([...calm, ...values(10, 5)], [9, 10, 12], 'flare')).toEqual([open, flare, flare]);
		expect(ruleOver([...calm, ...values(10, 4, 4)], [10, 11], 'flare')).toEqual([open, flare]);
		expect(ruleOn([...calm, ...values(10, 4, 3, 4)], 12, 'flare')).toBe(open);
		expect(ruleOn([...calm, ...values(10, 5)], 10, 'flare', 'right')).toBe(open);
	});

	test('a missed day does not break the two', () => {
		expect(ruleOn([...calm, checkIn(10, 4), checkIn(12, 4)], 12, 'flare')).toBe(flare);
	});

	test('without five check-ins only from 8 on', () => {
		expect(ruleOn([screening(0), ...checkIns(0, 3), checkIn(4, 7)], 4, 'flare')).toBe(open);
		expect(ruleOn([screening(0), ...checkIns(0, 3), checkIn(4, 8)], 4, 'flare')).toBe(flare);
		expect(ruleOn([screening(0), ...checkIns(0, 4), checkIn(5, 5)], 5, 'flare')).toBe(flare);
	});

	test('the baseline is the median of the last 14, half points included', () => {
		const rising = [screening(0), ...values(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1)];
		expect(ruleOn([...rising, ...values(14, 3)], 14, 'flare')).toBe(open);
		expect(ruleOn([...rising, ...values(14, 4)], 14, 'flare')).toBe(flare);
		const old = [screening(0), ...values(0, ...Array<number>(14).fill(0), ...Array<number>(14).fill(1))];
		expect(ruleOn([...old, ...values(28, 3)], 28, 'flare')).toBe(open);
	});

	test('and of no more than 14', () => {
		const long = [screening(0), ...values(0, ...Array<number>(20).fill(0), ...Array<number>(7).fill(1))];
		expect(ruleOn([...long, ...values(27, 3)], 27, 'flare')).toBe(open);
		expect(ruleOn([...long, ...values(27, 4)], 27, 'flare')).toBe(flare);
	});

	test('pain before a session counts', () => {
		expect(ruleOn([...calm, checkIn(10, 2), session(10, [item('br-rest')], { before: 5 })], 10, 'flare')).toBe(flare);
	});
});

describe('a flare ends', () => {
	test('after three in a row at most one above the baseline', () => {
		const history = [...calm, ...values(10, 5, 3, 4, 3, 3, 3)];
		expect(ruleOver(history, [12, 14, 15], 'flare')).toEqual([flare, flare, open]);
	});

	test('and below 6, with a high baseline and without one', () => {
		const high = [screening(0), ...values(0, 6, 6, 6, 6, 6, 9, 7, 7, 7, 5, 5, 5)];
		expect(ruleOver(high, [5, 8, 10, 11], 'flare')).toEqual([flare, flare, flare, open]);
		const none = [screening(0), ...values(0, 8, 6, 5, 5, 5)];
		expect(ruleOver(none, [3, 4], 'flare')).toEqual([flare, open]);
	});

	test('its check-ins stay out of the baseline, the ending one does not', () => {
		const history = [...calm, ...values(10, 7, 7, 7, 3, 3, 3, 5)];
		expect(ruleOver(history, [15, 16], 'flare')).toEqual([open, flare]);
		expect(reasonOn(history, 16, 'flare', 'stretch')?.facts).toEqual([
			{ code: 'flare-began', day: day(16), value: 5 },
			{ code: 'baseline', value: 2 }
		]);
	});
});

test('tells how far it is from over', () => {
	expect(reasonOn([...calm, ...values(10, 6, 2)], 11, 'flare', 'release')).toMatchObject({
		verdict: 'closed',
		code: 'flare',
		facts: [
			{ code: 'flare-began', day: day(10), value: 6 },
			{ code: 'baseline', value: 2 }
		],
		reopens: [{ code: 'near-baseline-check-ins', done: 1, of: 3, limit: 3 }]
	});
	expect(reasonOn([screening(0), checkIn(0, 9)], 0, 'flare', 'release')?.reopens).toEqual([
		{ code: 'near-baseline-check-ins', done: 0, of: 3, limit: 5 }
	]);
});

test('lasts over days without a check-in', () => {
	const history = [...calm, checkIn(10, 6), checkIn(13, 2)];
	const last = (n: number) =>
		reasonOn(history, n, 'strength-first', 'stretch')?.facts.find(({ code }) => code === 'flare-last-day')?.day;
	expect([10, 12, 13].map(last)).toEqual([day(10), day(12), day(13)]);
	expect(ruleOver(history, [11, 12], 'flare')).toEqual([flare, flare]);
	expect(reasonOn([screening(0), checkIn(2, 2)], 2, 'strength-first', 'stretch')?.facts).toEqual([]);
});

test('never asks for 6 or more, and names no baseline where there is none', () => {
	const high = [screening(0), ...values(0, 6, 6, 6, 6, 6, 9)];
	expect(reasonOn(high, 5, 'flare', 'stretch')).toMatchObject({
		facts: [
			{ code: 'flare-began', value: 9 },
			{ code: 'baseline', value: 6 }
		],
		reopens: [{ limit: 5 }]
	});
	expect(reasonOn([screening(0), checkIn(0, 9)], 0, 'flare', 'stretch')?.facts).toEqual([
		{ code: 'flare-began', day: day(0), value: 9 }
	]);
});

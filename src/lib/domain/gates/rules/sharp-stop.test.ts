import { describe, expect, test } from 'vitest';
import { checkIn, checkIns, day, item, screening, session } from '../../../../../tests/fixtures/gates/facts.ts';
import { reasonOn, ruleOn, ruleOver } from '../../../../../tests/fixtures/gates/look.ts';

const today = 'o~xxxxxx';
const after = 'oo~~xxxx';
const open = 'oooooooo';
const base = [screening(0), ...checkIns(0, 30)];
const sharp = (n: number, side: 'left' | 'right' | 'both' = 'left') =>
	session(n, [item('s1-march', { side, event: 'sharp' })], { end: 'stopped' });

describe('a sharp event', () => {
	test('closes the day, then waits for two clean check-ins', () => {
		expect(ruleOver([...base, sharp(5)], [4, 5, 6, 7], 'sharp-stop')).toEqual([open, today, after, open]);
		expect(ruleOn([...base, sharp(5)], 5, 'sharp-stop', 'right')).toBe(open);
	});

	test.each(['cramp', 'tingling', 'unanswered'] as const)('%s counts in any category', (event) => {
		expect(ruleOn([...base, session(5, [item('mo-walk', { event })])], 5, 'sharp-stop')).toBe(today);
	});

	test.each(['too-much', 'other'] as const)('%s does not', (event) => {
		expect(ruleOn([...base, session(5, [item('s1-march', { event })])], 5, 'sharp-stop')).toBe(open);
	});

	test('high pain starts the count again', () => {
		const history = [screening(0), checkIn(5, 2), sharp(5), checkIn(6, 2), checkIn(7, 6), checkIn(8, 5), checkIn(9, 2)];
		expect(ruleOver(history, [7, 8, 9], 'sharp-stop')).toEqual([after, after, open]);
	});

	test('a second one within 7 days asks for five and for the therapist', () => {
		const history = [...base, sharp(5), sharp(12)];
		expect(ruleOver(history, [12, 16, 17], 'sharp-stop')).toEqual([today, after, open]);
		expect(reasonOn(history, 13, 'sharp-stop', 'stretch')).toMatchObject({
			code: 'sharp-repeated',
			facts: [{ code: 'event', day: day(12) }],
			reopens: [{ code: 'clean-check-ins', done: 1, of: 5, limit: 5 }, { code: 'talk-to-therapist' }]
		});
		expect(ruleOver([...base, sharp(5), sharp(13)], [14, 15], 'sharp-stop')).toEqual([after, open]);
	});

	test('a later one never asks for less', () => {
		const few = [screening(0), ...checkIns(0, 7), sharp(5), sharp(6), sharp(15), ...checkIns(16, 20)];
		expect(ruleOver(few, [19, 20], 'sharp-stop')).toEqual([after, open]);
	});

	test('names what happened', () => {
		expect(reasonOn([...base, sharp(5)], 5, 'sharp-stop', 'mobility')).toMatchObject({
			code: 'sharp-today',
			facts: [{ code: 'event', day: day(5), value: 'sharp' }],
			reopens: [{ code: 'clean-check-ins', done: 0, of: 2, limit: 5 }]
		});
		expect(reasonOn([...base, sharp(5)], 6, 'sharp-stop', 'stretch')).toMatchObject({ code: 'sharp-before' });
	});
});

test('dizzy closes all but breathing on both sides for the day', () => {
	const history = [...base, session(5, [item('s1-march', { side: 'left', event: 'dizzy' })])];
	expect(ruleOver(history, [5, 6], 'sharp-stop', 'right')).toEqual(['oxxxxxxx', open]);
	expect(reasonOn(history, 5, 'sharp-stop', 'mobility', 'right')).toMatchObject({
		code: 'dizzy-today',
		reopens: [{ code: 'next-day', from: day(6) }]
	});
});

test('says what happened: dizzy before anything else, and each kind of sharp event once', () => {
	const start = [screening(0), ...checkIns(0, 5)];
	const dizzy = session(5, [item('s1-march', { event: 'dizzy' })]);
	expect(reasonOn([...start, dizzy], 5, 'sharp-stop', 'mobility')).toMatchObject({
		code: 'dizzy-today',
		facts: [{ code: 'event', day: day(5), value: 'dizzy' }],
		reopens: [{ code: 'next-day', from: day(6) }]
	});
	const events = (['sharp', 'cramp', 'too-much', 'cramp'] as const).map((event) => item('s1-march', { event }));
	expect(reasonOn([...start, session(5, events)], 5, 'sharp-stop', 'strength-1')?.facts).toEqual([
		{ code: 'event', day: day(5), value: 'cramp' },
		{ code: 'event', day: day(5), value: 'sharp' }
	]);
});

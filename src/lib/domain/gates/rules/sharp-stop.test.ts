import { describe, expect, test } from 'vitest';
import { checkIn, checkIns, day, item, order, screening, session } from '../../../../../tests/fixtures/gates/facts.ts';
import { reasonOn, ruleOn, ruleOver } from '../../../../../tests/fixtures/gates/look.ts';
import type { Category } from '../../exercise/exercise.ts';
import type { Fact } from '../../record/kinds.ts';
import { foldTo } from '../evaluate.ts';

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
			number: 7,
			facts: [{ code: 'event', day: day(12) }],
			reopens: [{ code: 'clean-check-ins', done: 1, of: 5, limit: 5 }, { code: 'talk-to-therapist' }]
		});
		expect(ruleOver([...base, sharp(5), sharp(13)], [14, 15], 'sharp-stop')).toEqual([after, open]);
	});

	test('two sessions of one day are one event', () => {
		const twice = [sharp(5), { ...sharp(5), id: 'again' }];
		expect(ruleOver([...base, ...twice], [6, 7], 'sharp-stop')).toEqual([after, open]);
	});

	test('a later one never asks for less', () => {
		const few = [screening(0), ...checkIns(0, 7), sharp(5), sharp(6), sharp(15), ...checkIns(16, 20)];
		expect(ruleOver(few, [19, 20], 'sharp-stop')).toEqual([after, open]);
	});

	test('names what happened', () => {
		expect(reasonOn([...base, sharp(5)], 5, 'sharp-stop', 'mobility')).toMatchObject({
			code: 'sharp-today',
			facts: [{ code: 'event', day: day(5), value: 'sharp' }]
		});
		expect(reasonOn([...base, sharp(5)], 6, 'sharp-stop', 'stretch')).toMatchObject({ code: 'sharp-before' });
	});

	test('says of each category whether it opens with the day, with calm check-ins, or a step with each', () => {
		const ways = (category: Category, n = 5) => reasonOn([...base, sharp(5)], n, 'sharp-stop', category)?.reopens;
		const tomorrow = { code: 'next-day', from: day(6) };
		const calm = { code: 'clean-check-ins', done: 0, of: 2, limit: 5 };
		expect(ways('mobility')).toEqual([tomorrow]);
		expect(ways('strength-1')).toEqual([tomorrow, calm]);
		expect(ways('release')).toEqual([tomorrow, calm]);
		expect(ways('stretch')).toEqual([calm]);
		expect(ways('strength-1', 6)).toEqual([{ ...calm, done: 1 }]);
	});

	test('beside feeling dizzy, what it asks for itself is named too', () => {
		const both = session(5, [
			item('s1-march', { side: 'left', event: 'sharp' }),
			item('s1-clam', { side: 'left', event: 'dizzy' })
		]);
		const told = (category: Category) => reasonOn([...base, both], 5, 'sharp-stop', category);
		expect(told('stretch')).toMatchObject({
			code: 'dizzy-today',
			facts: [{ value: 'dizzy' }, { value: 'sharp' }],
			reopens: [{ code: 'clean-check-ins', of: 2 }]
		});
		expect(told('mobility')?.reopens).toEqual([{ code: 'next-day', from: day(6) }]);
		expect(told('strength-1')?.reopens).toMatchObject([{ code: 'next-day' }, { code: 'clean-check-ins' }]);
	});
});

test('dizzy closes all but breathing on both sides for the day', () => {
	const history = [...base, session(5, [item('s1-march', { side: 'left', event: 'dizzy' })])];
	expect(ruleOver(history, [5, 6], 'sharp-stop', 'right')).toEqual(['oxxxxxxx', open]);
	for (const category of ['mobility', 'stretch'] as const)
		expect(reasonOn(history, 5, 'sharp-stop', category, 'right')).toMatchObject({
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

describe('a session that goes on after midnight', () => {
	const late = (n: number, event: 'sharp' | 'dizzy' = 'sharp') =>
		session(n, [item('s1-march', { side: 'left', event })], { late: true, end: 'stopped' });

	test('what happened in it counts for both of its days, once', () => {
		const history = [...base, late(5)];
		expect(ruleOver(history, [4, 5, 6, 7, 8], 'sharp-stop')).toEqual([open, today, today, after, open]);
		expect(ruleOn(history, 6, 'sharp-stop', 'right')).toBe(open);
		expect(reasonOn(history, 6, 'sharp-stop', 'stretch')).toMatchObject({
			code: 'sharp-today',
			facts: [{ code: 'event', day: day(6) }],
			reopens: [{ code: 'clean-check-ins', done: 0, of: 2 }]
		});
		expect(reasonOn(history, 5, 'sharp-stop', 'mobility')?.reopens).toEqual([{ code: 'next-day', from: day(7) }]);
	});

	test('another session of its first day makes it a second one only with an event of its own', () => {
		const more = (event?: 'sharp') =>
			session(5, [item('s1-clam', { side: 'left' }), ...(event ? [item('s1-march', { side: 'left', event })] : [])]);
		const over = (...facts: readonly Fact[]) => ruleOver([...base, ...facts], [7, 8, 10, 11], 'sharp-stop');
		const events = [item('s1-clam', { side: 'left' }), item('s1-march', { side: 'left', event: 'sharp' })];
		const mixed = session(5, events, { late: true, end: 'stopped', id: 'mixed' });
		expect(over(mixed, more())).toEqual([after, open, open, open]);
		expect(over(mixed, more('sharp'))).toEqual([after, after, after, open]);
	});

	test('a later one within 7 days of either is a second one', () => {
		expect(ruleOver([...base, late(5), sharp(13)], [14, 17, 18], 'sharp-stop')).toEqual([after, after, open]);
		expect(ruleOver([...base, sharp(5), late(12)], [14, 17, 18], 'sharp-stop')).toEqual([after, after, open]);
	});

	test('never waits for less than on the day that followed', () => {
		const strictness = (marks: string) => Array.from(marks, (mark) => 'o~x'.indexOf(mark));
		for (const gap of [0, 1, 7, 8])
			for (const other of [9 - gap, 9 + gap]) {
				const rest = [...base, sharp(other, 'both')];
				for (let n = 10; n < 18; n += 1) {
					const counted = strictness(ruleOn([...rest, late(9)], n, 'sharp-stop'));
					const moved = strictness(ruleOn([...rest, sharp(10)], n, 'sharp-stop'));
					expect(counted.every((level, i) => level >= (moved[i] ?? 0))).toBe(true);
				}
			}
	});

	test('it ends a clearance given on the day after, and leaves that day without credit', () => {
		const cleared = order('clearance', 6, 'stretch', 'left', 40);
		const stretch = (facts: readonly Fact[], n: number) =>
			reasonOn(facts, n, 'strength-first', 'stretch')?.verdict ?? 'open';
		expect(stretch([...base, cleared], 20)).toBe('caution');
		expect(stretch([...base, cleared, late(5)], 20)).toBe('closed');
		const worked = [...base, session(6, [item('s1-march')])];
		const days = (facts: readonly Fact[]) => foldTo(facts, day(8)).memory.left.credit.days.length;
		expect([days(worked), days([...worked, late(5)])]).toEqual([1, 0]);
	});

	test('dizzy or unwell closes both of its days', () => {
		const history = [...base, late(5, 'dizzy')];
		expect(ruleOver(history, [5, 6, 7], 'sharp-stop', 'right')).toEqual(['oxxxxxxx', 'oxxxxxxx', open]);
		expect(reasonOn(history, 5, 'sharp-stop', 'mobility', 'right')).toMatchObject({
			code: 'dizzy-today',
			reopens: [{ code: 'next-day', from: day(7) }]
		});
	});

	test('without anything in it nothing is different', () => {
		const calm = session(5, [item('s1-march')], { late: true });
		expect(ruleOver([...base, calm], [5, 6], 'sharp-stop')).toEqual([open, open]);
	});
});

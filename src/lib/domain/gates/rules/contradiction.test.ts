import { describe, expect, test } from 'vitest';
import {
	checkIn,
	checkIns,
	correction,
	day,
	injury,
	item,
	screening,
	session
} from '../../../../../tests/fixtures/gates/facts.ts';
import { reasonOn, ruleOn, ruleOver } from '../../../../../tests/fixtures/gates/look.ts';
import { evaluate } from '../evaluate.ts';
import type { Fact } from '../../record/kinds.ts';

const closed = 'ooooo' + 'xxx';
const open = 'oooooooo';
const base = [screening(0), ...checkIns(0, 20)];
const rule = 'contradiction';
const left = { side: 'left' } as const;

describe('two answers that do not match', () => {
	test.each<[string, Fact, string]>([
		[
			'pain-before four above the check-in',
			session(5, [item('s1-iso', left)], { before: { left: 6, right: 2 } }),
			'pain-before-differs'
		],
		['started while closed', session(5, [item('st-couch', { ...left, verdict: 'closed' })]), 'started-closed'],
		['finished with nothing done', session(5, [item('s1-iso', { ...left, share: 0 })]), 'zero-done'],
		[
			'worst below usual',
			checkIn(5, 0, 0, { id: 'odd', places: [{ region: 'groin', side: 'left', usual: 2, worst: 1 }] }),
			'worst-below-usual'
		]
	])('%s closes until it is corrected', (_what, fact, code) => {
		const history = [...base, fact];
		expect(ruleOver(history, [4, 5, 20], rule)).toEqual([open, closed, closed]);
		expect(ruleOn(history, 5, rule, 'right')).toBe(open);
		expect(evaluate(history, day(20)).left.contradictions).toEqual([
			{ code, day: day(5), records: code === 'pain-before-differs' ? ['checkIn-5', 'session-5'] : [fact.id] }
		]);
	});

	test.each<[string, Fact]>([
		['a difference of three', session(5, [item('s1-iso', left)], { before: 5 })],
		['a closed exercise that was skipped', session(5, [item('st-couch', { verdict: 'closed', skipped: true })])],
		['nothing done in a session that was broken off', session(5, [item('s1-iso', { share: 0 })], { end: 'stopped' })],
		['an odd knee', checkIn(5, 0, 0, { id: 'odd', places: [{ region: 'knee', side: 'left', usual: 2, worst: 1 }] })]
	])('%s is none', (_what, fact) => {
		expect(ruleOn([...base, fact], 5, rule)).toBe(open);
	});

	test('"recovered" with pain of 4 or more, on any check-in until the injury is over', () => {
		const hurt = [screening(0), checkIn(0, 2), injury(1, 'left', 3)];
		expect(ruleOver([...hurt, checkIn(3, 3), checkIn(4, 4)], [3, 4], rule)).toEqual([open, closed]);
		expect(ruleOn([...hurt, checkIn(2, 5)], 3, rule)).toBe(open);
		expect(ruleOn([...hurt, checkIn(3, 2), checkIn(4, 2), checkIn(5, 5)], 5, rule)).toBe(open);
	});
});

describe('a correction', () => {
	const odd = session(5, [item('s1-iso', left)], { before: { left: 6, right: 2 } });
	test('opens from its own day on', () => {
		const history = [
			...base,
			odd,
			correction(8, 'session-5', 'painBefore', { left: 6, right: 2 }, { left: 2, right: 2 })
		];
		expect(ruleOver(history, [7, 8], rule)).toEqual([closed, open]);
	});

	test('may confirm what was entered, from either record', () => {
		const value = { left: 6, right: 2 };
		expect(ruleOn([...base, odd, correction(8, 'session-5', 'painBefore', value, value)], 8, rule)).toBe(open);
		expect(ruleOn([...base, odd, correction(8, 'checkIn-5', 'flags', [], [])], 8, rule)).toBe(open);
	});

	test('of something else changes nothing', () => {
		expect(ruleOn([...base, odd, correction(8, 'session-5', 'endReason', 'finished', 'left')], 8, rule)).toBe(closed);
	});
});

test('lists each once, with its records', () => {
	const worse = [
		...base,
		session(5, [item('s1-iso', { ...left, share: 0, verdict: 'closed' })], { before: { left: 7, right: 2 } })
	];
	expect(reasonOn(worse, 6, rule, 'stretch')).toMatchObject({
		facts: [
			{ code: 'contradiction', day: day(5), value: 'pain-before-differs', records: ['checkIn-5', 'session-5'] },
			{ code: 'contradiction', day: day(5), value: 'started-closed', records: ['session-5'] },
			{ code: 'contradiction', day: day(5), value: 'zero-done', records: ['session-5'] }
		],
		reopens: [{ code: 'correction', done: 0, of: 3 }]
	});
});

test('lists those of one day by their code, and keeps the oldest twenty', () => {
	const odd = checkIn(5, 0, 0, { id: 'odd', places: [{ region: 'groin', side: 'left', usual: 2, worst: 1 }] });
	const two = [...base, session(5, [item('s1-iso', { ...left, share: 0 })]), odd];
	expect(reasonOn(two, 6, rule, 'stretch')).toMatchObject({
		code: 'contradiction',
		facts: [{ value: 'worst-below-usual' }, { value: 'zero-done' }]
	});
	const daily = Array.from({ length: 25 }, (_, n) => session(n, [item('s1-iso', { ...left, share: 0 })]));
	const { contradictions } = evaluate([screening(0), ...checkIns(0, 25), ...daily], day(25)).left;
	expect(contradictions.map((each) => each.day)).toEqual(Array.from({ length: 20 }, (_, n) => day(n)));
});

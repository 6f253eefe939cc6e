import { expect, test } from 'vitest';
import { checkIns, day, item, screening, session } from '../../../../../tests/fixtures/gates/facts.ts';
import { reasonOn, ruleOn, ruleOver } from '../../../../../tests/fixtures/gates/look.ts';

const base = [screening(0), ...checkIns(0, 20)];
const open = 'oooooooo';

test('the day after strength-2 is gentle, the day after strength-3 rests', () => {
	expect(ruleOver([...base, session(5, [item('s2-deadbug', { side: 'left' })])], [5, 6, 7], 'rest-day')).toEqual([
		open,
		'oooo~ooo',
		open
	]);
	expect(ruleOver([...base, session(5, [item('s3-stepup', { side: 'left' })])], [5, 6, 7], 'rest-day')).toEqual([
		open,
		'oooo~xoo',
		open
	]);
	expect(ruleOn([...base, session(5, [item('s3-stepup', { side: 'left' })])], 6, 'rest-day', 'right')).toBe(open);
});

test('the harder one rules, and a session of today does not hide yesterday', () => {
	const both = [...base, session(5, [item('s2-deadbug'), item('s3-stepup')])];
	expect(ruleOn(both, 6, 'rest-day')).toBe('oooo~xoo');
	const daily = [...base, session(5, [item('s3-stepup')]), session(6, [item('s3-stepup')])];
	expect(ruleOver(daily, [6, 7, 8], 'rest-day')).toEqual(['oooo~xoo', 'oooo~xoo', open]);
});

test('gentler and skipped exercises need no rest', () => {
	const light = [...base, session(5, [item('s1-march'), item('st-couch'), item('s3-stepup', { skipped: true })])];
	expect(ruleOn(light, 6, 'rest-day')).toBe(open);
});

test('names the session and the day it is over', () => {
	expect(reasonOn([...base, session(5, [item('s2-deadbug')])], 6, 'rest-day', 'strength-2')).toMatchObject({
		code: 'rest-after-strength-2',
		facts: [{ code: 'session-strength-2', day: day(5) }],
		reopens: [{ code: 'next-day', from: day(7) }]
	});
	expect(reasonOn([...base, session(5, [item('s3-stepup')])], 6, 'rest-day', 'strength-3')).toMatchObject({
		code: 'rest-after-strength-3',
		facts: [{ code: 'session-strength-3', day: day(5) }]
	});
});

test('an older strength-3 day is not named for a newer strength-2 day', () => {
	const mixed = [...base, session(3, [item('s3-stepup')]), session(5, [item('s2-deadbug')])];
	expect(reasonOn(mixed, 6, 'rest-day', 'strength-2')).toMatchObject({
		code: 'rest-after-strength-2',
		facts: [{ code: 'session-strength-2', day: day(5) }]
	});
});

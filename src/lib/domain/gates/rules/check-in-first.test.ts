import { expect, test } from 'vitest';
import { checkIn, day, screening } from '../../../../../tests/fixtures/gates/facts.ts';
import { reasonOn, ruleOn, ruleOver } from '../../../../../tests/fixtures/gates/look.ts';

const history = [screening(0), checkIn(2, 2)];

test('opens with a check-in of today and closes step by step without', () => {
	expect(ruleOver(history, [1, 2, 3, 5, 6], 'check-in-first')).toEqual([
		'o~xxxxxx',
		'oooooooo',
		'o~x~xxxx',
		'o~x~xxxx',
		'o~xxxxxx'
	]);
	expect(ruleOn([...history, checkIn(6, 2)], 6, 'check-in-first')).toBe('oooooooo');
});

test('tells how long ago the last one was', () => {
	expect(reasonOn(history, 5, 'check-in-first', 'stretch')).toMatchObject({
		code: 'no-check-in-today',
		facts: [{ code: 'last-check-in', day: day(2) }],
		reopens: [{ code: 'check-in' }]
	});
	expect(reasonOn(history, 6, 'check-in-first', 'stretch')?.code).toBe('no-check-in-for-days');
});

test('speaks of no last check-in before the first one', () => {
	expect(reasonOn(history, 1, 'check-in-first', 'stretch')).toMatchObject({ code: 'no-check-in-today', facts: [] });
});

test('a side that a sign left unrated has no check-in; the other one has', () => {
	const cut = checkIn(3, 0, 0, { flags: ['fever-unwell'], places: [], unrated: [{ region: 'groin', side: 'left' }] });
	expect(ruleOn([...history, cut], 3, 'check-in-first', 'left')).toBe('o~x~xxxx');
	expect(ruleOn([...history, cut], 3, 'check-in-first', 'right')).toBe('oooooooo');
	expect(reasonOn([...history, cut], 3, 'check-in-first', 'stretch')).toMatchObject({
		facts: [{ code: 'last-check-in', day: day(2) }]
	});
});

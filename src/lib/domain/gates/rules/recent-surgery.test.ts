import { expect, test } from 'vitest';
import { day, order, screening } from '../../../../../tests/fixtures/gates/facts.ts';
import { reasonOn, ruleOn, ruleOver } from '../../../../../tests/fixtures/gates/look.ts';

const closed = 'o~xxxxxx';
const operated = (...dates: (number | undefined)[]) =>
	screening(0, {
		surgery: dates.map((date) => ({ what: 'c-section' as const, ...(date === undefined ? {} : { date: day(date) }) }))
	});
const clear = (n: number) => order('clearance', n, 'strength-1', 'both', n + 28);

test('closes both sides for 12 weeks', () => {
	expect(ruleOver([operated(-10)], [0, 73, 74], 'recent-surgery')).toEqual([closed, closed, 'oooooooo']);
	expect(ruleOn([operated(-10)], 0, 'recent-surgery', 'right')).toBe(closed);
	expect(ruleOn([operated(-10, -200)], 80, 'recent-surgery')).toBe('oooooooo');
});

test('a clearance given from six weeks on lowers its category', () => {
	expect(ruleOn([operated(-42), clear(0)], 1, 'recent-surgery')).toBe('o~x~xxxx');
	expect(ruleOn([operated(-41), clear(0)], 1, 'recent-surgery')).toBe(closed);
	expect(ruleOn([operated(-42, -20), clear(0)], 1, 'recent-surgery')).toBe(closed);
	expect(reasonOn([operated(-42, -20)], 1, 'recent-surgery', 'strength-1')).toMatchObject({
		code: 'recent-surgery',
		facts: [
			{ code: 'operation', day: day(-42), value: 'c-section' },
			{ code: 'operation', day: day(-20), value: 'c-section' }
		],
		reopens: [
			{ code: 'clearance-from', from: day(22) },
			{ code: 'not-recent', from: day(64) }
		]
	});
	expect(reasonOn([operated(-42)], 0, 'recent-surgery', 'stretch')?.reopens).toEqual([
		{ code: 'clearance' },
		{ code: 'not-recent', from: day(42) }
	]);
	const cleared = reasonOn([operated(-42), clear(0)], 1, 'recent-surgery', 'strength-1');
	expect(cleared).toMatchObject({ verdict: 'caution', cleared: { by: 'Pat' } });
	expect(cleared?.reopens).toEqual([{ code: 'not-recent', from: day(42) }]);
	// Mobility goes gently anyway, which no clearance changes.
	for (const on of [-42, -20])
		expect(reasonOn([operated(on)], 0, 'recent-surgery', 'mobility')?.reopens).toEqual([
			{ code: 'not-recent', from: day(on + 84) }
		]);
});

test('an unknown date counts as recent and cannot be cleared', () => {
	expect(ruleOver([operated(undefined), clear(100)], [0, 101], 'recent-surgery')).toEqual([closed, closed]);
	expect(reasonOn([operated(undefined, -20)], 0, 'recent-surgery', 'mobility')).toMatchObject({
		verdict: 'caution',
		reopens: [{ code: 'date-known' }, { code: 'new-screening' }]
	});
});

test('a new hip is an operation: it closes both sides as one on the hip does', () => {
	const replaced = (date?: number) =>
		screening(0, { hipReplacement: [{ side: 'left', ...(date === undefined ? {} : { date: day(date) }) }] });
	for (const side of ['left', 'right'] as const)
		expect(ruleOver([replaced(-20), clear(0)], [0, 63, 64], 'recent-surgery', side)).toEqual([
			closed,
			closed,
			'oooooooo'
		]);
	expect(ruleOn([replaced(-42), clear(0)], 1, 'recent-surgery')).toBe('o~x~xxxx');
	expect(ruleOver([replaced(), clear(100)], [0, 101], 'recent-surgery')).toEqual([closed, closed]);
	expect(reasonOn([replaced(-20)], 0, 'recent-surgery', 'strength-1')).toMatchObject({
		facts: [{ code: 'operation', day: day(-20), value: 'hip' }],
		reopens: [
			{ code: 'clearance-from', from: day(22) },
			{ code: 'not-recent', from: day(64) }
		]
	});
});

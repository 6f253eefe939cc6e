import { expect, test } from 'vitest';
import { checkIn, checkIns, day, item, modelClient, session } from '../../../../../tests/fixtures/gates/facts.ts';
import { reasonOn, ruleOver } from '../../../../../tests/fixtures/gates/look.ts';

const trial = 'oooooo~o';
const open = 'oooooooo';
const stretch = (n: number, pain = 3) => session(n, [item('st-couch', { pain })], { id: `stretch-${n}` });
const upTo15 = modelClient(15);

test('runs from the opening day until two qualifying stretch days', () => {
	expect(ruleOver(modelClient(30), [13, 14, 18, 19], 'trial-stretch')).toEqual([open, trial, trial, open]);
	const early = [...upTo15, ...checkIns(16, 20), stretch(14), stretch(15)];
	expect(ruleOver(early, [15, 16], 'trial-stretch')).toEqual([trial, open]);
});

test('days before it opened, painful and unsettled ones do not count', () => {
	const history = [
		...upTo15,
		...checkIns(16, 18),
		stretch(13),
		stretch(14),
		stretch(16, 4),
		stretch(18),
		checkIn(19, 4)
	];
	expect(ruleOver(history, [17, 19], 'trial-stretch')).toEqual([trial, trial]);
	expect(reasonOn(history, 19, 'trial-stretch', 'stretch')).toMatchObject({
		code: 'trial-stretch',
		number: 2,
		facts: [
			{ code: 'opened', day: day(14) },
			{ code: 'trial-day', day: day(14) }
		],
		reopens: [{ code: 'trial-days', done: 1, of: 2 }]
	});
});

test('runs again each time strength is earned again', () => {
	const history = [
		...modelClient(24),
		checkIn(25, 6),
		...checkIns(26, 40),
		...[28, 30].map((n) => session(n, [item('s1-march')]))
	];
	expect(ruleOver(history, [24, 25, 30, 31], 'trial-stretch')).toEqual([open, open, open, trial]);
});

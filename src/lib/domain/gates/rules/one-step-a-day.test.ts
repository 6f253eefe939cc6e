import { expect, test } from 'vitest';
import { pattern } from '../levels.ts';
import { checkIn, checkIns, day, order, screening } from '../../../../../tests/fixtures/gates/facts.ts';
import { gatesOn, reasonOn, ruleOver } from '../../../../../tests/fixtures/gates/look.ts';
import { oneStepADay } from './one-step-a-day.ts';

const history = [screening(0), ...checkIns(0, 9), checkIn(10, 6), ...checkIns(11, 20)];

test('what the six closed yesterday is at least cautioned today', () => {
	expect(ruleOver(history, [12, 13, 14], 'one-step-a-day')).toEqual(['oooooooo', 'oo~o~~~~', 'oooooooo']);
	expect(gatesOn(history, 13)[2]).toBe('~');
	expect(reasonOn(history, 13, 'one-step-a-day', 'release')).toMatchObject({
		code: 'step-held',
		facts: [{ code: 'yesterday', day: day(12) }],
		reopens: [{ code: 'next-day', from: day(14) }]
	});
});

test('no clearance lifts a held step, and other rules are not held', () => {
	const cleared = [...history, order('clearance', 13, 'release', 'left', 20)];
	expect(gatesOn(cleared, 13)[2]).toBe('~');
	const held = [screening(0), ...checkIns(0, 9), order('hold', 3, 'release', 'left', 4)];
	expect(gatesOn(held, 5)[2]).toBe('o');
});

test('a step goes down by one and up at once', () => {
	expect(oneStepADay.step?.(pattern(['BR', 'MO'], ['RE']), pattern([], ['MO', 'S1']))).toEqual(
		pattern([], ['BR', 'MO', 'S1'])
	);
	expect(oneStepADay.step?.(pattern([]), pattern(['ST']))).toEqual(pattern(['ST']));
});

import { expect, test } from 'vitest';
import { checkIns, day, order, screening } from '../../../../../tests/fixtures/gates/facts.ts';
import { reasonOn, ruleOn, ruleOver } from '../../../../../tests/fixtures/gates/look.ts';

const history = [screening(0), ...checkIns(0, 20), screening(3, { pregnant: true }), screening(12)];

test('closes and cautions while it is so', () => {
	expect(ruleOver(history, [2, 3, 11, 12], 'pregnant')).toEqual(['oooooooo', 'oo~o~xxx', 'oo~o~xxx', 'oooooooo']);
	expect(reasonOn(history, 5, 'pregnant', 'stretch')).toMatchObject({
		code: 'pregnant',
		facts: [{ code: 'answer', day: day(3) }],
		reopens: [{ code: 'clearance' }, { code: 'new-screening' }],
		sources: ['acog-804']
	});
});

test('a clearance lowers its category to caution', () => {
	expect(ruleOn([...history, order('clearance', 5, 'stretch', 'left', 9)], 6, 'pregnant')).toBe('oo~o~x~x');
});

test('an expired screening still applies', () => {
	expect(ruleOn([screening(0, { pregnant: true })], 300, 'pregnant')).toBe('oo~o~xxx');
});

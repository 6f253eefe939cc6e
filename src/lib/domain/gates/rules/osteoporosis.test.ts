import { expect, test } from 'vitest';
import { order, screening } from '../../../../../tests/fixtures/gates/facts.ts';
import { reasonOn, ruleOn } from '../../../../../tests/fixtures/gates/look.ts';

const history = [screening(0, { osteoporosis: true })];

test('closes vigorous, cautions stretch, strength-3 and release, until cleared', () => {
	expect(ruleOn([screening(0)], 1, 'osteoporosis')).toBe('oooooooo');
	expect(ruleOn(history, 1, 'osteoporosis')).toBe('oo~oo~~x');
	expect(ruleOn([...history, order('clearance', 0, 'vigorous', 'both', 9)], 1, 'osteoporosis')).toBe('oo~oo~~~');
	expect(ruleOn([...history, order('clearance', 0, 'release', 'both', 9)], 1, 'osteoporosis')).toBe('oo~oo~~x');
	expect(reasonOn(history, 1, 'osteoporosis', 'vigorous')?.code).toBe('osteoporosis');
});

import { expect, test } from 'vitest';
import { order, screening } from '../../../../../tests/fixtures/gates/facts.ts';
import { reasonOn, ruleOn } from '../../../../../tests/fixtures/gates/look.ts';

const history = [screening(0, { bloodThinner: true })];

test('closes release and vigorous, cautions stretch and strength-3, until cleared', () => {
	expect(ruleOn([screening(0)], 1, 'blood-thinner')).toBe('oooooooo');
	expect(ruleOn(history, 1, 'blood-thinner')).toBe('ooxoo~~x');
	expect(ruleOn([...history, order('clearance', 0, 'release', 'right', 9)], 1, 'blood-thinner')).toBe('ooxoo~~x');
	expect(ruleOn([...history, order('clearance', 0, 'release', 'right', 9)], 1, 'blood-thinner', 'right')).toBe(
		'oo~oo~~x'
	);
	expect(reasonOn(history, 1, 'blood-thinner', 'release')?.code).toBe('blood-thinner');
});

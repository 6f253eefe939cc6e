import { expect, test } from 'vitest';
import { checkIn, checkIns, day, review, screening } from '../../../../../tests/fixtures/gates/facts.ts';
import { ruleOver, reasonOn } from '../../../../../tests/fixtures/gates/look.ts';
import { evaluate } from '../evaluate.ts';

const flagged = [screening(0), ...checkIns(0, 2), checkIn(3, 2, 2, { flags: ['night-pain'] })];

test('closes all but breathing until reviewed and gone', () => {
	const over = [...flagged, review(4), checkIn(5, 2)];
	expect(ruleOver(over, [2, 3, 4, 5], 'urgent-flag')).toEqual(['oooooooo', 'oxxxxxxx', 'oxxxxxxx', 'oooooooo']);
	expect(evaluate(flagged, day(3)).alert).toBe('urgent');
	expect(reasonOn(flagged, 3, 'urgent-flag', 'mobility')?.code).toBe('flag-urgent');
});

test('beside an emergency the emergency rules', () => {
	const both = [...flagged, checkIn(4, 2, 2, { flags: ['foot-drop'] })];
	expect(evaluate(both, day(4)).alert).toBe('emergency');
	expect(evaluate(both, day(4)).flags.map(({ flag }) => flag)).toEqual(['foot-drop', 'night-pain']);
});

import { expect, test } from 'vitest';
import { checkIn, day, injury, order, screening } from '../../../../tests/fixtures/gates/facts.ts';
import type { Fact } from '../record/kinds.ts';
import { decidingSide } from './deciding-side.ts';
import { evaluate } from './evaluate.ts';
import type { Judged } from './exercise-verdict.ts';

const on = (...facts: readonly Fact[]) => evaluate([screening(0), checkIn(0, 2), ...facts], day(0));
const bridge: Judged = { category: 'strength-1', contraindications: [], unilateral: false };

test('an item of one side is decided by that side, however the other one stands', () => {
	const evaluation = on(injury(0, 'right'));
	expect(decidingSide(evaluation, { ...bridge, unilateral: true }, 'left')).toBe('left');
	expect(decidingSide(evaluation, { ...bridge, unilateral: true }, 'right')).toBe('right');
});

test('an item of both sides is decided by the more restrictive one', () => {
	expect(decidingSide(on(injury(0, 'left')), bridge, 'both')).toBe('left');
	expect(decidingSide(on(injury(0, 'right')), bridge, 'both')).toBe('right');
	// Caution on one side, open on the other.
	expect(decidingSide(on(injury(0, 'right')), { ...bridge, category: 'mobility' }, 'both')).toBe('right');
	expect(
		decidingSide(on(order('hold', 0, 'breathing', 'right', 3)), { ...bridge, category: 'breathing' }, 'both')
	).toBe('right');
});

test('of equals the left decides', () => {
	expect(decidingSide(on(), bridge, 'both')).toBe('left');
	expect(decidingSide(on(injury(0, 'left'), injury(0, 'right', undefined, 'other')), bridge, 'both')).toBe('left');
});

test('the exercise’s own tags count with its gate', () => {
	const replaced = evaluate([screening(0, { hipReplacement: [{ side: 'right' }] }), checkIn(0, 2)], day(0));
	const tagged: Judged = { ...bridge, category: 'mobility', contraindications: ['THR'] };
	expect(decidingSide(replaced, tagged, 'both')).toBe('right');
	expect(decidingSide(replaced, { ...tagged, contraindications: [] }, 'both')).toBe('left');
});

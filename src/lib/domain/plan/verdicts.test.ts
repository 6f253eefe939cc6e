import { expect, test } from 'vitest';
import type { ItemSide } from '../session/session.ts';
import { mayBegin, verdictFor, type Verdicts } from './verdicts.ts';

const one = { id: 's1-iso', unilateral: true, category: 'strength-1' } as const;
const whole = { id: 's1-bridge', unilateral: false, category: 'strength-1' } as const;
const all: readonly ItemSide[] = ['left', 'right', 'both'];
const closedLeft: Verdicts = { verdictOf: (_, side) => (side === 'left' ? 'closed' : 'open') };

test('an item has the verdict of its side, or of the worse one where both take part', () => {
	const told = (exercise: Parameters<typeof verdictFor>[1]) =>
		all.map((side) => verdictFor(closedLeft, exercise, side));
	expect(told(one)).toEqual(['closed', 'open', 'closed']);
	expect(told({ ...one, unilateral: false })).toEqual(['closed', 'closed', 'closed']);
	expect(told({ ...one, category: 'vigorous' })).toEqual(['closed', 'closed', 'closed']);
});

test('something new begins on its own side, or where both are open', () => {
	const begins = (verdicts: Verdicts, exercise: Parameters<typeof mayBegin>[1]) =>
		all.map((side) => mayBegin(verdicts, exercise, side));
	expect(begins(closedLeft, one)).toEqual([false, true, false]);
	expect(begins(closedLeft, whole)).toEqual([false, false, false]);
	const gently: Verdicts = { verdictOf: () => 'caution' };
	expect(begins(gently, one)).toEqual([false, false, false]);
	expect(begins({ ...gently, mayBegin: (_, side) => side === 'left' }, one)).toEqual([true, false, false]);
});

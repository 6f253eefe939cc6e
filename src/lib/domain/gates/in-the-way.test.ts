import { expect, test } from 'vitest';
import {
	checkIn,
	checkIns,
	day,
	injury,
	item,
	modelClient,
	order,
	screening,
	session
} from '../../../../tests/fixtures/gates/facts.ts';
import type { Fact } from '../record/kinds.ts';
import { evaluate } from './evaluate.ts';
import { inTheWay } from './in-the-way.ts';

const base = [screening(0), ...checkIns(0, 9)];
const said = (facts: readonly Fact[], n: number) => {
	const evaluation = evaluate(facts, day(n));
	return (['left', 'right'] as const).map((side) => {
		const reason = inTheWay(evaluation, side);
		return reason && `${reason.code} ${reason.category}`;
	});
};

test('nothing on a calm day, though much is still to be earned or waits for a safety answer', () => {
	expect(said(base, 9)).toEqual([undefined, undefined]);
	expect(said([...base, screening(9, { bloodThinner: true })], 9)).toEqual([undefined, undefined]);
	expect(said(modelClient(24), 24)).toEqual([undefined, undefined]);
});

test('whatever closes the lightest strength', () => {
	expect(said([...base, injury(9, 'left')], 9)).toEqual(['injured strength-1', undefined]);
	expect(said([...base, screening(9, { surgery: [{ what: 'hip' }] })], 9)[0]).toBe('recent-surgery strength-1');
});

test('pain that closes without a flare', () => {
	expect(said([screening(0), checkIn(0, 6, 2)], 0)).toEqual(['pain-high release', undefined]);
});

test('an injury from its third calm day on, when the lightest strength goes gently', () => {
	const hurt = [screening(0), ...checkIns(0, 14), injury(9, 'left')];
	expect(evaluate(hurt, day(13)).left.gates['strength-1'].verdict).toBe('caution');
	expect(said(hurt, 13)).toEqual(['injured release', undefined]);
});

test('a session that was too much, or hurt too much, and an unsettled morning after it', () => {
	const tooMuch = session(9, [item('s1-march', { side: 'left', pain: null, event: 'too-much' })]);
	expect(said([...base, tooMuch], 9)).toEqual(['too-much strength-2', undefined]);
	const hard = session(8, [item('s1-march', { pain: 7 })]);
	expect(said([screening(0), ...checkIns(0, 8), hard, checkIn(9, 4, 4)], 9)[0]).toBe('over-limit strength-2');
});

test('a pause that a therapist asked for, and two answers that differ', () => {
	expect(said([...base, order('hold', 9, 'release', 'left', 12)], 9)).toEqual(['hold release', undefined]);
	const odd = session(9, [item('s1-march', {})], { before: 8 });
	expect(said([...base, odd], 9)[0]).toMatch(/pain|contradiction/);
});

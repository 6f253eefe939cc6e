import { expect, test } from 'vitest';
import { catalogue } from '#lib/content/exercises/catalogue.ts';
import {
	checkIn,
	checkIns,
	day,
	item,
	modelClient,
	screening,
	session
} from '../../../../tests/fixtures/gates/facts.ts';
import type { ExerciseId, Verdict } from '../exercise/exercise.ts';
import type { Fact } from '../record/kinds.ts';
import { ruleIds, type RuleId } from './codes.ts';
import { evaluate, type Evaluation } from './evaluate.ts';
import { mayBegin } from './may-begin.ts';

const begins = (facts: readonly Fact[], n: number, id: ExerciseId) => {
	const evaluation = evaluate(facts, day(n));
	return (['left', 'right'] as const).map((side) => mayBegin(evaluation, catalogue[id], side));
};

test('not on a side that goes gently after a sharp stop, nor for both sides then', () => {
	const sharp = session(3, [item('s1-march', { side: 'left', event: 'sharp' })]);
	const facts = [screening(0), ...checkIns(0, 4), sharp];
	expect(begins(facts, 4, 're-glute')).toEqual([false, true]);
	expect(begins(facts, 4, 's1-bridge')).toEqual([false, false]);
	expect(begins([screening(0), ...checkIns(0, 4)], 4, 're-glute')).toEqual([true, true]);
});

test('gently where gentle is how it begins, or what a safety answer asks for', () => {
	const stretching = modelClient(14);
	expect(evaluate(stretching, day(14)).left.gates.stretch.verdict).toBe('caution');
	expect(begins(stretching, 14, 'st-halfkneel')).toEqual([true, true]);
	const bones = [screening(0, { osteoporosis: true }), ...checkIns(0, 2)];
	expect(evaluate(bones, day(2)).left.gates.release.verdict).toBe('caution');
	expect(begins(bones, 2, 're-glute')).toEqual([true, true]);
	expect(begins(bones.slice(0, -1), 2, 're-glute')).toEqual([false, false]);
});

test('not on a day of more pain', () => {
	expect(begins([...modelClient(18), checkIn(19, 4)], 19, 'st-halfkneel')).toEqual([false, false]);
});

test('gently by what lasts or is how something begins, by nothing that passes; never where it is closed', () => {
	const calm = evaluate([screening(0), ...checkIns(0, 4)], day(4));
	const told = (verdict: Verdict, rule: RuleId): Evaluation => {
		const reason = {
			rule,
			side: 'left',
			category: 'release',
			verdict,
			code: 'ladder-order',
			facts: [],
			reopens: []
		} as const;
		const release = { verdict, reasons: [{ ...reason, sources: [], ownNumbers: 'all', turn: 0 } as const] };
		return { ...calm, left: { ...calm.left, gates: { ...calm.left.gates, release } } };
	};
	const lasting = ruleIds.filter((rule) => mayBegin(told('caution', rule), catalogue['re-glute'], 'left'));
	expect(lasting).toEqual([
		'emergency-flag',
		'urgent-flag',
		'screening',
		'strength-first',
		'trial-stretch',
		'ladder',
		'gentle-before-vigorous',
		'warm-up-first',
		'release-caps',
		'therapist-only',
		'pregnant',
		'hip-replacement',
		'recent-surgery',
		'osteoporosis',
		'blood-thinner',
		'clearance',
		'hold'
	]);
	expect(ruleIds.filter((rule) => mayBegin(told('closed', rule), catalogue['re-glute'], 'left'))).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import {
	checkIn,
	checkIns,
	day,
	injury,
	item,
	modelClient,
	screening,
	selfTest,
	session
} from '../../../../tests/fixtures/gates/facts.ts';
import type { Category } from '../exercise/exercise.ts';
import type { Fact } from '../record/kinds.ts';
import type { ItemSide } from '../session/session.ts';
import { evaluate } from './evaluate.ts';
import { told, toldOf } from './told.ts';

const lines = (facts: readonly Fact[], n: number, category: Category, side: ItemSide) =>
	told(evaluate(facts, day(n)), category, side).map(({ reason, side: of }) => `${of} ${reason.code} ${reason.verdict}`);
const calm = [screening(0), ...checkIns(0, 20)];

describe('what both sides are asked for', () => {
	test('is said once where it is the same on both', () => {
		for (const side of ['left', 'right'] as const)
			expect(lines(modelClient(3), 4, 'vigorous', side)).toEqual([
				'both no-check-in-today closed',
				'both gentle-before-vigorous closed'
			]);
	});

	test('is said of its side where it is not, the most restrictive first, then in turns', () => {
		const facts = [...calm, session(10, [item('s1-march', { side: 'right', event: 'sharp' })], { end: 'stopped' })];
		expect(lines([...facts, session(12, [item('s1-march', { side: 'left' })])], 13, 'vigorous', 'left')).toEqual([
			'both gentle-before-vigorous closed'
		]);
		expect(lines(facts, 11, 'vigorous', 'left')).toEqual([
			'right sharp-before closed',
			'both gentle-before-vigorous closed'
		]);
		expect(lines(facts, 10, 'mobility', 'both')).toEqual(['right sharp-today caution']);
		const hard = session(0, [item('s1-march', { side: 'left', pain: 8 })], { before: { left: 4, right: 6 } });
		const raised = [screening(0), checkIn(0, 4, 6), hard];
		expect(lines(raised, 0, 'stretch', 'both')).toEqual([
			'right pain-high closed',
			'left over-limit closed',
			'both strength-first closed',
			'left pain-raised caution'
		]);
	});

	test('an injury is told of the side that is hurt alone', () => {
		const hurt = [...calm, injury(5, 'right')];
		for (const side of ['left', 'right', 'both'] as const)
			expect(lines(hurt, 6, 'vigorous', side)).toEqual(['right injured closed', 'both gentle-before-vigorous closed']);
		expect(lines(hurt, 6, 'strength-3', 'both')).toEqual(['right injured closed', 'both ladder-not-yet closed']);
		expect(lines(hurt, 6, 'strength-3', 'left')).toEqual([
			'left ladder-not-yet closed',
			'left injured-other-side caution'
		]);
	});
});

test('one side is told of that side alone', () => {
	const facts = [...calm, selfTest(10, 'left')];
	expect(lines(facts, 11, 'stretch', 'left')).toEqual(['left strength-first closed']);
	expect(lines(facts, 11, 'stretch', 'both')).toEqual(['left strength-first closed', 'right strength-first closed']);
	expect(lines(calm, 11, 'breathing', 'both')).toEqual([]);
});

test('lively exercise is told of both sides, everything else of its own', () => {
	expect([toldOf('vigorous', 'left'), toldOf('stretch', 'left'), toldOf('mobility', 'both')]).toEqual([
		'both',
		'left',
		'both'
	]);
});

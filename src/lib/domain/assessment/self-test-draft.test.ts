import { describe, expect, test } from 'vitest';
import { checkIn, checkIns, day, injury, order, plan, screening } from '../../../../tests/fixtures/gates/facts.ts';
import type { LocalDate } from '../base/local-date.ts';
import { evaluate } from '../gates/evaluate.ts';
import type { History } from '../history.ts';
import {
	heldSeconds,
	hidesThomas,
	lastResult,
	notOffered,
	parseSelfTest,
	selfTestDraft,
	selfTestDraftOf,
	selfTestPasses,
	testNotOffered
} from './self-test-draft.ts';
import type { SelfTest } from './self-test.ts';

const calm = [screening(0), ...checkIns(0, 10)];
const on = (history: History, n = 10) => evaluate(history, day(n));

describe('a result of the hip press test passes', () => {
	const pressed = (holdS: number, pain: number, strength: 'strong' | 'some' | 'could-not' = 'strong') =>
		selfTestPasses(on(calm), { test: 'resisted-hip-flexion', side: 'left', holdS, pain, strength });

	test('when it was held long enough at little pain, as the gate asks', () => {
		expect([pressed(10, 2), pressed(9, 2), pressed(10, 3), pressed(10, 2, 'some')]).toEqual([true, false, false, true]);
		expect(pressed(15, 0, 'could-not')).toBe(false);
	});

	test('with the numbers in force', () => {
		const loose = on([...calm, plan(0, { 'strength-first.testHold': 5, 'strength-first.testPain': 3 })]);
		const result = { test: 'resisted-hip-flexion', side: 'left', holdS: 5, pain: 3, strength: 'strong' } as const;
		expect(selfTestPasses(loose, result)).toBe(true);
	});

	test('and no other test counts', () => {
		expect(selfTestPasses(on(calm), { test: 'sit-to-stand', reps: 3, pain: 0 })).toBeUndefined();
	});
});

describe('a self-test is offered', () => {
	test('on a calm day, on both sides', () => {
		expect(notOffered(on(calm), 'left')).toBeUndefined();
		expect(testNotOffered(on(calm), 'sit-to-stand', undefined)).toBeUndefined();
		expect(hidesThomas(on(calm))).toBe(false);
	});

	test.each<[string, History]>([
		['flag', [screening(0), ...checkIns(0, 9), checkIn(10, 2, 2, { flags: ['weight-loss'] })]],
		['screening', checkIns(0, 10)],
		['under-age', [screening(0, { adult: false }), ...checkIns(0, 10)]],
		['injured', [...calm, injury(9, 'left')]],
		['flare', [screening(0), ...checkIns(0, 9), checkIn(10, 5, 2)]],
		['check-in', [screening(0), ...checkIns(0, 9)]],
		['pain', [screening(0), checkIn(10, 7, 2)]],
		['after-injury', [...calm, injury(5, 'left', 6)]],
		['resting', [...calm, order('hold', 9, 'strength-1', 'left', 20)]]
	])('not with %s', (why, history) => {
		const n = why === 'after-injury' ? 8 : 10;
		expect(notOffered(on(history, n), 'left')).toBe(why);
		expect(testNotOffered(on(history, n), 'sit-to-stand', undefined)).toBe(why);
		expect(hidesThomas(on(history, n))).toBe(true);
	});

	test('on the other side all the same, and Thomas waits for the answers too', () => {
		expect(
			testNotOffered(on([...calm, order('hold', 9, 'strength-1', 'left', 20)]), 'single-leg-stance', 'right')
		).toBe(undefined);
		for (const answers of [
			{ pregnant: true },
			{ osteoporosis: true },
			{ hipReplacement: [{ side: 'right' as const }] }
		])
			expect(hidesThomas(on([screening(0, answers), ...checkIns(0, 10)]))).toBe(true);
	});
});

describe('a result', () => {
	const done = { ...selfTestDraft('resisted-hip-flexion', 'left', '12'), pain: 1, strength: 'strong' } as const;

	test('is read as the record it becomes', () => {
		expect(parseSelfTest(done)).toEqual({
			ok: true,
			value: { test: 'resisted-hip-flexion', side: 'left', holdS: 12, pain: 1, strength: 'strong' }
		});
		expect(parseSelfTest({ ...selfTestDraft('sit-to-stand', undefined, '0'), pain: 0 })).toEqual({
			ok: true,
			value: { test: 'sit-to-stand', reps: 0, pain: 0 }
		});
		expect(parseSelfTest({ ...selfTestDraft('thomas', 'right'), note: ' even ' })).toEqual({
			ok: true,
			value: { test: 'thomas', side: 'right', note: 'even' }
		});
	});

	test.each<SelfTest>([
		{ test: 'resisted-hip-flexion', side: 'left', holdS: 12, pain: 1, strength: 'some' },
		{ test: 'single-leg-stance', side: 'right', holdS: 0, pain: 0 },
		{ test: 'standing-march', side: 'right', reps: 40, pain: 3 },
		{ test: 'sit-to-stand', reps: 12, pain: 0 },
		{ test: 'thomas', side: 'left', note: 'even' }
	])('is set right from what was stored: $test', (result) => {
		expect(parseSelfTest(selfTestDraftOf(result))).toEqual({ ok: true, value: result });
	});

	test('says what is missing or cannot be', () => {
		const problems = (draft: Parameters<typeof parseSelfTest>[0]) => {
			const result = parseSelfTest(draft);
			return result.ok ? [] : result.error;
		};
		expect(problems(selfTestDraft('resisted-hip-flexion', undefined))).toEqual(['side', 'amount', 'pain', 'strength']);
		expect(problems({ ...done, amount: '16' })).toEqual(['amount']);
		expect(problems({ ...done, amount: '-1' })).toEqual(['amount']);
		expect(problems(selfTestDraft('thomas', 'left'))).toEqual(['note']);
		expect(problems({ ...selfTestDraft('standing-march', 'left', '121'), pain: 0 })).toEqual(['amount']);
	});

	test('is measured from two moments', () => {
		expect(heldSeconds('resisted-hip-flexion', 1000, 13_900)).toBe(12);
		expect(heldSeconds('resisted-hip-flexion', 1000, 90_000)).toBe(15);
		expect(heldSeconds('single-leg-stance', 5000, 1000)).toBe(0);
	});

	test('is the newest of its side', () => {
		const at = (text: string, content: SelfTest) => ({ day: text as LocalDate, content });
		const left = at('2026-02-01', { test: 'single-leg-stance', side: 'left', holdS: 9, pain: 0 });
		const later = at('2026-02-03', { test: 'single-leg-stance', side: 'left', holdS: 20, pain: 0 });
		const all = [later, left, at('2026-03-01', { test: 'single-leg-stance', side: 'right', holdS: 3, pain: 0 })];
		expect(lastResult(all, 'single-leg-stance', 'left')).toBe(later);
		expect(lastResult(all, 'sit-to-stand', undefined)).toBeUndefined();
	});
});

import * as fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import {
	checkIn,
	checkIns,
	day,
	factOf,
	injury,
	item,
	modelClient,
	order,
	plan,
	review,
	screening,
	selfTest,
	session
} from '../../../../tests/fixtures/gates/facts.ts';
import { trials } from '../../../../tests/fixtures/gates/histories.ts';
import { reasonOn } from '../../../../tests/fixtures/gates/look.ts';
import { sides } from '#lib/domain/body/side.ts';
import { categories, type Category } from '#lib/domain/exercise/exercise.ts';
import {
	contradictionCodes,
	evidenceCodes,
	reasonCodes,
	reopenCodes,
	ruleIds,
	type RuleId
} from '#lib/domain/gates/codes.ts';
import { evaluate } from '#lib/domain/gates/evaluate.ts';
import type { Reason } from '#lib/domain/gates/rule.ts';
import type { Fact } from '#lib/domain/record/kinds.ts';
import { flags } from '#lib/domain/safety/flag.ts';
import { sessionEvents } from '#lib/domain/session/session.ts';
import { regions } from '#lib/domain/body/region.ts';
import { overwriteGetLocale } from '../messages/generated/runtime.js';
import { evidenceLines } from './evidence.ts';
import { reasonWord } from './reasons.ts';
import { reopenWord } from './reopening.ts';

afterEach(() => overwriteGetLocale(() => 'en'));

const saidOf = (reason: Reason, n: number): string[] => [
	reasonWord(reason),
	reasonWord(reason, true),
	...evidenceLines(reason.facts, day(n)).flatMap(({ label, words }) => words.map((word) => `${label}: ${word}`)),
	...reason.reopens.map((way) => reopenWord(way, day(n)))
];
const said = (facts: readonly Fact[], n: number, rule: RuleId, category: Category): string[] => {
	const reason = reasonOn(facts, n, rule, category);
	return reason === undefined ? [] : saidOf(reason, n).map((words) => words.replaceAll('\u00a0', ' '));
};
const inSpanish = <T>(work: () => T): T => {
	overwriteGetLocale(() => 'es');
	const result = work();
	overwriteGetLocale(() => 'en');
	return result;
};

/** Codes that are no words of a language as well. */
const raw = [
	...new Set<string>([
		...reasonCodes,
		...evidenceCodes,
		...reopenCodes,
		...contradictionCodes,
		...ruleIds,
		...categories,
		...flags,
		...sessionEvents,
		...regions
	])
].filter((code) => code.includes('-') && code !== 'check-in' && code !== 'c-section');
const broken = new RegExp(
	`\\b(${raw.join('|')})\\b|undefined|null|NaN|Infinity|Invalid|[{}]|[.,;:·] ?[.,;:]|\\b0 (of|de) 0\\b|-\\d|^\\s|\\s$|\\s{2}|: $`
);

describe('every reason of made-up histories', () => {
	const reasons: { readonly reason: Reason; readonly n: number }[] = [];
	beforeAll(() => {
		const tell = (facts: readonly Fact[], n: number) => {
			const seen = evaluate(facts, day(n));
			for (const side of sides)
				for (const { reasons: found } of Object.values(seen[side].gates))
					reasons.push(...found.map((reason) => ({ reason, n })));
		};
		tell([], 0);
		tell(modelClient(3), 200);
		tell([checkIn(1, 2, 2, { flags: ['foot-drop'] }), review(2)], 2);
		for (const { facts, n } of fc.sample(trials, { numRuns: 400, seed: 3 })) tell(facts, n);
	}, 60_000);

	it('comes in every kind', () => {
		const missing = (all: readonly string[], found: readonly string[]) => all.filter((code) => !found.includes(code));
		expect(
			missing(
				reasonCodes,
				reasons.map(({ reason }) => reason.code)
			)
		).toEqual(['therapist-only']);
		expect(
			missing(
				evidenceCodes,
				reasons.flatMap(({ reason }) => reason.facts.map(({ code }) => code))
			)
		).toEqual([]);
		expect(
			missing(
				reopenCodes,
				reasons.flatMap(({ reason }) => reason.reopens.map(({ code }) => code))
			)
		).toEqual([]);
	});

	test.each(['en', 'es'] as const)('is told in whole words: %s', (locale) => {
		overwriteGetLocale(() => locale);
		const words = new Set(reasons.flatMap(({ reason, n }) => saidOf(reason, n)));
		expect([...words].filter((line) => broken.test(line.replaceAll('\u00a0', ' ')))).toEqual([]);
	});
});

const base = [screening(0), ...checkIns(0, 30)];

test('names the numbers of a therapist’s plan', () => {
	const under = (numbers: Record<string, number>, ...more: readonly Fact[]) => [...base, plan(0, numbers), ...more];
	const strict = under({ 'strength-first.testHold': 20, 'strength-first.testPain': 1 }, selfTest(5, 'left', 15, 1));
	expect(said(strict, 5, 'strength-first', 'stretch')).toEqual(
		expect.arrayContaining([
			'A hip press test: hold at least 20 seconds with pain 1 or less.',
			'Hip press test: 15 s, pain 1 · 10 January'
		])
	);
	const early = [screening(0), checkIn(5, 5), plan(0, { 'pain-high.closeAt': 5 })];
	expect(said(early, 5, 'pain-high', 'stretch')).toContain('Pain has been 5 or more. Gentle strength only.');
	const careful = under({ 'injured.calmPain': 2 }, injury(5, 'left'));
	expect(said(careful, 5, 'injured', 'stretch')).toContain('Check-ins in a row with pain 2 or less: 0 of 2.');
	const low = under({ 'over-limit.above': 3 }, session(5, [item('s1-march', { pain: 4 })]));
	expect(said(low, 5, 'over-limit', 'stretch')[0]).toBe(
		'Pain went over 3 in a session. This side needs a calm morning.'
	);
	const longer = [...modelClient(14), plan(0, { 'trial-stretch.days': 3 })];
	expect(said(longer, 14, 'trial-stretch', 'stretch')[0]).toBe('Stretching is new here. The first 3 days are gentle.');
	const fresh = [screening(0), checkIn(31, 2), plan(0, { 'screening.maxAge': 30 })];
	expect(said(fresh, 31, 'screening', 'stretch')[0]).toBe('Your safety answers are over 30 days old.');
});

test('names the limit of a calm check-in, and that they come in a row', () => {
	const flaring = [screening(0), ...checkIns(0, 9), checkIn(10, 6)];
	expect(said(flaring, 10, 'flare', 'stretch')).toContain('Check-ins in a row with pain 3 or less: 0 of 3.');
	const sharp = [...base, session(5, [item('s1-march', { event: 'sharp' })])];
	expect(said(sharp, 6, 'sharp-stop', 'stretch')).toContain(
		'Check-ins in a row with pain 5 or less and nothing sharp: 1 of 2.'
	);
	const hard = [...base, session(5, [item('s1-march', { pain: 7 })])];
	expect(said(hard, 5, 'over-limit', 'stretch')).toContain('A later check-in with pain 3 or less.');
	const high = [screening(0), checkIn(4, 6), checkIn(5, 2)];
	expect(said(high, 5, 'pain-high', 'stretch')).toContain('Check-ins in a row with pain 4 or less: 1 of 2.');
	const half = [...[1, 2, 1, 2, 1, 2].map((pain, n) => checkIn(n, pain)), screening(0), checkIn(6, 9)];
	expect(inSpanish(() => said(half, 6, 'flare', 'stretch'))).toContain('Tu nivel habitual: 1,5 de 10');
});

test('a pause until a day is over from the next one, an operation counts no longer from its day on, and today is today', () => {
	const held = [...base, order('hold', 5, 'stretch', 'left', 38)];
	expect(said(held, 30, 'hold', 'stretch')).toContain('It is over from 13 February, or once your therapist lifts it.');
	const operated = [...base, screening(0, { surgery: [{ what: 'hip', date: day(0) }] })];
	const told = said(operated, 5, 'recent-surgery', 'stretch');
	expect(told).toContain('Operation or birth: Hip operation · 5 January');
	expect(told).toContain('From 30 March it no longer counts as recent.');
	expect(told.join()).not.toContain('lifts');
	const sharp = [...base, session(5, [item('s1-march', { event: 'sharp' })])];
	expect(said(sharp, 5, 'sharp-stop', 'mobility')).toContain('This is for today. Tomorrow it is looked at again.');
	const rested = [...base, plan(0, { 'rest-day.days': 3 }), session(5, [item('s3-stepup')])];
	expect(said(rested, 6, 'rest-day', 'strength-3')).toContain('On 14 January it is looked at again.');
});

test('a step held by the one before it says why that one waits and what opens it', () => {
	const climbed = [...base, ...[1, 3, 5, 7].map((n) => session(n, [item('s2-birddog')]))];
	expect(said(climbed, 8, 'ladder', 'strength-3')).toEqual(
		expect.arrayContaining([
			'Step before: Strength 2',
			'Why that one waits: After Strength 2 comes a lighter day. Today goes gently.',
			'The step before has to open first.',
			'This is for today. Tomorrow it is looked at again.'
		])
	);
});

test('a date of another year is told with it', () => {
	const hip = [...base, screening(0, { hipReplacement: [{ side: 'left', date: day(-2500) }] })];
	expect(said(hip, 5, 'hip-replacement', 'stretch')).toEqual(
		expect.arrayContaining(['New hip: 3 March 2019', 'Your therapist can let it go gently.'])
	);
	const unknown = [...base, screening(0, { surgery: [{ what: 'birth' }] })];
	expect(said(unknown, 5, 'recent-surgery', 'stretch')).toContain('Operation or birth: Birth · day not known');
});

test('codes are told as words, each sentence in a line of its own, and names as they are', () => {
	const hurt = factOf('injury', 5, { side: 'left', what: 'strain', region: 'groin' });
	expect(said([...base, hurt], 5, 'injured', 'stretch')).toContain('Hurt since: Groin · 10 January');
	const odd = session(5, [item('s1-iso', { share: 0, verdict: 'closed' })], { before: 6 });
	expect(said([...base, odd], 6, 'contradiction', 'stretch').slice(2, 5)).toEqual([
		'What does not match: 10 January · Your check-in and the pain before a session are far apart.',
		'What does not match: 10 January · An exercise was started while its gate was not open.',
		'What does not match: 10 January · An exercise was finished with nothing done.'
	]);
	const climbed = [1, 3, 5].map((n) => session(n, [item('s1-march')]));
	const held = [...base, ...climbed, order('hold', 10, 'strength-1', 'left', 38)];
	expect(said(held, 10, 'ladder', 'strength-2')).toContain('Step before: Strength 1');
	expect(inSpanish(() => said(held, 10, 'ladder', 'strength-2'))).toContain('Paso anterior: Fuerza 1');
	const by = factOf('hold', 5, {
		side: 'left',
		category: 'release',
		until: day(9),
		by: 'other',
		why: '',
		from: 'device'
	});
	expect(said([...base, by], 6, 'hold', 'release')).toContain('Asked by: other · 10 January');
});

test('too much is told as too much', () => {
	const stopped = [...base, session(5, [item('s1-march', { event: 'too-much', pain: null })])];
	expect(said(stopped, 5, 'over-limit', 'stretch')).toEqual([
		'A session was too much. This side needs a calm morning.',
		'A session was too much. A calm morning comes first.',
		'What happened: too much pain · 10 January',
		'Pain before: 2 of 10 · 10 January',
		'A later check-in with pain 3 or less.'
	]);
});

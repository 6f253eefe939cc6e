import { describe, expect, test } from 'vitest';
import type { ExerciseId } from '../../exercise/exercise.ts';
import {
	checkIn,
	checkIns,
	day,
	injury,
	item,
	plan,
	screening,
	selfTest,
	session,
	type ItemOptions
} from '../../../../../tests/fixtures/gates/facts.ts';
import { reasonOn, ruleOn, ruleOver } from '../../../../../tests/fixtures/gates/look.ts';

const closed = 'ooooooxo';
const open = 'oooooooo';
const days = [1, 3, 5, 7, 9, 13];
const work = (on: readonly number[], exercise: ExerciseId = 's1-march', options: ItemOptions = {}, before = 2) =>
	on.map((n) => session(n, [item(exercise, { side: 'left', ...options })], { before }));
const base = [screening(0), ...checkIns(0, 80), selfTest(12, 'left')];
const rule = 'strength-first';

describe('earning it', () => {
	test('six calm days over twelve, and the test', () => {
		const history = [...base, ...work(days)];
		expect(ruleOver(history, [13, 14, 30], rule)).toEqual([closed, open, open]);
		expect(ruleOn(history, 14, rule, 'right')).toBe(closed);
	});

	test('not with five days, a span of eleven, or fewer than three psoas days', () => {
		expect(ruleOn([...base, ...work(days.slice(1))], 14, rule)).toBe(closed);
		expect(ruleOn([...base, ...work([2, 3, 5, 7, 9, 13])], 14, rule)).toBe(closed);
		expect(ruleOn([...base, ...work([1, 3], 's1-march'), ...work([5, 7, 9, 13], 's1-bridge')], 14, rule)).toBe(closed);
		expect(ruleOn([...base, ...work([1, 3, 9]), ...work([5, 7, 13], 's1-bridge')], 14, rule)).toBe(open);
	});

	test('a plan that asks for more counts for what is still to be earned, and takes nothing back', () => {
		const asks = (n: number) => plan(n, { [`${rule}.days`]: 8 });
		expect(ruleOver([...base, ...work(days), asks(13)], [14, 15], rule)).toEqual([closed, closed]);
		expect(ruleOver([...base, ...work(days), asks(15)], [14, 15, 30], rule)).toEqual([open, open, open]);
	});

	test('two sessions on one day count once', () => {
		const twice = work([1, 3, 5, 7, 13]);
		expect(ruleOn([...base, ...twice, ...twice.map((fact) => ({ ...fact, id: `${fact.id}-b` }))], 14, rule)).toBe(
			closed
		);
	});

	test('only days of the last 28 count, the 28th included', () => {
		const late = [1, 20, 22, 24, 26, 28];
		const tested = [...base, selfTest(25, 'left')];
		expect(ruleOn([...tested, ...work(late)], 29, rule)).toBe(open);
		expect(ruleOn([...tested, ...work([0, 20, 22, 24, 26, 28])], 29, rule)).toBe(closed);
	});

	test.each([
		['too little done', { share: 0.7 }],
		['pain above 3', { pain: 4 }],
		['pain not said', { pain: null }],
		['sharp', { event: 'sharp' }],
		['another event', { event: 'other' }],
		['skipped', { skipped: true }],
		['started closed', { verdict: 'closed' }]
	] as const)('a session with %s earns no credit', (_what, options) => {
		const history = [...base, ...work([1, 3, 5, 7, 9]), ...work([13], 's1-march', options)];
		expect(ruleOn(history, 14, rule)).toBe(closed);
	});

	test('eased early and exactly 80 % count', () => {
		expect(ruleOn([...base, ...work([1, 3, 5, 7, 9]), ...work([13], 's1-march', { share: 0.8 })], 14, rule)).toBe(open);
		expect(
			ruleOn([...base, ...work([1, 3, 5, 7, 9]), ...work([13], 's1-march', { share: 0.3, easedEarly: true })], 14, rule)
		).toBe(open);
	});

	test('a session counts once a check-in within two days settles it', () => {
		const facts = [screening(0), ...checkIns(0, 12), selfTest(12, 'left'), ...work(days)];
		expect(ruleOn([...facts, checkIn(14, 3)], 14, rule)).toBe(open);
		expect(ruleOn([...facts, checkIn(15, 3)], 15, rule)).toBe(open);
		expect(ruleOn([...facts, checkIn(16, 3)], 16, rule)).toBe(closed);
		expect(ruleOn([...facts, checkIn(14, 4), checkIn(15, 2)], 15, rule)).toBe(closed);
	});

	test('a contradicted pain-before earns no credit on its side', () => {
		const odd = session(13, [item('s1-march')], { before: { left: 6, right: 2 }, id: 'odd' });
		const both = [...base, selfTest(12, 'right'), ...[1, 3, 5, 7, 9].map((n) => session(n, [item('s1-march')])), odd];
		expect(ruleOn(both, 14, rule)).toBe(closed);
		expect(ruleOn(both, 14, rule, 'right')).toBe(open);
	});
});

describe('the self-test', () => {
	const worked = [screening(0), ...checkIns(0, 40), ...work(days)];
	test.each([
		[[], closed],
		[[selfTest(0, 'left')], open],
		[[selfTest(12, 'right')], closed],
		[[selfTest(12, 'left', 9)], closed],
		[[selfTest(12, 'left', 10, 2)], open],
		[[selfTest(12, 'left', 12, 3)], closed],
		[[selfTest(10, 'left'), selfTest(12, 'left', 5)], closed],
		[[selfTest(12, 'left', 12, 4), { ...selfTest(12, 'left', 20, 0), id: 'again' }], closed],
		[[selfTest(14, 'left')], open]
	])('case %#', (tests, expected) => {
		expect(ruleOn([...worked, ...tests], 14, rule)).toBe(expected);
	});

	test('counts for 14 days', () => {
		const late = [screening(0), ...checkIns(0, 40), ...work([2, 4, 6, 8, 10, 14])];
		expect(ruleOn([...late, selfTest(1, 'left')], 15, rule)).toBe(open);
		expect(ruleOn([...late, selfTest(0, 'left')], 15, rule)).toBe(closed);
	});
});

describe('losing it', () => {
	const met = [...base, ...work(days)];

	test('an injury asks for six again, from its end on', () => {
		const more = [16, 18, 20, 24, 26, 30];
		const history = [...met, injury(20, 'left', 22), selfTest(30, 'left'), ...work(more)];
		expect(ruleOver(history, [19, 20, 31], rule)).toEqual([open, closed, closed]);
		expect(reasonOn(history, 21, rule, 'stretch')?.code).toBe('strength-first-injured');
		expect(reasonOn(history, 31, rule, 'stretch')).toMatchObject({ code: 'strength-first-after-injury' });
		expect(reasonOn(history, 31, rule, 'stretch')?.reopens[0]).toEqual({ code: 'qualifying-days', done: 3, of: 6 });
		const again = [...history, ...work([22, 28, 34])];
		expect(ruleOver(again, [34, 35], rule)).toEqual([closed, open]);
	});

	test('a flare asks for two days after its end', () => {
		const calm = [screening(0), ...checkIns(0, 19), selfTest(18, 'left'), ...work(days)];
		const flared = [...calm, checkIn(20, 6), ...checkIns(21, 40)];
		expect(ruleOver(flared, [19, 20, 24], rule)).toEqual([open, closed, closed]);
		expect(reasonOn(flared, 24, rule, 'stretch')).toMatchObject({
			code: 'strength-first-after-flare',
			facts: [
				{ code: 'flare-last-day', day: day(22) },
				{ code: 'self-test', day: day(18), value: 12, pain: 1 }
			],
			reopens: [
				{ code: 'qualifying-days-after-flare', done: 0, of: 2 },
				{ code: 'self-test', done: 1, of: 1, limit: 10, pain: 2 }
			]
		});
		const facts = reasonOn([...flared, ...work([23])], 25, rule, 'stretch')?.facts;
		expect(facts?.filter(({ code }) => code === 'qualifying-day')).toEqual([{ code: 'qualifying-day', day: day(23) }]);
		expect(ruleOver([...flared, ...work([22, 24])], [25], rule)).toEqual([closed]);
		expect(ruleOver([...flared, ...work([23, 25])], [25, 26], rule)).toEqual([closed, open]);
	});

	test('after a flare its two days are enough, though no others are left in the window', () => {
		const gentle = work([20, 30, 40], 's1-march', { share: 0.1 });
		const rest = [screening(0), ...checkIns(0, 44), selfTest(12, 'left'), ...work(days), ...gentle];
		const flared = [...rest, checkIn(45, 6), ...checkIns(46, 60), selfTest(50, 'left')];
		expect(ruleOver([...flared, ...work([49, 51])], [44, 51, 52], rule)).toEqual([open, closed, open]);
	});

	test('a flare before it was ever met asks for its two days too', () => {
		const history = [screening(0), ...checkIns(0, 12), checkIn(13, 6), ...checkIns(14, 30), selfTest(12, 'left')];
		const worked = [...history, ...work([1, 3, 5, 7, 9, 11, 14])];
		expect(ruleOn(worked, 17, rule)).toBe(closed);
		expect(ruleOver([...worked, ...work([16, 17])], [17, 18], rule)).toEqual([closed, open]);
	});

	test('more than 21 days without strengthening ask for three', () => {
		expect(ruleOver(met, [34, 35], rule)).toEqual([open, closed]);
		const history = [...met, selfTest(34, 'left'), ...work([35, 37, 39])];
		expect(ruleOver(history, [35, 39, 40], rule)).toEqual([closed, closed, open]);
		expect(reasonOn(history, 38, rule, 'stretch')).toMatchObject({
			code: 'strength-first-after-pause',
			facts: [
				{ code: 'pause' },
				{ code: 'qualifying-day', day: day(35) },
				{ code: 'qualifying-day', day: day(37) },
				{ code: 'self-test' }
			],
			reopens: [
				{ code: 'qualifying-days-after-pause', done: 2, of: 3 },
				{ code: 'self-test', done: 1 }
			]
		});
	});

	test('says what an injury, a flare and a pause at once still ask for', () => {
		const hurt = [...met, injury(20, 'left', 22)];
		expect(reasonOn(hurt, 20, rule, 'stretch')).toMatchObject({
			code: 'strength-first-injured',
			facts: [{ code: 'self-test' }],
			reopens: [
				{ code: 'injury-over' },
				{ code: 'qualifying-days', done: 0, of: 6 },
				{ code: 'span-days', done: 0, of: 12 },
				{ code: 'psoas-days', done: 0, of: 3 },
				{ code: 'self-test', done: 1 }
			]
		});
		const over = [...hurt, ...work([23])];
		expect(reasonOn(over, 25, rule, 'stretch')).toMatchObject({
			facts: [{ code: 'injury-ended', day: day(22) }, { code: 'qualifying-day', day: day(23) }, { code: 'self-test' }]
		});
		const once = [...over, { ...injury(26, 'left'), id: 'second' }];
		expect(reasonOn(once, 27, rule, 'stretch')?.facts).toMatchObject([{ code: 'self-test' }]);
		const calm = [screening(0), ...checkIns(0, 39), ...work(days), selfTest(12, 'left')];
		const flared = reasonOn([...calm, checkIn(40, 8)], 40, rule, 'stretch');
		expect(flared).toMatchObject({
			reopens: [
				{ code: 'flare-over' },
				{ code: 'qualifying-days-after-flare', done: 0, of: 2 },
				{ code: 'qualifying-days-after-pause', done: 0, of: 3 },
				{ code: 'self-test', done: 0 }
			]
		});
		expect(flared?.reopens).toHaveLength(4);
	});

	test('names the days asked for under a plan', () => {
		const asking = plan(0, { 'strength-first.afterFlare': 4, 'strength-first.afterPause': 5 });
		const paused = reasonOn([...met, asking], 36, rule, 'stretch');
		expect(paused).toMatchObject({ code: 'strength-first-after-pause', number: 5 });
		const calm = [screening(0), ...checkIns(0, 19), selfTest(18, 'left'), ...work(days), asking];
		const flared = reasonOn([...calm, checkIn(20, 6)], 20, rule, 'stretch');
		expect(flared).toMatchObject({ code: 'strength-first-after-flare', number: 4 });
	});

	test('counts no day from before the end of an injury for a flare before it', () => {
		const flared = [screening(0), ...checkIns(0, 9), checkIn(10, 8), ...checkIns(11, 40), injury(18, 'left', 20)];
		const ways = reasonOn([...flared, ...work([15, 16, 22])], 25, rule, 'stretch')?.reopens;
		expect(ways).toContainEqual({ code: 'qualifying-days-after-flare', done: 1, of: 2 });
		const hurt = reasonOn([...flared, ...work([15, 16])], 19, rule, 'stretch')?.reopens;
		expect(hurt).toContainEqual({ code: 'qualifying-days-after-flare', done: 0, of: 2 });
	});

	test('asks without a self-test too, and says that there was none', () => {
		expect(reasonOn([screening(0), ...checkIns(0, 3)], 3, rule, 'stretch')?.facts).toEqual([]);
	});

	test('one calm item of a session is enough to go on', () => {
		const mixed = session(30, [item('s1-march', { pain: 5 }), item('s1-clam')], { id: 'mixed' });
		expect(ruleOn([...met, mixed], 35, rule)).toBe(open);
	});

	test('a painful or broken session does not count as strengthening', () => {
		expect(ruleOn([...met, ...work([30], 's1-march', { pain: 4 })], 35, rule)).toBe(closed);
		expect(ruleOn([...met, ...work([30], 's1-march', { event: 'other' })], 35, rule)).toBe(closed);
		expect(ruleOn([...met, ...work([30], 's1-march', { share: 0 })], 35, rule)).toBe(closed);
		expect(ruleOn([...met, ...work([30], 's1-march', { share: 0.1 })], 35, rule)).toBe(open);
		expect(ruleOn([...met, ...work([30], 'mo-walk')], 35, rule)).toBe(closed);
	});
});

test('a plan may loosen its numbers, to a limit', () => {
	const four = [...base, ...work([1, 3, 5, 13])];
	expect(ruleOn(four, 14, rule)).toBe(closed);
	expect(ruleOn([...four, plan(0, { 'strength-first.days': 4 })], 14, rule)).toBe(open);
	expect(ruleOn([...base, ...work([1, 13]), plan(0, { 'strength-first.days': 1 })], 14, rule)).toBe(closed);
	expect(ruleOn([...base, ...work(days), plan(0, { 'strength-first.days': 7 })], 14, rule)).toBe(closed);
});

test('tells the progress', () => {
	const history = [...base, ...work([1, 3]), ...work([5], 's1-bridge')];
	expect(reasonOn(history, 13, rule, 'stretch')).toMatchObject({
		code: 'strength-first',
		facts: [
			{ code: 'qualifying-day', day: day(1) },
			{ code: 'qualifying-day', day: day(3) },
			{ code: 'qualifying-day', day: day(5) },
			{ code: 'self-test', day: day(12), value: 12 }
		],
		reopens: [
			{ code: 'qualifying-days', done: 3, of: 6 },
			{ code: 'span-days', done: 4, of: 12 },
			{ code: 'psoas-days', done: 2, of: 3 },
			{ code: 'self-test', done: 1, of: 1, limit: 10 }
		]
	});
});

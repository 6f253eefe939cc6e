import { expect, test } from 'vitest';
import {
	checkIn,
	checkIns,
	day,
	factOf,
	injury,
	screening,
	session,
	item
} from '../../../../tests/fixtures/gates/facts.ts';
import { reasonOn } from '../../../../tests/fixtures/gates/look.ts';
import { dayNumber } from '../base/local-date.ts';
import type { Place } from '../check-in/check-in.ts';
import { flags } from '../safety/flag.ts';
import { quietDay } from './day-facts.ts';
import { checkInPain, readDay } from './read-day.ts';
import { evaluate, foldTo } from './evaluate.ts';

const places: Place[] = [
	{ region: 'knee', side: 'left', usual: 9, worst: 9 },
	{ region: 'neck-upper-back', side: 'left', usual: 9, worst: 9 },
	{ region: 'buttock', side: 'left', usual: 3, worst: 8 },
	{ region: 'low-back', side: 'centre', usual: 2, worst: 2 },
	{ region: 'groin', side: 'right', usual: 1, worst: 1 }
];

test("a side's pain is the highest usual pain of its places that count, the middle for both", () => {
	expect([checkInPain({ places }, 'left'), checkInPain({ places }, 'right')]).toEqual([3, 2]);
	expect(checkInPain({ places: [] }, 'left')).toBe(0);
});

test('of two check-ins the worse counts, and pain before a session counts with one', () => {
	const history = [screening(0), checkIn(1, 2, 5), checkIn(1, 4, 1, { id: 'other' })];
	const pain = (facts: typeof history) => [evaluate(facts, day(1)).left.pain, evaluate(facts, day(1)).right.pain];
	expect(pain(history)).toEqual([4, 5]);
	expect(pain([...history, session(1, [item('br-rest')], { before: { left: 6, right: 0 } })])).toEqual([6, 5]);
	expect(pain([screening(0), session(1, [item('br-rest')], { before: 6 })])).toEqual([null, null]);
});

test('a self-test is offered when calm, checked in, out of a flare and not hurt for three days', () => {
	const offered = (n: number, ...facts: ReturnType<typeof injury>[]) =>
		evaluate([screening(0), ...checkIns(0, 9), ...facts], day(n)).left.selfTestOffered;
	expect([offered(9), offered(12), offered(10, checkIn(10, 6)), offered(10, checkIn(10, 4))]).toEqual([
		true,
		false,
		false,
		true
	]);
	expect([offered(6, injury(1, 'left', 3)), offered(5, injury(1, 'left', 3)), offered(4, injury(3, 'left'))]).toEqual([
		true,
		false,
		false
	]);
});

test('other self-tests, measures and care change no gate', () => {
	const base = [screening(0), ...checkIns(0, 9)];
	const more = [
		...base,
		factOf('selfTest', 5, { test: 'thomas', side: 'left', note: '' }),
		factOf('selfTest', 5, { test: 'single-leg-stance', side: 'left', holdS: 1, pain: 10 }),
		factOf('measure', 5, { measure: 'peg', pain: 9, enjoyment: 9, activity: 9 }),
		factOf('care', 5, { what: 'massage' }),
		factOf('sittingBout', 5, { how: 'estimate', minutes: 900 })
	];
	expect(evaluate(more, day(9))).toEqual(evaluate(base, day(9)));
});

test('of two self-tests of a day the worst of each value counts', () => {
	const tested = (...tests: readonly [holdS: number, pain: number, strength: 'strong' | 'could-not'][]) =>
		foldTo(
			tests.map(([holdS, pain, strength], i) =>
				factOf('selfTest', 5, { test: 'resisted-hip-flexion', side: 'left', holdS, pain, strength }, `test-${i}`)
			),
			day(6)
		).memory.left.strength.test;
	const on = dayNumber(day(5));
	expect(tested([12, 1, 'strong'], [6, 0, 'strong'])).toEqual({ day: on, holdS: 6, pain: 1, couldNot: false });
	expect(tested([6, 0, 'strong'], [12, 4, 'strong'])).toEqual({ day: on, holdS: 6, pain: 4, couldNot: false });
	for (const [first, second] of [
		['could-not', 'strong'],
		['strong', 'could-not']
	] as const)
		expect(tested([12, 1, first], [12, 1, second])).toMatchObject({ couldNot: true });
});

test('a flag in two check-ins of a day is one flag, and an injury keeps its place', () => {
	const flagged = ['one', 'two'].map((id) => checkIn(1, 2, 2, { flags: ['night-pain'], id }));
	expect(evaluate(flagged, day(1)).flags).toHaveLength(1);
	const hurt = factOf('injury', 1, { side: 'left', what: 'strain', region: 'groin' });
	expect(reasonOn([screening(0), checkIn(1, 2), hurt], 1, 'injured', 'stretch')?.facts).toEqual([
		{ code: 'injury', day: day(1), value: 'groin' }
	]);
});

test('a day of nothing is quiet, and one of other things says as much of the gates', () => {
	const n = dayNumber(day(5));
	const none = new Set<string>();
	const quiet = readDay(n, [], none);
	expect(quiet).toEqual(quietDay(n));
	expect([quiet.checkedIn, quiet.flagsAnswered, quiet.reviewed]).toEqual([false, false, false]);
	const measured = readDay(n, [factOf('measure', 5, { measure: 'peg', pain: 9, enjoyment: 9, activity: 9 })], none);
	expect({ ...measured, flagsAnswered: false }).toEqual(quiet);
});

test('the flags of a day stand in the order of their list, whichever was marked first', () => {
	const signs = ['fever-unwell', 'saddle-numbness', 'night-pain'] as const;
	const read = readDay(dayNumber(day(1)), [checkIn(1, 2, 2, { flags: [...signs] })], new Set());
	expect(read.flags).toEqual(flags.filter((flag) => signs.some((sign) => sign === flag)));
});

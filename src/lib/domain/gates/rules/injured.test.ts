import { describe, expect, test } from 'vitest';
import {
	checkIn,
	checkIns,
	day,
	injury,
	item,
	plan,
	screening,
	session
} from '../../../../../tests/fixtures/gates/facts.ts';
import { foldTo } from '../evaluate.ts';
import { reasonOn, ruleOn, ruleOver } from '../../../../../tests/fixtures/gates/look.ts';

const early = 'o~xxxxxx';
const later = 'o~x~xxxx';
const open = 'oooooooo';
const base = [screening(0), ...checkIns(0, 4)];

describe('a hurt side', () => {
	test('rests at once, and gets gentle strength after three calm days', () => {
		const history = [...base, ...checkIns(5, 12), injury(5, 'left')];
		expect(ruleOver(history, [4, 5, 7, 8, 12], 'injured')).toEqual([open, early, early, later, later]);
	});

	test('gentle strength needs pain of at most 3 today, and a check-in', () => {
		const history = [...base, injury(4, 'left'), checkIn(7, 4), checkIn(8, 3)];
		expect(ruleOver(history, [7, 8, 9], 'injured')).toEqual([early, later, early]);
	});

	test('the other side is spared stretch, strength-3 and vigorous', () => {
		const history = [...base, injury(4, 'left')];
		expect(ruleOn(history, 4, 'injured', 'right')).toBe('ooooo~~x');
		expect(reasonOn(history, 4, 'injured', 'vigorous', 'right')?.code).toBe('injured-other-side');
		expect(ruleOn([...history, injury(4, 'right', undefined, 'two')], 4, 'injured', 'right')).toBe(early);
	});
});

describe('its end', () => {
	test('comes with the first check-in from the recovered day on that completes two at most 3', () => {
		const history = [...base, ...checkIns(5, 12), injury(5, 'left', 9)];
		expect(ruleOver(history, [8, 9], 'injured')).toEqual([later, open]);
		const late = [...base, injury(5, 'left', 6), checkIn(6, 4), checkIn(8, 3), checkIn(9, 2)];
		expect(ruleOver(late, [8, 9], 'injured')).toEqual([later, open]);
	});

	test('does not come unmarked, nor before the recovered day, nor with one calm check-in', () => {
		expect(ruleOn([...base, ...checkIns(5, 40), injury(5, 'left')], 40, 'injured')).toBe(later);
		expect(ruleOn([...base, injury(5, 'left', 6), ...checkIns(5, 6)], 6, 'injured')).toBe(early);
		expect(ruleOn([...base, injury(5, 'left', 6), checkIn(6, 2), checkIn(7, 4), checkIn(8, 2)], 8, 'injured')).toBe(
			later
		);
	});

	test("pain before a session counts, and the injury day's own check-in does not", () => {
		const history = [...base, injury(5, 'left', 6), checkIn(5, 2), checkIn(6, 2), checkIn(7, 2)];
		expect(ruleOver(history, [6, 7], 'injured')).toEqual([early, open]);
		expect(ruleOn([...history, session(6, [item('mo-walk')], { before: 4 })], 7, 'injured')).toBe(early);
	});

	test('a second injury restarts the calm run and the three days; both must end', () => {
		const history = [...base, ...checkIns(5, 20), injury(5, 'left', 8), injury(7, 'left', 12, 'second')];
		expect(ruleOver(history, [8, 9, 10, 11, 12], 'injured')).toEqual([early, early, later, later, open]);
	});

	test('a plan may ask for more calm, never for less', () => {
		const history = [...base, ...checkIns(5, 12), injury(5, 'left', 6)];
		expect(ruleOn([...history, plan(0, { 'injured.calmCheckIns': 3 })], 7, 'injured')).toBe(early);
		expect(ruleOn([...history, plan(0, { 'injured.calmCheckIns': 1 })], 6, 'injured')).toBe(early);
		expect(ruleOn([...history, plan(0, { 'injured.calmCheckIns': 3 }, 'starter')], 7, 'injured')).toBe(open);
	});

	test('says what is missing', () => {
		const history = [...base, injury(5, 'left', 6), checkIn(6, 2)];
		expect(reasonOn(history, 6, 'injured', 'strength-1')).toMatchObject({
			code: 'injured',
			facts: [
				{ code: 'injury', day: day(5) },
				{ code: 'recovered', day: day(6) }
			],
			reopens: [
				{ code: 'days-since-injury', done: 0, of: 1, from: day(8) },
				{ code: 'low-pain-today', done: 1, of: 1, limit: 3 },
				{ code: 'mark-recovered', done: 1, of: 1 },
				{ code: 'calm-check-ins', done: 1, of: 2, limit: 3 }
			]
		});
		expect(reasonOn([...history, checkIn(8, 5)], 8, 'injured', 'strength-1')?.reopens).toMatchObject([
			{ code: 'days-since-injury', done: 1, from: day(8) },
			{ code: 'low-pain-today', done: 0 },
			{ code: 'mark-recovered', done: 1 },
			{ code: 'calm-check-ins', done: 0 }
		]);
		expect(reasonOn(history, 7, 'injured', 'strength-1')?.reopens[1]).toMatchObject({ done: 0 });
		expect(reasonOn([...base, injury(4, 'left')], 4, 'injured', 'stretch')?.reopens).toEqual([
			{ code: 'mark-recovered', done: 0, of: 1 },
			{ code: 'calm-check-ins', done: 0, of: 2, limit: 3 }
		]);
	});
});

test('the last calm check-in is still to come where it must reach the recovered day', () => {
	const calm = [...base, ...checkIns(5, 8), injury(5, 'left')];
	const run = (facts: Parameters<typeof reasonOn>[0], n: number) =>
		reasonOn(facts, n, 'injured', 'stretch')?.reopens.find(({ code }) => code === 'calm-check-ins')?.done;
	expect([run(calm, 8), run(calm, 9)]).toEqual([2, 1]);
	const better = [...base, ...checkIns(5, 8), injury(5, 'left', 9)];
	expect(run(better, 9)).toBe(1);
	expect(run([...better, checkIn(9, 2)], 9)).toBeUndefined();
});

test('lists several injuries by day, whatever order they were entered in, and only what is over as recovered', () => {
	const [first, second, third] = [injury(5, 'left', 9), injury(7, 'left', 20, 'b'), injury(7, 'left', undefined, 'a')];
	const told = (facts: ReturnType<typeof injury>[]) =>
		reasonOn([...base, ...facts, checkIn(10, 5)], 10, 'injured', 'stretch')?.facts;
	expect(told([first, second, third])).toEqual([
		{ code: 'injury', day: day(5) },
		{ code: 'injury', day: day(7) },
		{ code: 'injury', day: day(7) },
		{ code: 'recovered', day: day(9) }
	]);
	const active = (facts: ReturnType<typeof injury>[]) =>
		foldTo([...base, ...facts], day(7)).memory.left.injured.active.map(({ id }) => id);
	expect(active([first, second, third])).toEqual([first.id, 'a', 'b']);
	expect(active([third, second, first])).toEqual([first.id, 'a', 'b']);
});

test('the calm run counts check-ins only, and ends nothing that was not marked recovered', () => {
	const { injured } = foldTo([...base, injury(5, 'left', 5)], day(9)).memory.left;
	expect(injured).toMatchObject({ calm: 0, ended: null });
	expect(foldTo([...base, ...checkIns(5, 9), injury(5, 'left')], day(9)).memory.left.injured).toMatchObject({
		calm: 4,
		ended: null
	});
});

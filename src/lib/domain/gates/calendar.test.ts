import { describe, expect, test } from 'vitest';
import {
	checkIn,
	checkIns,
	correction,
	day,
	factOf,
	injury,
	modelClient,
	screening
} from '../../../../tests/fixtures/gates/facts.ts';
import { ruleOver } from '../../../../tests/fixtures/gates/look.ts';
import { sides } from '../body/side.ts';
import { dayNumber } from '../base/local-date.ts';
import { corrected, inOrder, layOut } from './calendar.ts';
import { timeline } from './timeline.ts';
import { evaluate } from './evaluate.ts';
import { categories } from '../exercise/exercise.ts';

const places = (usual: number) => [{ region: 'groin', side: 'left', usual, worst: usual }];
const entry = checkIn(3, 0, 0, { places: [{ region: 'groin', side: 'left', usual: 9, worst: 9 }] });
const own = (n: number, before: unknown, after: unknown, field = 'places') => {
	const fact = correction(n, entry.id, field, before, after);
	if (fact.kind !== 'correction') throw new Error('not a correction');
	return fact;
};

describe('a correction', () => {
	test('replaces a field that still holds what it corrects', () => {
		expect(corrected(entry, [own(4, places(9), places(1))]).fact.content).toMatchObject({ places: places(1) });
		expect(corrected(entry, [own(4, places(8), places(1))]).fact).toBe(entry);
		expect(corrected(entry, [own(4, places(9), places(5)), own(5, places(5), places(2))]).fact.content).toMatchObject({
			places: places(2)
		});
	});

	test('empties an optional field, and nothing that must be there', () => {
		const hurt = injury(3, 'left', 5);
		expect(corrected(hurt, [own(6, day(5), null, 'recovered')]).fact.content).not.toHaveProperty('recovered');
		expect(corrected(hurt, [own(6, undefined, 'hi', 'note')]).fact.content).toMatchObject({ note: 'hi' });
		expect(corrected(entry, [own(4, places(9), null)]).fact).toBe(entry);
		expect(corrected(entry, [own(4, places(9), 'nonsense')]).fact).toBe(entry);
		expect(corrected(entry, [own(4, undefined, 1, '__proto__')]).fact.content).toEqual(entry.content);
	});

	test('to the same value confirms', () => {
		expect(corrected(entry, [own(4, places(9), places(9))])).toEqual({ fact: entry, confirmed: true });
		expect(corrected(entry, [own(4, places(8), places(8))]).confirmed).toBe(false);
	});
});

describe('a history by day', () => {
	const history = [screening(0), ...checkIns(0, 2), entry, ...checkIns(4, 12), own(8, places(9), places(2))];

	test('knows a correction from its own day on', () => {
		const calendar = layOut(history, day(12));
		expect(calendar.first).toBe(calendar.on(0, 0).day + layOut([screening(0)], day(0)).first!);
		const wrong = dayNumber(day(3));
		expect(calendar.reach(dayNumber(day(8)))).toEqual({ first: wrong, last: wrong });
		expect(ruleOver(history, [7, 8], 'pain-high')).toEqual(['oooooooo', 'oooooooo']);
		expect(ruleOver(history, [4, 5], 'pain-high')).toEqual(['oox~xxxx', 'oooooooo']);
		expect(evaluate([...history, factOf('care', 1, { what: 'yoga' })], day(8)).left.pain).toBe(2);
	});

	test('is replayed by the timeline as it was known on each day', () => {
		const late = [...checkIns(9, 9), correction(9, 'checkIn-8', 'places', [], []), injury(1, 'left', 2)];
		const all = [
			...history,
			...late,
			correction(10, 'injury-1', 'recovered', day(2), null),
			correction(11, 'injury-1', 'side', 'left', 'right')
		];
		for (const each of timeline(all, day(0), day(12))) {
			const seen = evaluate(all, each.day);
			expect(each.left).toEqual(categories.map((category) => seen.left.gates[category].verdict));
			expect(each.right).toEqual(categories.map((category) => seen.right.gates[category].verdict));
		}
	});

	test('is replayed over a long time, whether a correction leaves a trace or none', () => {
		const places = (usual: number) => [
			{ region: 'front-hip', side: 'left', usual, worst: usual },
			{ region: 'front-hip', side: 'right', usual, worst: usual }
		];
		const all = [
			...modelClient(100),
			injury(50, 'left', 53),
			// A high value that is forgotten after days, one that was never there, and a lost fortnight of strength.
			correction(70, 'checkIn-10', 'places', places(2), places(9)),
			correction(80, 'checkIn-11', 'places', places(7), places(9)),
			correction(90, 'injury-50', 'recovered', day(53), null),
			correction(95, 'injury-50', 'recovered', undefined, day(60)),
			correction(95, 'checkIn-94', 'places', places(2), places(6))
		];
		for (const each of timeline(all, day(60), day(100))) {
			const seen = evaluate(all, each.day);
			for (const side of sides)
				expect([each.day, ...each[side]]).toEqual([
					each.day,
					...categories.map((category) => seen[side].gates[category].verdict)
				]);
		}
	});

	test('of nothing is a quiet one', () => {
		expect(layOut([], day(3)).first).toBeUndefined();
		expect(evaluate([], day(3)).left.gates.breathing.verdict).toBe('open');
		expect(timeline([], day(3), day(2))).toEqual([]);
		expect(timeline(history, day(-3), day(-2)).map((each) => each.left[1])).toEqual(['closed', 'closed']);
	});
});

describe('corrections in their order', () => {
	const at = (fact: ReturnType<typeof own>, moment: number, id: string) => ({
		...fact,
		id,
		content: { ...fact.content, at: moment }
	});
	const made = (n: number, before: number, after: number) => own(n, places(before), places(after));

	test('by day, then by moment, then by id, however they were handed over', () => {
		const days = [made(5, 7, 2), made(4, 9, 7)];
		const either = (a: ReturnType<typeof own>, b: ReturnType<typeof own>) =>
			[inOrder(a, b), inOrder(b, a)].map(Math.sign);
		const made4 = made(4, 9, 7);
		expect(either(at(made4, 20, 'b'), at(made(5, 9, 7), 10, 'a'))).toEqual([-1, 1]);
		expect(either(at(made4, 10, 'b'), at(made4, 20, 'a'))).toEqual([-1, 1]);
		expect(either(at(made4, 10, 'a'), at(made4, 10, 'b'))).toEqual([-1, 1]);
		expect(either(made4, at(made4, 10, 'a'))).toEqual([-1, 1]);
		expect(inOrder(made4, made4)).toBe(0);
		const all = [screening(0), ...checkIns(0, 2), ...days, entry];
		expect(evaluate(all, day(5)).left.contradictions).toEqual([]);
		expect(layOut(all, day(5)).on(dayNumber(day(3)), dayNumber(day(5))).left.checkIn).toBe(2);
	});

	test('count from the day their record exists, and only up to the day looked from', () => {
		const checkInOn = (n: number, ...made: ReturnType<typeof own>[]) =>
			layOut([entry, ...made], day(9)).on(dayNumber(day(3)), dayNumber(day(n))).left.checkIn;
		expect(checkInOn(9, made(2, 9, 1))).toBe(9);
		expect(checkInOn(3, made(3, 9, 1))).toBe(1);
		expect(checkInOn(4, made(5, 9, 1))).toBe(9);
		expect(checkInOn(5, made(5, 9, 1))).toBe(1);
	});

	test('reach back to the first and the last earlier day they change', () => {
		const [third, fifth] = [dayNumber(day(3)), dayNumber(day(5))];
		const other = checkIn(5, 1);
		const twice = layOut([entry, other, correction(8, other.id, 'flags', [], []), made(8, 9, 1)], day(9));
		expect(twice.reach(dayNumber(day(8)))).toEqual({ first: third, last: fifth });
		expect(twice.isCorrected).toBe(true);
		expect([third, fifth, fifth + 1].map(twice.isReached)).toEqual([true, true, false]);
		const sameDay = layOut([entry, made(3, 9, 1)], day(9));
		expect([sameDay.isCorrected, sameDay.isReached(third), sameDay.reach(third)]).toEqual([false, false, undefined]);
	});

	test('and facts after the last day are not looked at', () => {
		expect(layOut([entry], day(2)).first).toBeUndefined();
		expect(layOut([checkIn(5, 1), entry, checkIn(4, 1)], day(9)).first).toBe(dayNumber(day(3)));
		expect(layOut([entry, made(4, 9, 1)], day(3)).isCorrected).toBe(false);
	});

	test('an answer left out empties the field like null', () => {
		const hurt = injury(3, 'left', 5);
		expect(corrected(hurt, [own(6, day(5), undefined, 'recovered')]).fact.content).not.toHaveProperty('recovered');
	});
});

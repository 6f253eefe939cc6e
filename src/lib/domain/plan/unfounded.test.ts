import { describe, expect, it } from 'vitest';
import { catalogue as book } from '#lib/content/exercises/catalogue.ts';
import { before, checkIn, day, freshId, item, open, planOf, session } from '../../../../tests/fixtures/plan.ts';
import { addDays, type LocalDate } from '../base/local-date.ts';
import type { Fact } from '../record/kinds.ts';
import { dailyStep } from './daily-step.ts';
import { toldDays } from './last-change.ts';
import type { Progress } from './plan.ts';
import { calmWithinDays } from './progression.ts';
import { unfoundedSteps } from './unfounded.ts';

const plan: Fact = { id: 'plan', kind: 'plan', day: before(30), content: planOf(item('s1-iso', 4)) };
const taken = (on: LocalDate, content: Progress): Fact<'progress'> => ({
	id: freshId('p'),
	kind: 'progress',
	day: on,
	content
});
const calm = (days: number, pain = 2) => [session(before(days), [{ painDuring: pain }]), checkIn(before(days - 1), 2)];
/** The steps that this day's check-in brings, as records. */
const stepsOn = (history: readonly Fact[]) =>
	(dailyStep(book, history, open, day)?.progress ?? []).map((each) => taken(day, each));

describe('a step whose grounds were corrected', () => {
	const three = [plan, ...calm(7), ...calm(5), ...calm(3)];
	const bad = [session(before(1), [{ painDuring: 7 }]), checkIn(day, 2)];

	it('back: stands with its bad day, falls with it', () => {
		const down = stepsOn([...three, ...bad]);
		expect(down.map(({ content }) => content)).toMatchObject([{ step: -1, why: 'pain-above-5' }]);
		expect(unfoundedSteps(book, [...three, ...bad, ...down], day)).toEqual([]);
		expect(unfoundedSteps(book, [...three, ...calm(1), ...down], day)).toEqual(down);
		expect(unfoundedSteps(book, [...three, checkIn(day, 2), ...down], day)).toEqual(down);
	});

	it('up: stands with its calm days, falls with one of them', () => {
		const known = [...three, checkIn(day, 2)];
		const up = stepsOn(known);
		expect(up.map(({ content }) => content)).toMatchObject([{ step: 1, why: 'calm' }]);
		expect(unfoundedSteps(book, [...known, ...up], day)).toEqual([]);
		// What is done at the new dose on the same day is judged by itself.
		expect(unfoundedSteps(book, [...known, ...up, session(day, [{ painDuring: 7 }])], day)).toEqual([]);
		for (const pain of [4, 7])
			expect(
				unfoundedSteps(book, [plan, ...calm(7), ...calm(5), ...calm(3, pain), checkIn(day, 2), ...up], day)
			).toEqual(up);
	});

	it('up: stands as long as it is told, also where only the days that every start reads are read', () => {
		const known = [plan, ...calm(calmWithinDays), ...calm(20), ...calm(2), checkIn(day, 2)];
		const up = stepsOn(known);
		expect(up).toHaveLength(1);
		const daysKept = 60;
		const read = [...known, ...up].filter(({ kind, day: on }) => kind === 'plan' || on > before(daysKept - toldDays));
		expect(unfoundedSteps(book, read, addDays(day, toldDays - 1))).toEqual([]);
	});

	it('an older bad day that had its own step does not hold up a later one', () => {
		const first = taken(before(8), { exercise: 's1-iso', side: 'left', step: -1, why: 'pain-above-5' });
		const second = taken(day, { exercise: 's1-iso', side: 'left', step: -2, why: 'pain-above-5' });
		const hurt = session(before(9), [{ painDuring: 7 }]);
		expect(unfoundedSteps(book, [plan, hurt, first, ...calm(1), second], day)).toEqual([second]);
	});

	it('is looked at as long as it is told, and only where no neighbour moved and nothing came after it', () => {
		const step = { exercise: 's1-iso', side: 'left', step: -1, why: 'event' } as const;
		const stands = (content: Progress, on: LocalDate, ...more: Fact[]) =>
			unfoundedSteps(book, [plan, taken(on, content), ...more], day).length === 0;
		expect(stands(step, before(6))).toBe(false);
		expect(stands(step, before(7))).toBe(true);
		expect(stands({ ...step, from: 's1-march' }, day)).toBe(true);
		expect(stands({ ...step, joined: 's1-march' }, day)).toBe(true);
		const later = session(before(1), [{ event: 'cramp' }]);
		expect(stands(step, before(6), later, taken(day, { ...step, step: -2 }))).toBe(true);
	});

	it('breathing is not held to a sore morning', () => {
		const breaths = (days: number, sore: number) => [
			session(before(days), [{ exercise: 'br-diaphragm', side: 'both' }]),
			checkIn(before(days - 1), sore)
		];
		const up = taken(day, { exercise: 'br-diaphragm', side: 'both', step: 1, why: 'calm' });
		expect(unfoundedSteps(book, [plan, ...breaths(5, 2), ...breaths(3, 5), ...breaths(1, 5), up], day)).toEqual([]);
	});
});

import { describe, expect, it } from 'vitest';
import { catalogue as book } from '#lib/content/exercises/catalogue.ts';
import {} from '../../../../tests/fixtures/plan.ts';
import { isDoseDone } from './done.ts';
import { doseToday, growthOf, halved, startingAmount, stepped } from './dose.ts';
import type { ExerciseId } from '../exercise/exercise.ts';

describe('a dose', () => {
	it.each([
		[
			{ sets: 3, reps: 10, holdS: 2 },
			{ sets: 1, reps: 10, holdS: 2 }
		],
		[
			{ sets: 2, reps: 8, holdS: 0 },
			{ sets: 1, reps: 8, holdS: 0 }
		],
		[
			{ sets: 1, reps: 5, holdS: 6 },
			{ sets: 1, reps: 2, holdS: 6 }
		],
		[
			{ sets: 1, reps: 1, holdS: 300 },
			{ sets: 1, reps: 1, holdS: 150 }
		],
		[
			{ sets: 1, reps: 1, holdS: 1 },
			{ sets: 1, reps: 1, holdS: 1 }
		]
	])('%o is halved to %o', (full, half) => expect(halved(full)).toEqual(half));

	it('grows within what the exercise allows', () => {
		const grown = (id: ExerciseId, step: number) => stepped(startingAmount(book[id]), step, growthOf(book[id]));
		expect(grown('s1-iso', 5).reps).toBe(6);
		expect(grown('st-halfkneel', 9).holdS).toBe(30);
		expect(grown('s2-sideplank', 9).holdS).toBe(20);
		expect(grown('mo-walk', 2).holdS).toBe(720);
		expect(grown('vg-walkjog', 0).sets).toBe(3);
		expect(grown('vg-walkjog', 9).sets).toBe(6);
		expect(grown('re-glute', 3)).toEqual(startingAmount(book['re-glute']));
		expect(grown('s1-march', -1).sets).toBe(1);
	});

	it('is halved once more under caution', () => {
		const amount = { sets: 4, reps: 8, holdS: 1 };
		expect(doseToday(amount, -1, undefined, 'caution').sets).toBe(1);
		expect(doseToday(amount, 0, undefined, 'open')).toEqual(amount);
	});

	it('is done at 80 % or when it eased early, never when skipped', () => {
		const planned = { sets: 2, reps: 5, holdS: 0 };
		const done = (reps: number) => ({ planned, done: { sets: 1, reps, holdS: 0 }, easedEarly: false, skipped: false });
		expect(isDoseDone(done(8))).toBe(true);
		expect(isDoseDone(done(7))).toBe(false);
		expect(isDoseDone({ ...done(2), easedEarly: true })).toBe(true);
		expect(isDoseDone({ ...done(9), skipped: true })).toBe(false);
	});
});

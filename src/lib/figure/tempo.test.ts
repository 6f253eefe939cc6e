import { describe, expect, it } from 'vitest';
import type { ExercisePoses, Pose } from '#lib/domain/exercise/pose.ts';
import { clock, longestStayS, repetitionS, stillsOf } from './tempo.ts';

const down: Pose = { trunk: [0, 0, 0, 0], on: ['ankleR', 0, 0], arrive: 3, stay: 1 };
const up: Pose = { ...down, legL: [80, 90], arrive: 2, stay: 'hold' };
const march: ExercisePoses = { frame: [0, 0, 1, 1], highlights: [], keys: [down, up] };

describe('the clock', () => {
	it('holds for the hold of the dose', () => {
		expect(repetitionS(march, { holdS: 5 })).toBe(1 + 2 + 5 + 3);
		expect(clock(march, { holdS: 5 }, 3.01)).toMatchObject({ pose: up, key: 1, moving: false });
		expect(clock(march, { holdS: 5 }, 7.99)).toMatchObject({ pose: up, moving: false });
		expect(clock(march, { holdS: 5 }, 8.01)).toMatchObject({ key: 0, moving: true });
	});

	it('rests between repetitions only when the dose says so', () => {
		const rested: ExercisePoses = { ...march, keys: [{ ...down, stay: 'rest' }, up] };
		expect(repetitionS(rested, { holdS: 5, restS: 10, restBetween: 'reps' })).toBe(10 + 2 + 5 + 3);
		expect(repetitionS(rested, { holdS: 5, restS: 10, restBetween: 'sets' })).toBe(2 + 2 + 5 + 3);
	});

	it('caps a long hold, and any hold in a demonstration', () => {
		expect(repetitionS(march, { holdS: 300 })).toBe(1 + 2 + longestStayS + 3);
		expect(repetitionS(march, { holdS: 300, capS: 2 })).toBe(1 + 2 + 2 + 3);
	});

	it('counts repetitions and stops after the last', () => {
		const tempo = { holdS: 4, reps: 2 };
		expect(clock(march, tempo, 9.9)).toMatchObject({ rep: 0, done: false });
		expect(clock(march, tempo, 10.1)).toMatchObject({ rep: 1, done: false });
		expect(clock(march, tempo, 20.1)).toMatchObject({ rep: 2, done: true, pose: down, moving: false });
	});

	it('goes round for as long as a dose without a hold lasts', () => {
		const walk: ExercisePoses = {
			...march,
			keys: [
				{ ...down, stay: 0 },
				{ ...up, stay: 0 }
			]
		};
		expect(clock(walk, { reps: 1, holdS: 600 }, 599)).toMatchObject({ rep: 0, done: false });
		expect(clock(walk, { reps: 1, holdS: 600 }, 600)).toMatchObject({ rep: 1, done: true });
	});

	it('fits a repetition into the pace of another clock, holds untouched', () => {
		const tempo = { holdS: 4, paceS: 20 };
		expect(repetitionS(march, tempo)).toBe(20);
		expect(clock(march, tempo, 1 + 6 + 0.01)).toMatchObject({ pose: up, moving: false });
		expect(clock(march, tempo, 1 + 6 + 3.99)).toMatchObject({ pose: up, moving: false });
		expect(clock(march, tempo, 1 + 6 + 4.01)).toMatchObject({ moving: true });
	});

	it('shows the keys chosen to stand still, each with the key its arrows lead to', () => {
		expect(stillsOf(march).map(({ key, next }) => [key, next])).toEqual([
			[0, up],
			[1, down]
		]);
		expect(stillsOf({ ...march, stills: [1] }).map(({ key }) => key)).toEqual([1]);
	});
});

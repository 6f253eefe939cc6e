import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExercisePoses, Motion, Pose } from '#lib/domain/exercise/pose.ts';
import { motions } from '#lib/domain/exercise/pose.ts';
import { ease } from './between.ts';
import { clock, repetitionS } from './tempo.ts';

const seconds = (max: number) => fc.double({ min: 0.05, max, noNaN: true });
const key = fc.record({
	arrive: seconds(4),
	stay: seconds(4),
	travel: seconds(10),
	lean: fc.integer({ min: -20, max: 20 })
});
const exercise = fc
	.tuple(fc.array(key, { minLength: 2, maxLength: 5 }), fc.constantFrom<Motion>(...motions))
	.map(([keys, motion]): ExercisePoses => {
		const [first, ...rest] = keys.map(({ lean, ...times }): Pose => ({
			...times,
			trunk: [lean, 0, 0, 0],
			on: ['ankleR', 0, 0]
		}));
		return { frame: [0, 0, 1, 1], highlights: [], motion, keys: [first!, ...rest] };
	});

describe('the tempo', () => {
	it('never goes back: repetitions, keys and ground covered only grow', () => {
		fc.assert(
			fc.property(exercise, seconds(60), seconds(3), (poses, at, step) => {
				const [a, b] = [clock(poses, {}, at), clock(poses, {}, at + step)];
				expect(b.rep).toBeGreaterThanOrEqual(a.rep);
				expect(b.travel).toBeGreaterThanOrEqual(a.travel - 1e-9);
			})
		);
	});

	it('closes: one repetition later it stands in the same pose', () => {
		fc.assert(
			fc.property(exercise, seconds(30), (poses, at) => {
				const total = repetitionS(poses);
				const [a, b] = [clock(poses, {}, at), clock(poses, {}, at + 2 * total)];
				expect(b.pose.trunk[0]).toBeCloseTo(a.pose.trunk[0], 3);
			})
		);
	});

	it('is continuous: a moment later the trunk has hardly moved', () => {
		fc.assert(
			fc.property(exercise, seconds(30), (poses, at) => {
				const [a, b] = [clock(poses, {}, at), clock(poses, {}, at + 1e-6)];
				expect(Math.abs(a.pose.trunk[0] - b.pose.trunk[0])).toBeLessThan(0.01);
			})
		);
	});

	it('eases monotonously from 0 to 1', () => {
		const part = fc.double({ min: 0, max: 1, noNaN: true });
		expect([ease(0), ease(1)]).toEqual([0, 1]);
		fc.assert(
			fc.property(part, part, (a, b) => {
				if (a < b) expect(ease(a) - ease(b)).toBeLessThan(1e-12);
				else expect(ease(b) - ease(a)).toBeLessThan(1e-12);
			})
		);
	});
});

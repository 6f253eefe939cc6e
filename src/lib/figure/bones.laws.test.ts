import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lawRuns } from '../../../tests/fixtures/runs.ts';
import type { Vec3 } from '#lib/domain/exercise/pose.ts';
import { lengths } from './body.ts';
import { reach } from './bones.ts';
import { solve } from './skeleton.ts';
import { length, sub } from './vector.ts';

const coordinate = fc.double({ min: -80, max: 80, noNaN: true });
const point = fc.tuple(coordinate, coordinate, coordinate);
const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('two-bone inverse kinematics', () => {
	it('keeps both bones at their length, whatever the target and the pole', () => {
		fc.assert(
			fc.property(point, point, point, (start, to, pole) => {
				fc.pre(length(sub(to, start)) > 1);
				const { middle, end } = reach(start, to, 24.5, 24.6, pole);
				const way = sub(to, start);
				const across = Math.hypot(...[0, 1, 2].map((i) => pole[i]! * way[(i + 1) % 3]! - pole[(i + 1) % 3]! * way[i]!));
				fc.pre(across > 1);
				expect(length(sub(middle, start))).toBeCloseTo(24.5, 6);
				expect(length(sub(end, middle))).toBeCloseTo(24.6, 6);
			}),
			{ numRuns: lawRuns() }
		);
	});

	it('arrives when the target is within reach, and says by how much it does not', () => {
		fc.assert(
			fc.property(point, point, (start, to) => {
				const far = length(sub(to, start));
				fc.pre(far > 1);
				const { end, miss } = reach(start, to, 24.5, 24.6, [0.3, 0.7, 0.2]);
				expect(length(sub(end, to))).toBeCloseTo(miss, 6);
				if (far < 49) expect(miss).toBe(0);
				else expect(miss).toBeCloseTo(Math.max(0, far - 49.08), 6);
			}),
			{ numRuns: lawRuns() }
		);
	});
});

describe('a solved pose', () => {
	it('has bones of one length at any joint angles', () => {
		const leg = fc.tuple(degrees(-20, 130), degrees(0, 150), degrees(-25, 80), degrees(-20, 45), degrees(-40, 50));
		const arm = fc.tuple(degrees(-60, 180), degrees(0, 150), degrees(-40, 40), degrees(0, 60), degrees(-30, 30));
		const trunk = fc.tuple(degrees(-100, 100), degrees(-50, 60), degrees(-35, 50), degrees(-50, 50));
		fc.assert(
			fc.property(trunk, leg, leg, arm, arm, degrees(-90, 90), (spine, legR, legL, armR, armL, roll) => {
				const s = solve({ trunk: spine, roll, bend: roll / 4, on: ['root', 0, 50], legR, legL, armR, armL });
				const span = (a: Vec3, b: Vec3) => length(sub(a, b));
				for (const side of ['R', 'L'] as const) {
					expect(span(s.legs[side].start, s.legs[side].middle)).toBeCloseTo(lengths.thigh, 6);
					expect(span(s.legs[side].middle, s.legs[side].end)).toBeCloseTo(lengths.shank, 6);
					expect(span(s.arms[side].start, s.arms[side].middle)).toBeCloseTo(lengths.upperArm, 6);
					expect(span(s.arms[side].middle, s.arms[side].end)).toBeCloseTo(lengths.forearm, 6);
				}
				expect(span(s.legs.R.start, s.legs.L.start)).toBeCloseTo(2 * lengths.hipHalf, 6);
			}),
			{ numRuns: lawRuns(500) }
		);
	});
});

import type { Angles, Arm, Leg, Target, Vec3 } from '#lib/domain/exercise/pose.ts';
import type { Frame } from './spine.ts';
import { about, add, angle, clamp, cos, cross, lean, length, mul, sin, square, sub, unit } from './vector.ts';

/** Two bones with a hinge: `front` and `side` are the directions of the upper bone, `lowerFront` of the lower. */
export interface Bones {
	readonly start: Vec3;
	readonly middle: Vec3;
	readonly end: Vec3;
	readonly upper: Vec3;
	readonly lower: Vec3;
	readonly front: Vec3;
	readonly lowerFront: Vec3;
	readonly side: Vec3;
	/** How far the target was out of reach, % of height. */
	readonly miss: number;
}
/** Turns a target into figure space, for a limb that starts somewhere. */
export type Place = (to: Target, start: Vec3) => Vec3;

/** Joint angles rather than a target. */
export const isAngles = (limb: Leg | Arm): limb is Angles => Array.isArray(limb);

/**
 * Two-bone inverse kinematics: the middle joint and the end for bones a and b from `start` to `to`, the middle joint
 * pointing to `pole`. A target out of reach is approached; `miss` is what remains.
 */
export function reach(start: Vec3, to: Vec3, a: number, b: number, pole: Vec3) {
	const way = sub(to, start);
	const span = clamp(length(way), Math.abs(a - b) + 0.1, a + b - 0.02);
	const axis = unit(way);
	const along = (a * a - b * b + span * span) / (2 * span);
	const middle = add(add(start, axis, along), square(pole, axis), Math.sqrt(Math.max(0, a * a - along * along)));
	return { middle, end: add(start, axis, span), miss: Math.max(0, length(way) - a - b + 0.02) };
}

/** The middle joint and the end for joint angles; `fold` is 1 where the joint bends forwards (elbow), -1 backwards (knee). */
export function hinge(
	frame: Frame,
	start: Vec3,
	sign: 1 | -1,
	[flexion, bend, , abduction = 0, rotation = 0]: Angles,
	a: number,
	b: number,
	fold: 1 | -1
) {
	const upper = add(
		mul(lean(mul(frame.up, -1), frame.front, flexion), cos(abduction)),
		frame.right,
		sign * sin(abduction)
	);
	const front = about(square(lean(frame.front, frame.up, flexion), upper), upper, -sign * rotation);
	const middle = add(start, upper, a);
	const lower = lean(upper, front, fold * bend);
	return { middle, end: add(middle, lower, b), miss: 0, front };
}

/** The directions of two solved bones; nearly straight ones take their front from the angles or the frame. */
export function bones(
	solved: { middle: Vec3; end: Vec3; miss: number; front?: Vec3 },
	frame: Frame,
	start: Vec3,
	fold: 1 | -1
): Bones {
	const upper = unit(sub(solved.middle, start));
	const lower = unit(sub(solved.end, solved.middle));
	const straight = angle(upper, lower) < 2;
	const front = straight ? (solved.front ?? square(frame.front, upper)) : square(mul(sub(upper, lower), -fold), upper);
	const side = unit(cross(front, mul(upper, -1)));
	const lowerFront = unit(cross(mul(lower, -1), side));
	return { start, middle: solved.middle, end: solved.end, upper, lower, front, lowerFront, side, miss: solved.miss };
}

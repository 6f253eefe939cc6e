import type { Arm, Direction, Vec3 } from '#lib/domain/exercise/pose.ts';
import { lengths } from './body.ts';
import { bones, hinge, isAngles, reach, type Bones, type Place } from './bones.ts';
import type { Frame } from './spine.ts';
import { add, cos, dot, lean, mul, sin, square, unit } from './vector.ts';

/** An arm solved: its bones, where the fingers point and where the palm faces. */
export interface SolvedArm extends Bones {
	readonly fingers: Vec3;
	readonly palm: Vec3;
}

/** The direction the fingers point for a hand's angle. */
export const fingersOf = (hand: Direction): Vec3 => (typeof hand === 'number' ? [sin(hand), cos(hand), 0] : unit(hand));

/** The shoulder joint on a side of the upper chest. */
export const shoulderOf = (chest: Frame, sign: 1 | -1): Vec3 =>
	add(add(chest.at, chest.right, sign * lengths.shoulderHalf), chest.front, -0.5);

/** Solves an arm; `place` turns a target into figure space. */
export function solveArm(frame: Frame, sign: 1 | -1, arm: Arm, place: Place): SolvedArm {
	const start = shoulderOf(frame, sign);
	if (isAngles(arm)) {
		const solved = bones(hinge(frame, start, sign, arm, lengths.upperArm, lengths.forearm, 1), frame, start, 1);
		const fingers = lean(solved.lower, solved.lowerFront, arm[2] ?? 0);
		return {
			...solved,
			fingers,
			palm: square(mul(solved.side, -sign * Math.sign(dot(solved.side, frame.right) || 1)), fingers)
		};
	}
	const pole = arm.pole ?? mul(frame.front, -1);
	const solved = bones(reach(start, place(arm.to, start), lengths.upperArm, lengths.forearm, pole), frame, start, 1);
	const fingers = arm.hand === undefined ? solved.lower : fingersOf(arm.hand);
	const flat = Math.abs(fingers[1]) < 0.9;
	return { ...solved, fingers, palm: square(arm.palm ?? (flat ? [0, -1, 0] : mul(frame.right, -sign)), fingers) };
}

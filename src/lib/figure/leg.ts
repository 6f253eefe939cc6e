import type { Direction, Leg, LegReach, Vec3 } from '#lib/domain/exercise/pose.ts';
import { lengths } from './body.ts';
import { bones, hinge, isAngles, reach, type Bones, type Place } from './bones.ts';
import type { Frame } from './spine.ts';
import { add, cos, lean, mul, sin, square, unit } from './vector.ts';

/** A leg solved: its bones, where the toes point, and where its instep faces. */
export interface SolvedLeg extends Bones {
	readonly toes: Vec3;
	readonly instep: Vec3;
	/** Where the toes themselves lie: flat on the ground while the heel lifts. */
	readonly tread: Vec3;
}

/** The direction the toes point for a foot's pitch. */
export const toesOf = (foot: Direction = 0): Vec3 =>
	typeof foot === 'number' ? [cos(foot), sin(foot), 0] : unit(foot);

/** From a point of the foot to its ankle, for toes in a direction. */
export function ankleAbove(of: LegReach['of'], foot: Direction | undefined): Vec3 {
	const toes = toesOf(foot);
	const instep = square([0, 1, 0], toes);
	const ahead = of === 'heel' ? lengths.heel : of === 'ball' ? -lengths.ball : 0;
	return ahead ? add(mul(toes, ahead), instep, lengths.ankle) : [0, 0, 0];
}

/** How far the toes of a foot lie flat, 0 to 1. */
export const flatness = (leg: LegReach): number => leg.flat ?? (leg.of === 'ball' ? 1 : 0);

/** Solves a leg; `place` turns a target into figure space. */
export function solveLeg(frame: Frame, sign: 1 | -1, leg: Leg, place: Place): SolvedLeg {
	const start = add(frame.at, frame.right, sign * lengths.hipHalf);
	if (isAngles(leg)) {
		const solved = bones(hinge(frame, start, sign, leg, lengths.thigh, lengths.shank, -1), frame, start, -1);
		const toes = lean(solved.lowerFront, solved.lower, leg[2] ?? 0);
		return { ...solved, toes, tread: toes, instep: square(mul(solved.lower, -1), toes) };
	}
	const to = add(place(leg.to, start), ankleAbove(leg.of, leg.foot));
	const solved = bones(reach(start, to, lengths.thigh, lengths.shank, leg.pole ?? frame.front), frame, start, -1);
	const toes = toesOf(leg.foot);
	const tread = toes[1] < 0 ? unit(add(toes, [0, Math.min(-toes[1], 0.87), 0], flatness(leg))) : toes;
	return { ...solved, toes, tread, instep: square(mul(solved.lower, -1), toes) };
}

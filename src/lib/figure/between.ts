import type {
	Angles,
	Arm,
	ArmReach,
	BodyPoint,
	Direction,
	Leg,
	LegReach,
	LimbSide,
	Pose,
	Target,
	Vec3
} from '#lib/domain/exercise/pose.ts';
import { limbSides } from '#lib/domain/exercise/pose.ts';
import { fingersOf } from './arm.ts';
import { isAngles } from './bones.ts';
import { ankleAbove, flatness, toesOf } from './leg.ts';
import { idleArm, idleLeg, solve, type Skeleton } from './skeleton.ts';
import { add, mix, mix3, mul, sub } from './vector.ts';

/** Minimum jerk: from rest to rest over t in 0..1. */
export const ease = (t: number): number => t * t * t * (10 - 15 * t + 6 * t * t);

const mixAngles = (a: Angles, b: Angles, t: number): Angles => [
	mix(a[0], b[0], t),
	mix(a[1], b[1], t),
	mix(a[2] ?? 0, b[2] ?? 0, t),
	mix(a[3] ?? 0, b[3] ?? 0, t),
	mix(a[4] ?? 0, b[4] ?? 0, t)
];

/** Mixes two directions: angles stay angles, else both become vectors. */
const mixDirection = (a: Direction, b: Direction, t: number, vector: (direction: Direction) => Vec3): Direction =>
	typeof a === 'number' && typeof b === 'number' ? mix(a, b, t) : mix3(vector(a), vector(b), t);

/** The shared reference point of two relative targets, mixed; undefined when they hang on different points. */
function mixRelative(a: Target, b: Target, t: number): Target | undefined {
	if (typeof a[0] !== 'string' || typeof b[0] !== 'string' || a[0] !== b[0]) return undefined;
	const [dx, dy, dz] = mix3([a[1] ?? 0, a[2] ?? 0, a[3] ?? 0], [b[1] ?? 0, b[2] ?? 0, b[3] ?? 0], t);
	return [a[0], dx, dy, dz];
}

const given = <T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T => {
	const kept: Partial<T> = {};
	for (const key in fields) if (fields[key] !== undefined) kept[key] = fields[key];
	return kept as T;
};

const poleBetween = (a: Vec3 | undefined, b: Vec3 | undefined, t: number, solved: Vec3): Vec3 =>
	a && b ? mix3(a, b, t) : solved;

function mixLeg(a: Leg, b: Leg, t: number, A: Skeleton, B: Skeleton, side: LimbSide, rooted: boolean): Leg {
	if (isAngles(a) && isAngles(b) && rooted) return mixAngles(a, b, t);
	const [x, y] = [A.legs[side], B.legs[side]];
	const from = isAngles(a) ? undefined : a;
	const to = isAngles(b) ? undefined : b;
	const pole = poleBetween(from?.pole, to?.pole, t, mix3(x.front, y.front, t));
	const [toesA, toesB] = [from ? (from.foot ?? 0) : x.toes, to ? (to.foot ?? 0) : y.toes];
	const foot = mixDirection(toesA, toesB, t, toesOf);
	const flat = mix(from ? flatness(from) : 0, to ? flatness(to) : 0, t);
	const shared = from && to && mixRelative(from.to, to.to, t);
	if (shared) return given<LegReach>({ to: shared, pole, of: to.of, foot, flat, lift: undefined });
	const stand = (s: Skeleton, end: Vec3, toes: Direction) => sub(add(end, s.offset), ankleAbove(to?.of, toes));
	const swing = (to?.lift ?? 0) * Math.sin(Math.PI * t);
	const target = add(mix3(stand(A, x.end, toesA), stand(B, y.end, toesB), t), [0, swing, 0]);
	const hanging = typeof foot === 'number' ? foot - 3 * swing : foot;
	return given<LegReach>({ to: target, pole, of: to?.of, foot: hanging, flat, lift: undefined });
}

function mixArm(a: Arm, b: Arm, t: number, A: Skeleton, B: Skeleton, side: LimbSide, rooted: boolean): Arm {
	if (isAngles(a) && isAngles(b) && rooted) return mixAngles(a, b, t);
	const [x, y] = [A.arms[side], B.arms[side]];
	const from = isAngles(a) ? undefined : a;
	const to = isAngles(b) ? undefined : b;
	const shared = from && to && mixRelative(from.to, to.to, t);
	const palm = mix3(x.palm, y.palm, t);
	const pole = poleBetween(from?.pole, to?.pole, t, mix3(mul(x.front, -1), mul(y.front, -1), t));
	if (shared)
		return given<ArmReach>({
			to: shared,
			pole,
			palm,
			hand: mixDirection(from.hand ?? x.fingers, to.hand ?? y.fingers, t, fingersOf)
		});
	const target = mix3(add(x.end, A.offset), add(y.end, B.offset), t);
	return { to: target, hand: mix3(x.fingers, y.fingers, t), palm, pole };
}

const sideOf = (point: BodyPoint): LimbSide | undefined =>
	limbSides.find((side) => /[a-z][RL]$/.test(point) && point.endsWith(side));

/**
 * The pose between two keys at t in 0..1. It mixes parameters and is solved again, so contacts hold on every frame:
 * the same anchor stays put, the same relative target stays attached, a planted foot keeps the point it stands on.
 */
export function between(a: Pose, b: Pose, t: number): Pose {
	if (t <= 0) return a;
	if (t >= 1) return b;
	const [A, B] = [solve(a), solve(b)];
	const same = a.on[0] === b.on[0];
	const [ra, rb] = [A.point('root'), B.point('root')];
	const z = a.on[3] === undefined || b.on[3] === undefined ? undefined : mix(a.on[3], b.on[3], t);
	const along = (k: 1 | 2) => mix(a.on[k], b.on[k], t);
	const root = mix3(ra, rb, t);
	const held = (side: LimbSide) => same || ![a.on[0], b.on[0]].some((point) => sideOf(point) === side);
	const leg = (side: LimbSide) =>
		mixLeg(a[`leg${side}`] ?? idleLeg, b[`leg${side}`] ?? idleLeg, t, A, B, side, held(side));
	const arm = (side: LimbSide) =>
		mixArm(a[`arm${side}`] ?? idleArm, b[`arm${side}`] ?? idleArm, t, A, B, side, held(side));
	const turn = (key: 'roll' | 'yaw' | 'list' | 'bend' | 'twist' | 'belly') => mix(a[key] ?? 0, b[key] ?? 0, t);
	const trunk = (i: 0 | 1 | 2 | 3 | 4) => mix(a.trunk[i] ?? 0, b.trunk[i] ?? 0, t);
	return {
		...b,
		trunk: [trunk(0), trunk(1), trunk(2), trunk(3), trunk(4)],
		roll: turn('roll'),
		yaw: turn('yaw'),
		list: turn('list'),
		bend: turn('bend'),
		twist: turn('twist'),
		belly: turn('belly'),
		on: !same ? ['root', ...root] : z === undefined ? [a.on[0], along(1), along(2)] : [a.on[0], along(1), along(2), z],
		legR: leg('R'),
		legL: leg('L'),
		armR: arm('R'),
		armL: arm('L'),
		touch: (b.touch ?? []).filter(([p, y = 0]) => (a.touch ?? []).some(([q, w = 0]) => p === q && y === w))
	};
}

import {
	limbSides,
	type Arm,
	type BodyPoint,
	type Leg,
	type LimbSide,
	type Pose,
	type Vec3
} from '#lib/domain/exercise/pose.ts';
import { lengths, restOf, signOf } from './body.ts';
import { shoulderOf, solveArm, type SolvedArm } from './arm.ts';
import { isAngles, type Place } from './bones.ts';
import { solveLeg, type SolvedLeg } from './leg.ts';
import { spineAt, spineOf, type Spine } from './spine.ts';
import { add, sub } from './vector.ts';

/** A pose solved: every joint, in figure space; `offset` moves it to the world. */
export interface Skeleton {
	readonly pose: Pose;
	readonly spine: Spine;
	readonly legs: Readonly<Record<LimbSide, SolvedLeg>>;
	readonly arms: Readonly<Record<LimbSide, SolvedArm>>;
	readonly offset: Vec3;
	/** A named point of the body in the world. */
	readonly point: (name: BodyPoint) => Vec3;
}

/** What a limb does when the pose does not say: legs straight, arms hanging. */
export const idleLeg: Leg = [0, 0, 0];
export const idleArm: Arm = [8, 12, 0];

type Points = Partial<Record<BodyPoint, Vec3>>;

function trunkPoints(spine: Spine): Points {
	const on = (height: number, front: number) => {
		const frame = spineAt(spine, height);
		return add(frame.at, frame.front, front);
	};
	const { head } = spine;
	const root = spineAt(spine, 0).at;
	const face = add(head.at, head.up, 5);
	return {
		root,
		hip: root,
		seat: root,
		hipFront: root,
		hipSide: root,
		shoulders: on(25.9, 0),
		upperBack: on(21, -5),
		chest: on(21.1, 0),
		ribs: on(22, 5.5),
		belly: on(10.6, 5.5),
		back: on(12.5, -5),
		head: add(head.at, head.up, 7),
		face: add(face, head.front, 6),
		occiput: add(face, head.front, -6)
	};
}

function legPoints(spine: Spine, side: LimbSide, leg: SolvedLeg): Points {
	const sole = (ahead: number, rise: number) => add(add(leg.end, leg.toes, ahead), leg.instep, rise - lengths.ankle);
	const beside = (height: number, front: number, out: number) => {
		const frame = spineAt(spine, height);
		return add(add(frame.at, frame.front, front), frame.right, signOf(side) * out);
	};
	return {
		[`knee${side}`]: leg.middle,
		[`ankle${side}`]: leg.end,
		[`heel${side}`]: sole(-lengths.heel, 0),
		[`ball${side}`]: sole(lengths.ball, 0),
		[`toe${side}`]: add(sole(lengths.ball, 1), leg.tread, lengths.toe - lengths.ball),
		[`thigh${side}`]: add(add(leg.start, leg.upper, 15), leg.front, 4),
		[`shin${side}`]: add(add(leg.middle, leg.lower, 9), leg.lowerFront, 3),
		[`crest${side}`]: beside(7.5, 1.5, 7.6),
		[`trochanter${side}`]: beside(0.5, 1, 8.6),
		[`buttock${side}`]: beside(1.5, -6, 4.5)
	};
}

const armPoints = (side: LimbSide, arm: SolvedArm): Points => ({
	[`elbow${side}`]: arm.middle,
	[`wrist${side}`]: arm.end,
	[`tip${side}`]: add(arm.end, arm.fingers, lengths.hand)
});

const legOf = (pose: Pose, side: LimbSide): Leg => pose[`leg${side}`] ?? idleLeg;
const armOf = (pose: Pose, side: LimbSide): Arm => pose[`arm${side}`] ?? idleArm;

/** A leg that hangs on a point of the other leg is solved after it. */
function legOrder({ legR = idleLeg }: Pose): readonly [LimbSide, LimbSide] {
	return !isAngles(legR) && typeof legR.to[0] === 'string' ? ['L', 'R'] : ['R', 'L'];
}

/** Solves a pose: legs given by angles first, then the anchor settles the body, then limbs reach for the world. */
export function solve(pose: Pose): Skeleton {
	const spine = spineOf(pose);
	const points: Points = trunkPoints(spine);
	const find = (name: BodyPoint): Vec3 => {
		const found = points[name];
		if (!found) throw new Error(`figure: ${name} is not known yet`);
		return found;
	};
	const placeIn =
		(offset: Vec3): Place =>
		(to, start) =>
			typeof to[0] === 'string'
				? add(find(to[0]), [to[1] ?? 0, to[2] ?? 0, to[3] ?? 0])
				: sub([to[0], to[1], to[2] ?? start[2] + offset[2]], offset);

	const [pelvis, chest] = [spineAt(spine, 0), spineAt(spine, 26.9)];
	const legs: Partial<Record<LimbSide, SolvedLeg>> = {};
	const settle = (side: LimbSide, place: Place): SolvedLeg => {
		const leg = solveLeg(pelvis, signOf(side), legOf(pose, side), place);
		Object.assign(points, legPoints(spine, side, leg));
		return leg;
	};
	const order = legOrder(pose);
	for (const side of order) if (isAngles(legOf(pose, side))) legs[side] = settle(side, placeIn([0, 0, 0]));

	const [name, x, surface, z] = pose.on;
	const anchor = find(name);
	const offset: Vec3 = [x - anchor[0], surface + restOf(name) - anchor[1], z === undefined ? 0 : z - anchor[2]];
	const place = placeIn(offset);
	for (const side of order) legs[side] ??= settle(side, place);

	for (const side of limbSides) points[`shoulder${side}`] = shoulderOf(chest, signOf(side));
	const reachOut = (side: LimbSide): SolvedArm => {
		const arm = solveArm(chest, signOf(side), armOf(pose, side), place);
		Object.assign(points, armPoints(side, arm));
		return arm;
	};
	const arms = { R: reachOut('R'), L: reachOut('L') };
	const { R, L } = legs;
	if (!R || !L) throw new Error('figure: a leg was not solved');
	return { pose, spine, legs: { R, L }, arms, offset, point: (wanted) => add(find(wanted), offset) };
}

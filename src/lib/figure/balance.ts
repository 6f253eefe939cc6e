import { limbSides, type BodyPoint, type Prop, type Vec3 } from '#lib/domain/exercise/pose.ts';
import { restOf } from './body.ts';
import type { Skeleton } from './skeleton.ts';
import { solidsOf, type Solid } from './solids.ts';
import { spineAt } from './spine.ts';
import { add, mix3, mul } from './vector.ts';

/** Shares of body mass: head, three parts of the trunk, arm and leg segments, after Winter (2009). */
const trunkMass = [
	[3, 0.142],
	[10, 0.139],
	[21, 0.216]
] as const;

/** The centre of mass of a pose in the world. */
export function centreOfMass(s: Skeleton): Vec3 {
	let sum = mul(add(s.spine.head.at, s.spine.head.up, 4.5), 0.081);
	for (const [height, share] of trunkMass) sum = add(sum, spineAt(s.spine, height).at, share);
	for (const side of limbSides) {
		const [leg, arm] = [s.legs[side], s.arms[side]];
		sum = add(sum, mix3(arm.start, arm.middle, 0.436), 0.028);
		sum = add(sum, mix3(arm.middle, arm.end, 0.43), 0.016);
		sum = add(sum, add(arm.end, arm.fingers, 4), 0.006);
		sum = add(sum, mix3(leg.start, leg.middle, 0.433), 0.1);
		sum = add(sum, mix3(leg.middle, leg.end, 0.433), 0.0465);
		sum = add(sum, add(add(leg.end, leg.toes, 3), leg.instep, -2), 0.0145);
	}
	return add(sum, s.offset);
}

type Spot = readonly [x: number, z: number];

const near = (v: number, [low, high]: readonly [number, number], by: number) => v > low - by && v < high + by;
const touches = (p: Vec3, solid: Solid, by: number) =>
	near(p[0], solid.x, by) && near(p[1], solid.y, by) && near(p[2], solid.z, by);

const supports: readonly (readonly [
	part: 'heel' | 'ball' | 'toe' | 'knee' | 'wrist' | 'tip' | 'elbow',
	half: number
])[] = [
	['heel', 2],
	['ball', 3],
	['toe', 2.5],
	['knee', 2.5],
	['elbow', 1.5],
	['wrist', 1.5],
	['tip', 1]
];

/** The places a pose stands, kneels, sits, lies or leans on, seen from above. */
export function baseOf(s: Skeleton, props: readonly Prop[]): Spot[] {
	const solids = props.flatMap((prop) => solidsOf(prop));
	const spots: Spot[] = [];
	const rest = (name: BodyPoint, half: number) => {
		const p = s.point(name);
		spots.push([p[0], p[2] - half], [p[0], p[2] + half]);
	};
	if (s.pose.on[0] !== 'root') rest(s.pose.on[0], 5);
	for (const [name] of s.pose.touch ?? []) rest(name, 2.5);
	for (const side of limbSides)
		for (const [part, half] of supports) {
			const name: BodyPoint = `${part}${side}`;
			const p = s.point(name);
			const depth = restOf(part) + 1.2;
			if (p[1] < depth || solids.some((solid) => touches(p, solid, depth))) rest(name, half);
		}
	for (const prop of props) if (prop[0] === 'ball') spots.push([prop[1], prop[3]]);
	return spots;
}

/** How far a place lies outside the convex hull of spots, 0 inside. */
export function outside([x, z]: Spot, spots: readonly Spot[]): number {
	let least = -Infinity;
	for (let a = 0; a < 360; a += 3) {
		const [dx, dz] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
		const edge = Math.max(...spots.map(([sx, sz]) => sx * dx + sz * dz));
		least = Math.max(least, x * dx + z * dz - edge);
	}
	return Math.max(0, least);
}

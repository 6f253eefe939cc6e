import { limbSides, type Vec3 } from '#lib/domain/exercise/pose.ts';
import type { Skeleton } from './skeleton.ts';
import { spineAt, type Frame } from './spine.ts';
import { add, dot, mix3 } from './vector.ts';

/** A lump of the body in the world, and how far its skin is from its centre in a direction. */
export interface Lump {
	readonly name: string;
	readonly at: Vec3;
	readonly radius: (direction: Vec3) => number;
}

const trunkSections: readonly (readonly [height: number, front: number, behind: number, half: number])[] = [
	[1, 5, 6, 8],
	[6, 5, 5.4, 7.6],
	[11, 4.6, 4.2, 6.8],
	[16, 5, 4.8, 7.4],
	[21, 5.6, 5.2, 8.2],
	[25.5, 4.4, 4.4, 8.4]
];

/** How deep a place lies in the trunk: below 1 it is inside the skin, at 0 in the middle. */
export function depthInTrunk(s: Skeleton, place: Vec3): number {
	let depth = Infinity;
	for (const [height, front, behind, half] of trunkSections) {
		const frame = spineAt(s.spine, height);
		const way = add(place, add(frame.at, s.offset), -1);
		const [up, f, r] = [dot(way, frame.up), dot(way, frame.front), dot(way, frame.right)];
		if (Math.abs(up) < 3) depth = Math.min(depth, Math.hypot(f / (f > 0 ? front : behind), r / half));
	}
	return depth;
}

const oval =
	(frame: Frame, front: number, behind: number, half: number) =>
	(d: Vec3): number => {
		const f = dot(d, frame.front);
		return Math.hypot(f * (f > 0 ? front : behind), dot(d, frame.right) * half);
	};

/** The whole body as lumps, to be held against the floor and the props. */
export function fleshOf(s: Skeleton): Lump[] {
	const world = (v: Vec3) => add(v, s.offset);
	const round = (name: string, at: Vec3, r: number): Lump => ({ name, at: world(at), radius: () => r });
	const lumps: Lump[] = trunkSections.map(([height, ...sizes]) => {
		const frame = spineAt(s.spine, height);
		return { name: `trunk at ${height}`, at: world(frame.at), radius: oval(frame, ...sizes) };
	});
	lumps.push(round('head', add(s.spine.head.at, s.spine.head.up, 6), 5.6));
	for (const side of limbSides) {
		const [leg, arm] = [s.legs[side], s.arms[side]];
		for (const [t, r] of [
			[0.35, 4.6],
			[0.7, 3.9],
			[1, 3.6]
		] as const)
			lumps.push(round(`thigh${side}`, mix3(leg.start, leg.middle, t), r));
		for (const [t, r] of [
			[0.3, 3.1],
			[0.65, 2.6],
			[0.95, 2]
		] as const)
			lumps.push(round(`shank${side}`, mix3(leg.middle, leg.end, t), r));
		for (const [t, r] of [
			[0.6, 2.6],
			[1, 2.2]
		] as const)
			lumps.push(round(`upper arm${side}`, mix3(arm.start, arm.middle, t), r));
		for (const [t, r] of [
			[0.5, 2],
			[1, 1.4]
		] as const)
			lumps.push(round(`forearm${side}`, mix3(arm.middle, arm.end, t), r));
		lumps.push(round(`hand${side}`, add(arm.end, arm.fingers, 4.5), 0.9));
		lumps.push(round(`tip${side}`, add(arm.end, arm.fingers, 8.5), 0.5));
		for (const point of ['heel', 'ball', 'toe'] as const) {
			const at = s.point(`${point}${side}`);
			lumps.push({ name: `${point}${side}`, at, radius: () => 0.3 });
		}
	}
	return lumps;
}

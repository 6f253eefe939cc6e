import { limbSides, type ExercisePoses, type Pose, type Vec3 } from '#lib/domain/exercise/pose.ts';
import { baseOf, centreOfMass, outside } from './balance.ts';
import { restOf } from './body.ts';
import { depthInTrunk, fleshOf, type Lump } from './flesh.ts';
import { jointsOf, limits } from './joints.ts';
import { solve, type Skeleton } from './skeleton.ts';
import { solidsOf, type Solid } from './solids.ts';
import { add, clamp, length, mix3, sub, unit } from './vector.ts';

/** What can be wrong with a pose. */
export const faults = ['limit', 'reach', 'floor', 'solid', 'contact', 'body', 'balance'] as const;
export type Fault = (typeof faults)[number];

/** One thing wrong with a pose, and by how much (degrees, or % of height). */
export interface Problem {
	readonly fault: Fault;
	readonly what: string;
	readonly by: number;
}

const tolerance = { reach: 0.6, floor: 0.9, contact: 1, skin: 1.1, balance: 1.5 };

function limitProblems(s: Skeleton): Problem[] {
	return jointsOf(s).flatMap(({ joint, side = '', degrees }) => {
		const [low, high] = limits[joint];
		const by = Math.max(low - degrees, degrees - high);
		return by > 0 ? [{ fault: 'limit' as const, what: `${joint}${side} ${Math.round(degrees)}`, by }] : [];
	});
}

function reachProblems(s: Skeleton): Problem[] {
	return limbSides.flatMap((side) =>
		(['legs', 'arms'] as const).flatMap((limb) => {
			const by = s[limb][side].miss;
			return by > tolerance.reach ? [{ fault: 'reach' as const, what: `${limb}${side}`, by }] : [];
		})
	);
}

/** How deep a lump sinks into a box. */
function sunk({ at, radius }: Lump, { x, y, z }: Solid): number {
	const nearest: Vec3 = [clamp(at[0], ...x), clamp(at[1], ...y), clamp(at[2], ...z)];
	const way = sub(at, nearest);
	const gap = length(way);
	if (gap > 0) return radius(unit(sub(nearest, at))) - gap;
	const faces: readonly (readonly [Vec3, number])[] = [
		[[-1, 0, 0], at[0] - x[0]],
		[[1, 0, 0], x[1] - at[0]],
		[[0, 1, 0], y[1] - at[1]],
		[[0, 0, -1], at[2] - z[0]],
		[[0, 0, 1], z[1] - at[2]]
	];
	return Math.min(...faces.map(([out, depth]) => depth + radius(out)));
}

function surfaceProblems(lumps: readonly Lump[], solids: readonly Solid[]): Problem[] {
	return lumps.flatMap((lump) => {
		const floor = lump.radius([0, -1, 0]) - lump.at[1];
		const found: Problem[] = floor > tolerance.floor ? [{ fault: 'floor', what: lump.name, by: floor }] : [];
		for (const solid of solids) {
			const by = sunk(lump, solid) - solid.soft;
			if (by > 0.3 && solid.kind !== 'mat') found.push({ fault: 'solid', what: `${lump.name} in ${solid.kind}`, by });
		}
		return found;
	});
}

function contactProblems(s: Skeleton, pose: Pose): Problem[] {
	return (pose.touch ?? []).flatMap(([name, surface = 0]) => {
		const by = Math.abs(s.point(name)[1] - surface - restOf(name));
		return by > tolerance.contact ? [{ fault: 'contact' as const, what: name, by }] : [];
	});
}

/** Arms through the trunk, a hand in the head, or a thigh. */
function bodyProblems(s: Skeleton): Problem[] {
	const skull = add(add(s.spine.head.at, s.spine.head.up, 6), s.offset);
	return limbSides.flatMap((side) => {
		const arm = s.arms[side];
		const tip = add(arm.end, arm.fingers, 7);
		const spots: readonly (readonly [string, Vec3])[] = [
			['elbow', arm.middle],
			['forearm', mix3(arm.middle, arm.end, 0.5)],
			['wrist', arm.end],
			['hand', tip]
		];
		return spots.flatMap(([name, own]) => {
			const place = add(own, s.offset);
			const deep = tolerance.skin - 0.3 - depthInTrunk(s, place);
			const head = 4 - length(sub(place, skull));
			const thigh = Math.max(
				...limbSides.flatMap((other) =>
					[0.3, 0.5, 0.7, 0.9].map((t) => 2.6 - length(sub(own, mix3(s.legs[other].start, s.legs[other].middle, t))))
				)
			);
			const by = Math.max(deep > 0 ? deep * 5 : 0, head, thigh);
			return by > 0 ? [{ fault: 'body' as const, what: `${name}${side}`, by }] : [];
		});
	});
}

/** Everything wrong with a pose of an exercise, empty when it is sound. */
export function problemsOf(poses: ExercisePoses, pose: Pose): Problem[] {
	const s = solve(pose);
	const props = poses.props ?? [];
	const solids = props.flatMap((prop) => solidsOf(prop));
	const [x, , z] = centreOfMass(s);
	const tip = pose.travel === undefined ? outside([x, z], baseOf(s, props)) : 0;
	return [
		...limitProblems(s),
		...reachProblems(s),
		...surfaceProblems(fleshOf(s), solids),
		...contactProblems(s, pose),
		...bodyProblems(s),
		...(tip > tolerance.balance ? [{ fault: 'balance' as const, what: 'centre of mass', by: tip }] : [])
	];
}

import type { LimbSide, Vec3 } from '#lib/domain/exercise/pose.ts';
import { lengths, signOf } from './body.ts';
import type { Camera } from './camera.ts';
import { circle, loft, type Station } from './outline.ts';
import type { Skeleton } from './skeleton.ts';
import { spineAt, type Frame } from './spine.ts';
import { add, cross, dot, mix3, mul, unit } from './vector.ts';

/** Cross-sections along a bone: place, front, behind, half width, in % of body height. */
type Section = readonly [place: number, front: number, behind: number, half: number];

const torso: readonly Section[] = [
	[-2.5, 4.4, 5.2, 6.2],
	[1, 5.4, 7, 8.4],
	[5, 5.4, 6.2, 8.2],
	[10.5, 5, 4.4, 7],
	[16, 5.4, 5, 7.6],
	[21.5, 6, 5.6, 8.6],
	[25.5, 5, 5, 9],
	[27.8, 3.2, 4, 7.6],
	[29.3, 2.4, 3.2, 4.6]
];
const hips: readonly Section[] = [...torso.slice(0, 3), [8.5, 5.2, 5.2, 7.5]];
const neck: readonly Section[] = [
	[-1.5, 2.8, 3.2, 3.2],
	[3, 2.7, 2.8, 2.8],
	[6, 2.8, 3, 2.8]
];
const thigh: readonly Section[] = [
	[0, 5.6, 5.8, 5.8],
	[0.35, 5.4, 5, 5.3],
	[0.75, 4.4, 3.9, 4.2],
	[1, 3.9, 3.7, 3.8]
];
const shank: readonly Section[] = [
	[0, 3.8, 3.5, 3.7],
	[0.28, 3.2, 4.4, 3.8],
	[0.6, 2.7, 3.2, 2.9],
	[1, 2.3, 2.4, 2.2]
];
const upperArm: readonly Section[] = [
	[0, 3.5, 3.5, 3.4],
	[0.45, 3, 2.8, 2.8],
	[1, 2.4, 2.4, 2.4]
];
const forearm: readonly Section[] = [
	[0, 2.4, 2.4, 2.4],
	[0.25, 2.5, 2.6, 2.4],
	[1, 1.6, 1.6, 1.7]
];
const foot: readonly Section[] = [
	[-3.6, 1.6, 3.6, 1.9],
	[-1.4, 2.2, 3.9, 2.3],
	[2.5, 2, 3.9, 2.5],
	[7.5, -0.6, 3.9, 3.1],
	[10.6, -1.9, 3.9, 2.6]
];
const fingers: readonly Section[] = [
	[0, 1.3, 1.3, 1.6],
	[3, 1.3, 1.3, 2.2],
	[6, 1, 1, 1.9],
	[8.4, 0.7, 0.7, 1.2]
];
const head: readonly Section[] = [
	[-0.6, 4.2, 0.6, 2.4],
	[0.7, 5.2, 2.2, 3.4],
	[2.6, 5.2, 4.4, 4.2],
	[4, 5.2, 5, 4.5],
	[5.4, 5.2, 5.6, 4.7],
	[7.6, 5.5, 6.2, 4.9],
	[9.8, 4.3, 5.4, 4.2],
	[11.4, 2, 3.2, 2.4]
];
const hair: readonly Section[] = [
	[2.4, -2, 4.6, 4],
	[4.5, -1, 5.7, 4.9],
	[7, 0.4, 6.6, 5.2],
	[9.2, 4.9, 6.1, 4.8],
	[10.9, 3.6, 4.8, 3.6],
	[12, 0.8, 2.4, 1.8]
];
const nose: readonly Section[] = [
	[6.4, 5.2, -4, 0.5],
	[5, 5.9, -4, 0.7],
	[4, 6.7, -4, 1],
	[3.4, 6.1, -4, 0.9]
];

/** Path data of the trunk and head. */
export interface TrunkShapes {
	readonly torso: string;
	readonly hips: string;
	readonly neck: string;
	readonly head: string;
	readonly hair: string;
	readonly fringe: string;
	readonly nose: string;
	readonly ear: string;
	/** The face looks at the viewer. */
	readonly facing: boolean;
}

/** Draws the trunk, neck and head. */
export function trunkShapes(s: Skeleton, camera: Camera): TrunkShapes {
	const world = (v: Vec3) => add(v, s.offset);
	const belly = s.pose.belly ?? 0;
	const stations = (sections: readonly Section[]): Station[] =>
		sections.map(([height, front, behind, half]) => {
			const frame = spineAt(s.spine, height);
			const breath = belly * Math.exp(-(((height - 11) / 6) ** 2));
			return [world(frame.at), frame.front, frame.right, front + breath, behind, half];
		});
	const along = (frame: Frame, sections: readonly Section[]): Station[] =>
		sections.map(([height, ...rest]) => [world(add(frame.at, frame.up, height)), frame.front, frame.right, ...rest]);
	const { head: skull } = s.spine;
	const on = (up: number, front: number, right: number) =>
		camera.project(world(add(add(add(skull.at, skull.up, up), skull.front, front), skull.right, right)));
	const toViewer = dot(camera.eye, skull.front);
	const nearEar = dot(camera.eye, skull.right);
	return {
		torso: loft(stations(torso), camera, 0.3),
		hips: loft(stations(hips), camera, 0.3),
		neck: loft(along(s.spine.neck, neck), camera, 0.2),
		head: loft(along(skull, head), camera, 0.25),
		hair: loft(along(skull, hair), camera, 0.25),
		fringe: loft(along(skull, hair.slice(3)), camera, 0.25),
		nose: toViewer < -0.25 ? '' : loft(along(skull, nose), camera, 0.3),
		ear: Math.abs(nearEar) < 0.35 ? '' : circle(on(4.6, -0.6, 4.6 * Math.sign(nearEar)), 1.15),
		facing: toViewer > 0.75
	};
}

const bone = (
	s: Skeleton,
	camera: Camera,
	from: Vec3,
	to: Vec3,
	front: Vec3,
	side: Vec3,
	sections: readonly Section[]
) =>
	loft(
		sections.map(([t, ...rest]) => [add(mix3(from, to, t), s.offset), front, side, ...rest]),
		camera,
		0.75
	);

/** Path data of a leg. */
export function legShapes(s: Skeleton, side: LimbSide, camera: Camera) {
	const leg = s.legs[side];
	const across = unit(cross(leg.toes, leg.instep));
	return {
		thigh: bone(s, camera, leg.start, leg.middle, leg.front, leg.side, thigh),
		shank: bone(s, camera, leg.middle, leg.end, leg.lowerFront, leg.side, shank),
		foot: loft(
			foot.map(([x, ...rest]) => {
				const toes = add(mul(leg.toes, Math.min(x, lengths.ball)), leg.tread, Math.max(0, x - lengths.ball));
				return [add(add(leg.end, toes), s.offset), leg.instep, across, ...rest];
			}),
			camera,
			0.3
		)
	};
}

/** Path data of an arm; the hand is a mitten with a thumb. */
export function armShapes(s: Skeleton, side: LimbSide, camera: Camera) {
	const arm = s.arms[side];
	const thumb = cross(arm.fingers, arm.palm);
	const out = signOf(side);
	const onHand = (ahead: number, beside: number) =>
		add(add(add(arm.end, arm.fingers, ahead), thumb, beside * out), s.offset);
	const mitten = fingers.map(([x, ...rest]): Station => [onHand(x, 0), arm.palm, thumb, ...rest]);
	const digit: Station[] = [
		[onHand(1, 1), arm.palm, thumb, 0.9, 0.9, 0.9],
		[onHand(4.6, 2.7), arm.palm, thumb, 0.75, 0.75, 0.75]
	];
	return {
		upper: bone(s, camera, arm.start, arm.middle, arm.front, arm.side, upperArm),
		fore: bone(s, camera, arm.middle, arm.end, arm.lowerFront, arm.side, forearm),
		hand: loft(mitten, camera, 0.6) + loft(digit, camera, 0.8)
	};
}

import type { Pose, Vec3 } from '#lib/domain/exercise/pose.ts';
import { lengths } from './body.ts';
import { about, add, lean } from './vector.ts';

/** A place on the body with its own directions. */
export interface Frame {
	readonly at: Vec3;
	readonly up: Vec3;
	readonly front: Vec3;
	readonly right: Vec3;
}

/** The curved spine from hip to C7 in equal steps, and the head on its neck. */
export interface Spine {
	readonly steps: readonly Frame[];
	readonly neck: Frame;
	readonly head: Frame;
}

const count = 30;
const step = lengths.spine / count;
const sacrum = 4;
const waist = 15;

function pelvis(pose: Pose): Frame {
	const tilt = pose.trunk[0];
	let up: Vec3 = lean([0, 1, 0], [1, 0, 0], tilt);
	let front: Vec3 = lean([1, 0, 0], [0, -1, 0], tilt);
	let right: Vec3 = [0, 0, 1];
	if (pose.yaw) [front, right] = [about(front, up, -pose.yaw), about(right, up, -pose.yaw)];
	if (pose.roll) [front, right] = [lean(front, right, pose.roll), lean(right, front, -pose.roll)];
	if (pose.list) [right, up] = [lean(right, up, pose.list), lean(up, right, -pose.list)];
	return { at: [0, 0, 0], up, front, right };
}

/** Flexes by `bow`, bends to the right by `bend` and turns to the left by `twist` degrees, then climbs one step. */
function climb({ at, up, front, right }: Frame, bow: number, bend: number, twist: number): Frame {
	[up, front] = [lean(up, front, bow), lean(front, up, -bow)];
	if (bend) [up, right] = [lean(up, right, bend), lean(right, up, -bend)];
	if (twist) [front, right] = [about(front, up, twist), about(right, up, twist)];
	return { at: add(at, up, step), up, front, right };
}

/** The spine of a pose, its hip end at the origin. */
export function spineOf(pose: Pose): Spine {
	const [, lumbar, thorax, neck, glide = 0] = pose.trunk;
	let frame = pelvis(pose);
	const steps = [frame];
	for (let i = 0; i < count; i++) {
		const height = i * step;
		const inWaist = height >= sacrum && height < waist;
		const bow = height < sacrum ? 0 : inWaist ? (lumbar * step) / (waist - sacrum) : (thorax * step) / 13.8;
		const side = inWaist ? ((pose.bend ?? 0) * step) / (waist - sacrum) : 0;
		frame = climb(frame, bow, side, height < sacrum ? 0 : ((pose.twist ?? 0) * step) / (lengths.spine - sacrum));
		steps.push(frame);
	}
	const nod = (degrees: number, at: Vec3): Frame => ({
		at,
		up: lean(frame.up, frame.front, degrees),
		front: lean(frame.front, frame.up, -degrees),
		right: frame.right
	});
	const base = nod(16 + glide + neck * 0.6, add(add(frame.at, frame.up, -1), frame.front, -0.6));
	const head = nod(neck, add(base.at, base.up, lengths.neck));
	return { steps, neck: base, head: { ...head, at: add(head.at, head.up, -0.5) } };
}

/** The spine's frame nearest to a height above the hip, % of body height, and the exact place there. */
export function spineAt(spine: Spine, height: number): Frame {
	const index = Math.min(count, Math.max(0, Math.round(height / step)));
	const frame = spine.steps[index];
	if (!frame) throw new RangeError('spine height');
	return { ...frame, at: add(frame.at, frame.up, height - index * step) };
}

import { limbSides, type LimbSide, type Vec3 } from '#lib/domain/exercise/pose.ts';
import { signOf } from './body.ts';
import type { Skeleton } from './skeleton.ts';
import { spineAt, type Frame } from './spine.ts';
import { about, angle, atan2, cross, dot, length, mul, unit } from './vector.ts';

/** Joints and the degrees they may take, flexion positive: everyday ranges after Norkin & White (2016), a little wider. */
export const limits = {
	lumbar: [-50, 60],
	thorax: [-35, 50],
	neck: [-50, 50],
	hip: [-21, 131],
	hipAbduction: [-26, 50],
	hipRotation: [-46, 61],
	knee: [-1, 151],
	ankle: [-26, 81],
	shoulder: [-61, 181],
	elbow: [-1, 151]
} as const;
export type Joint = keyof typeof limits;

/** One joint as posed, in degrees. */
export interface JointAngle {
	readonly joint: Joint;
	readonly side?: LimbSide;
	readonly degrees: number;
}

const sagittal = (bone: Vec3, frame: Frame) => atan2(dot(bone, frame.front), -dot(bone, frame.up));

/** Rotation of the thigh about itself: where the knee points against where swinging straight there would point it. */
function hipRotation(pelvis: Frame, upper: Vec3, front: Vec3, sign: 1 | -1): number {
	const down = mul(pelvis.up, -1);
	const axis = cross(down, upper);
	const neutral = length(axis) < 1e-6 ? pelvis.front : about(pelvis.front, unit(axis), angle(down, upper));
	return sign * atan2(dot(cross(neutral, front), upper), dot(neutral, front));
}

/** Every joint angle of a solved pose. Shoulders out to the side and straight knees leave no plane to measure in. */
export function jointsOf(s: Skeleton): JointAngle[] {
	const [, lumbar, thorax, neck] = s.pose.trunk;
	const found: JointAngle[] = [
		{ joint: 'lumbar', degrees: lumbar },
		{ joint: 'thorax', degrees: thorax },
		{ joint: 'neck', degrees: neck }
	];
	const pelvis = spineAt(s.spine, 0);
	const chest = spineAt(s.spine, 26.9);
	for (const side of limbSides) {
		const [leg, arm, sign] = [s.legs[side], s.arms[side], signOf(side)];
		const bend = angle(leg.upper, leg.lower);
		const turned = sign * dot(leg.upper, pelvis.right);
		found.push(
			{ joint: 'hip', side, degrees: sagittal(leg.upper, pelvis) },
			{ joint: 'hipAbduction', side, degrees: atan2(turned, Math.sqrt(Math.max(0, 1 - turned * turned))) },
			{ joint: 'ankle', side, degrees: angle(leg.toes, mul(leg.lower, -1)) - 90 },
			{ joint: 'elbow', side, degrees: angle(arm.upper, arm.lower) }
		);
		// A knee that points backwards would need the thigh turned round: it is bent the wrong way instead.
		const rotation = hipRotation(pelvis, leg.upper, leg.front, sign);
		const reversed = bend > 3 && Math.abs(rotation) > 110;
		found.push({ joint: 'knee', side, degrees: reversed ? -bend : bend });
		if (bend > 12 && !reversed) found.push({ joint: 'hipRotation', side, degrees: rotation });
		const raised = sagittal(arm.upper, chest);
		if (Math.abs(dot(arm.upper, chest.right)) < 0.75)
			found.push({ joint: 'shoulder', side, degrees: raised < -100 ? raised + 360 : raised });
	}
	return found;
}

import type { ArmReach, ExercisePoses, Pose } from '#lib/domain/exercise/pose.ts';
import { seated } from './positions.ts';

const behindHead = (z: 1 | -1): ArmReach => ({
	to: ['occiput', 2, -0.5, 6.5 * z],
	hand: [-0.5, 0.3, -0.8 * z],
	palm: [0.9, 0, -0.4 * z],
	pole: [0.38, 0.1, z]
});
const base: Pose = { ...seated, on: ['seat', -3.5, 24], armR: behindHead(1), armL: behindHead(-1) };

/** The upper back leans back a little over the chair, the hands carry the head. */
export const poses: ExercisePoses = {
	view: [34, 9],
	highlights: [['upperBack', 'R']],
	props: [['chair', 0, 24, 25, 1]],
	frame: [-36, -92, 82, 98],
	keys: [
		{ ...base, trunk: [-4, 4, 4, 6], arrows: [['move', 'head', 0, 4]] },
		{ ...base, trunk: [-6, -6, -20, 2], arrive: 2.5, stay: 'hold' }
	]
};

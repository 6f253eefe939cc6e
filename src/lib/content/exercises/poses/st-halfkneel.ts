import type { ArmReach, ExercisePoses, Pose } from '#lib/domain/exercise/pose.ts';
import { footOn } from './positions.ts';

const onChair = (z: number): ArmReach => ({ to: [32, 57.4, z], hand: 96, pole: [-0.2, -1, 0] });
const base: Pose = {
	trunk: [2, -2, 0, 0],
	on: ['kneeR', 0, 2],
	touch: [['heelL'], ['ballL']],
	legL: footOn(26),
	armR: onChair(8),
	armL: onChair(-8)
};

/** Kneeling on the side to stretch: tuck the tail, then move forward a little. */
export const poses: ExercisePoses = {
	highlights: [['hipFlexor', 'R']],
	props: [
		['cushion', -8, 8, 2],
		['chair', 50, 26, 30, 1]
	],
	frame: [-42, -84, 110, 90],
	keys: [
		{ ...base, legR: [0, 86, 66], arrive: 3, stay: 1, arrows: [['push', 'hip', 90, 8, 9, 3]] },
		{ ...base, trunk: [-6, 6, 0, 0], legR: [-20, 76, 66], arrive: 3, stay: 'hold' }
	]
};

import type { ArmReach, ExercisePoses, Pose } from '#lib/domain/exercise/pose.ts';

const propped = (z: number): ArmReach => ({ to: [42, 2.4, z], hand: 90, pole: [-1, -1, 0] });
const base: Pose = {
	trunk: [86, -10, -10, -20],
	on: ['hipFront', 0, 9],
	touch: [['elbowR'], ['elbowL']],
	legL: [8, 2, 70],
	armR: propped(9),
	armL: propped(-9)
};

/** On the forearms, the roller under the middle of the thigh; the knee bends and straightens. */
export const poses: ExercisePoses = {
	highlights: [['quad', 'R']],
	props: [
		['mat', -58, 48],
		['roller', -15, 4.6, 4.6]
	],
	frame: [-64, -46, 120, 54],
	keys: [
		{ ...base, legR: [2, 8, 70], stay: 1, arrows: [['move', 'ankleR', 0, 6]] },
		{ ...base, legR: [2, 85, 20], stay: 'hold' }
	]
};

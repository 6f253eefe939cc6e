import type { ArmReach, ExercisePoses, Pose } from '#lib/domain/exercise/pose.ts';
import { footOn } from './positions.ts';

const onThigh = (z: number, back = 0): ArmReach => ({
	to: ['thighL', 3 - back, 2, z],
	hand: 100,
	pole: [-0.6, 0.2, z > 4 ? 1 : -1]
});
const base: Pose = {
	trunk: [30, 0, 0, -8],
	on: ['kneeR', 0, 2],
	touch: [['heelL'], ['ballL']],
	legL: footOn(29)
};

/** The back shin rests up against the sofa; from low, rise slowly to a mild pull. */
export const poses: ExercisePoses = {
	highlights: [
		['quad', 'R'],
		['hipFlexor', 'R']
	],
	props: [
		['box', -46, -13.5, 0, 24.5],
		['box', -46, -38, 24.5, 44],
		['cushion', -7, 9, 2]
	],
	frame: [-50, -86, 96, 92],
	keys: [
		{
			...base,
			legR: [20, 139, 30],
			armR: onThigh(9),
			armL: onThigh(-1),
			arrive: 3,
			arrows: [['move', 'shoulders', -10, 4]]
		},
		{
			...base,
			trunk: [4, 2, 0, 0],
			legR: [-14, 131, 30],
			armR: { to: ['crestR', -7, 1.5, 2.5], hand: [0.15, -1, -0.15], palm: [0.5, 0, -1], pole: [-1, 0, 0.6] },
			armL: onThigh(-1, 6),
			arrive: 4,
			stay: 'hold'
		}
	]
};

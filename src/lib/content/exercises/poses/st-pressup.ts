import type { ArmReach, ExercisePoses } from '#lib/domain/exercise/pose.ts';
import { prone } from './positions.ts';

const hand = (z: number, pole: readonly [number, number, number]): ArmReach => ({ to: [28, 1.7, z], hand: 92, pole });

/** On the front, the chest presses up, hips and legs stay heavy. */
export const poses: ExercisePoses = {
	highlights: [['abs', 'R']],
	props: [['mat', -54, 44]],
	frame: [-60, -52, 120, 62],
	keys: [
		{
			...prone,
			trunk: [91, -2, -3, -8, -14],
			armR: hand(20, [-1, 0.7, 0.4]),
			armL: hand(-20, [-1, 0.7, -0.4]),
			arrows: [['move', 'head', 7, 0]]
		},
		{
			...prone,
			trunk: [84, -46, -18, -8],
			legR: [-3, 2, 76],
			legL: [-3, 2, 76],
			armR: hand(15, [-1, 0, 0.3]),
			armL: hand(-15, [-1, 0, -0.3]),
			arrive: 2.5,
			stay: 'hold'
		}
	]
};

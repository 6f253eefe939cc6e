import type { ExercisePoses } from '#lib/domain/exercise/pose.ts';
import { onFours } from './positions.ts';

/** One leg reaches back and the other arm forward, the back stays level. */
export const poses: ExercisePoses = {
	highlights: [
		['glute', 'R'],
		['back', 'R']
	],
	props: [['mat', -32, 42]],
	frame: [-62, -58, 140, 66],
	keys: [
		{
			...onFours,
			on: ['kneeL', 0, 0],
			touch: [['kneeR'], ['wristR'], ['wristL']],
			arrows: [
				['move', 'ankleR', -2, 5],
				['move', 'tipL', 4, 3]
			]
		},
		{
			...onFours,
			on: ['kneeL', 0, 0],
			touch: [['wristR']],
			legR: [-8, 4, 30],
			armL: [168, 3, 0],
			arrive: 2.5,
			stay: 'hold'
		}
	]
};

import type { ExercisePoses, Pose } from '#lib/domain/exercise/pose.ts';
import { armOnFloor, footOn, lyingFrame, supine } from './positions.ts';

const base: Pose = {
	...supine,
	on: ['shoulders', -26, 0],
	touch: [['heelR'], ['ballR'], ['heelL'], ['ballL']],
	legR: footOn(30),
	legL: footOn(30),
	armR: armOnFloor(6, 15),
	armL: armOnFloor(6, -15)
};

/** The hips lift until they are level with the knees. */
export const poses: ExercisePoses = {
	highlights: [
		['glute', 'R'],
		['hamstring', 'R']
	],
	props: [['mat', -54, 44]],
	frame: lyingFrame,
	keys: [
		{
			...base,
			trunk: [-96, 0, 2, 10],
			touch: [['hip'], ['heelR'], ['heelL']],
			arrive: 2.5,
			arrows: [['move', 'hip', 0, 10]]
		},
		{ ...base, trunk: [-119, 3, 16, 18], stay: 'hold' }
	]
};

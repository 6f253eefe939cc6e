import type { ExercisePoses, Pose } from '#lib/domain/exercise/pose.ts';
import { supine } from './positions.ts';

const start: Pose = {
	...supine,
	touch: [['chest']],
	legR: [86, 90, 0],
	legL: [86, 90, 0],
	armR: [86, 3, 0],
	armL: [86, 3, 0]
};

/** One heel and the other arm lower, the low back stays quiet. */
export const poses: ExercisePoses = {
	highlights: [
		['abs', 'R'],
		['hipFlexor', 'R']
	],
	props: [['mat', -54, 44]],
	frame: [-72, -58, 128, 68],
	keys: [
		{
			...start,
			arrive: 2.5,
			arrows: [
				['move', 'ankleR', 4, 4],
				['move', 'tipL', 0, 3]
			]
		},
		{ ...start, legR: [28, 26, 8], armL: [158, 4, 0], arrive: 3, stay: 'hold' }
	]
};

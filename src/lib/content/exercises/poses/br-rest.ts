import type { ExercisePoses, Pose } from '#lib/domain/exercise/pose.ts';
import { armOnFloor, supine } from './positions.ts';

const rest: Pose = {
	...supine,
	legR: { to: [34, 3.9, 10], pole: [1, 1, -0.75] },
	legL: { to: [34, 3.9, -10], pole: [1, 1, 0.75] },
	armR: { ...armOnFloor(3, 24), palm: [0, 1, 0] },
	armL: { ...armOnFloor(3, -24), palm: [0, 1, 0] }
};

/** Lying with the knees resting toward each other, breathing quietly. */
export const poses: ExercisePoses = {
	view: [20, 22],
	floorless: true,
	highlights: [],
	props: [
		['mat', -54, 46, 20],
		['cushion', -53, -37, 2.4]
	],
	frame: [-66, -50, 120, 72],
	keys: [
		{ ...rest, arrive: 3.5, stay: 0.5 },
		{ ...rest, belly: 1.4, arrive: 2.5, stay: 0.2 }
	],
	stills: [0]
};

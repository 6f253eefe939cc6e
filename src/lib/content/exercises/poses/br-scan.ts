import type { ExercisePoses, Pose } from '#lib/domain/exercise/pose.ts';
import { armOnFloor } from './positions.ts';

const flat: Pose = {
	trunk: [-94.5, 2, 2, 6],
	on: ['hip', 0, 0],
	touch: [['chest']],
	legR: { to: [47, 0, 8], of: 'heel', foot: [0.5, 0.8, 0.35], pole: [0, 1, 0.2] },
	legL: { to: [47, 0, -8], of: 'heel', foot: [0.5, 0.8, -0.35], pole: [0, 1, -0.2] },
	armR: { ...armOnFloor(3, 20), palm: [0, 1, 0] },
	armL: { ...armOnFloor(3, -20), palm: [0, 1, 0] },
	arrive: 1.5,
	stay: 4
};

/** Lying at length, a roll under the knees; attention wanders from the feet to the chest. */
export const poses: ExercisePoses = {
	view: [14, 20],
	floorless: true,
	highlights: [
		['foot', 'R'],
		['thigh', 'R'],
		['abductor', 'R'],
		['belly', 'R'],
		['chest', 'R']
	],
	props: [
		['mat', -54, 60, 18],
		['cushion', -53, -37, 2.4],
		['cushion', 16, 28, 8, 12]
	],
	frame: [-62, -42, 134, 62],
	keys: [
		{ ...flat, lit: [0] },
		{ ...flat, lit: [1] },
		{ ...flat, lit: [2] },
		{ ...flat, lit: [3], belly: 1.2 },
		{ ...flat, lit: [4] }
	],
	stills: [0, 3]
};

import type { ExercisePoses, Pose } from '#lib/domain/exercise/pose.ts';

const base: Pose = {
	trunk: [90, 2, 2, 0],
	bend: 8,
	roll: 90,
	on: ['hipSide', 0, 0],
	legL: [45, 90, 10],
	armL: [95, 120, 0],
	armR: { to: [19, 1.7, 19], hand: [0.5, 0, 1], pole: [-0.2, 1, 0.2] }
};

/** Lying on the side, heels together, the top knee lifts. */
export const poses: ExercisePoses = {
	view: [-18, 26],
	floorless: true,
	highlights: [['abductor', 'R']],
	props: [
		['mat', -50, 54, 26],
		['cushion', 31, 52, 5.5, 11]
	],
	frame: [-66, -46, 130, 72],
	order: ['armL', 'legL', 'trunk', 'legR', 'muscles', 'armR', 'band'],
	keys: [
		{
			...base,
			legR: { to: ['ankleL', 0, 6, 0], foot: [-0.5, 0, 0.8], pole: [0, 0.12, 1] },
			arrows: [['move', 'kneeR', -6, 3]]
		},
		{ ...base, legR: { to: ['ankleL', 0, 6, 0], foot: [-0.5, 0.3, 0.8], pole: [0, 0.9, 0.6] }, stay: 'hold' }
	]
};

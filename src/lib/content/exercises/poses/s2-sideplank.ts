import type { ExercisePoses, Pose } from '#lib/domain/exercise/pose.ts';

const base: Pose = {
	trunk: [65.5, 0, 0, 0],
	roll: 90,
	on: ['kneeL', -34, 0],
	legR: [0, 90, 40],
	legL: [0, 90, 40],
	armL: { to: ['shoulderL', 0, -18.4, 14.6], hand: [0, 0, 1], palm: [0, -1, 0], pole: [0, -1, 0] },
	armR: { to: ['crestR', -1, 3, 3], hand: [-0.6, -0.4, 0.6], palm: [0, -1, 0], pole: [1, 1, 0] }
};

/** From lying on the side, propped on the elbow, the hips lift into a straight line. */
export const poses: ExercisePoses = {
	side: 'left',
	view: [-24, 18],
	floorless: true,
	highlights: [['flank', 'L']],
	props: [['mat', -54, 44, 20]],
	frame: [-58, -58, 112, 80],
	order: ['legL', 'legR', 'trunk', 'muscles', 'armL', 'armR', 'band'],
	keys: [
		{
			...base,
			trunk: [72, 0, 0, 0],
			bend: 37,
			legR: [0, 90, 40, 18],
			legL: [0, 90, 40, -18],
			armL: { to: ['shoulderL', 0, -17, 14.6], hand: [0, 0, 1], palm: [0, -1, 0], pole: [0, -1, 0] },
			arrows: [['move', 'hip', 0, -12]]
		},
		{ ...base, stay: 'hold' }
	]
};

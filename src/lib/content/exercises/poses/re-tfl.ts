import type { ExercisePoses, Pose } from '#lib/domain/exercise/pose.ts';

const base: Pose = {
	trunk: [0, 0, 0, 0],
	on: ['root', 0, 51.8, -4],
	touch: [['heelR'], ['ballR']],
	legR: { to: [0, 3.9, 8] },
	legL: { to: [0, 3.9, -2] },
	armR: [6, 14, 0, 6],
	armL: [30, 80, 0, 10]
};

/** Seen from the front: the ball between the wall and the outer front of the hip; the knee bends and straightens. */
export const poses: ExercisePoses = {
	side: 'left',
	view: [62, 6],
	far: 'none',
	highlights: [['outerHip', 'L']],
	props: [
		['sideWall', -26, 30, -18.4],
		['ball', 3, 52, -14.6, 3.6]
	],
	frame: [-36, -108, 72, 116],
	keys: [
		{ ...base, stay: 1 },
		{ ...base, legL: { to: [-4, 0, -2], of: 'ball', foot: -42 }, stay: 'hold' }
	]
};

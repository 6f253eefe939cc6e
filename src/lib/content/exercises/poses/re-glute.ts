import type { ExercisePoses, Pose } from '#lib/domain/exercise/pose.ts';

const base: Pose = {
	trunk: [2, 0, 0, 0],
	on: ['root', 0, 51.6, 4],
	touch: [['heelR'], ['ballR'], ['heelL'], ['ballL']],
	legR: { to: [3, 3.9, 2] },
	legL: { to: [-2, 3.9, -8] },
	armR: { to: ['ribs', 4, -6, 4], hand: [0.2, 0.3, -1], palm: [-1, 0, 0], pole: [0.1, -1, 0.1] },
	armL: [6, 14, 0, 6]
};

/** Seen from behind: the ball between the wall and the fleshy part of the buttock, which tightens and relaxes. */
export const poses: ExercisePoses = {
	view: [-115, 6],
	far: 'none',
	highlights: [['glute', 'R']],
	props: [
		['sideWall', -26, 30, 18.4],
		['ball', -4, 55, 14.6, 3.6]
	],
	frame: [-36, -108, 72, 116],
	order: ['armR', 'legR', 'trunk', 'legL', 'muscles', 'armL', 'band'],
	keys: [
		{ ...base, arrows: [['push', 'trochanterR', [0, 0, 1], 8, 0, -12]] },
		{ ...base, trunk: [-2, 3, 0, 0], on: ['root', 1, 51.6, 4.6], arrive: 1, stay: 'hold' }
	]
};

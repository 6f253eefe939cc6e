import type { Arm, ExercisePoses, Pose } from '#lib/domain/exercise/pose.ts';

type Way = 1 | -1;

/** Both arms swing to a side (right is 1), elbows soft, hands open. */
const arms = (z: Way): { armR: Arm; armL: Arm } => ({
	armR: {
		to: ['shoulderR', 10, z > 0 ? 4 : -9, z > 0 ? 22 : 8],
		hand: [0.3, 1, z > 0 ? 0.4 : -0.2],
		palm: [1, 0, 0],
		pole: [-0.3, -1, 0.6]
	},
	armL: {
		to: ['shoulderL', 10, z > 0 ? -9 : 4, z > 0 ? -8 : -22],
		hand: [0.3, 1, z > 0 ? 0.2 : -0.4],
		palm: [1, 0, 0],
		pole: [-0.3, -1, -0.6]
	}
});

/** The hips sway to a side, the other heel lifts and that knee bends. */
const sway = (z: Way): Pose => ({
	trunk: [0, 2, 0, 0],
	list: z * 7,
	bend: z * 7,
	on: ['root', 0, 50.4, z * 6.5],
	touch: z > 0 ? [['heelR'], ['ballR'], ['ballL']] : [['heelL'], ['ballL'], ['ballR']],
	legR: z > 0 ? { to: [0, 3.9, 10] } : { to: [8, 0, 9], of: 'ball', foot: -32 },
	legL: z < 0 ? { to: [0, 3.9, -10] } : { to: [8, 0, -9], of: 'ball', foot: -32 },
	...arms(z > 0 ? -1 : 1),
	arrows: [['move', 'hip', 0, -16]],
	arrive: 0.45,
	stay: 0.06
});

/** On the way from a side both knees are soft and the lifted heel comes down. */
const dip = (from: Way): Pose => ({
	trunk: [2, 2, 0, 0],
	on: ['root', 1, 48.6, 0],
	touch: [['heelR'], ['ballR'], ['heelL'], ['ballL']],
	legR: { to: [0, 3.9, 10], lift: from < 0 ? 1 : 0 },
	legL: { to: [0, 3.9, -10], lift: from > 0 ? 1 : 0 },
	armR: { to: ['shoulderR', 13, -6, 14], hand: [0.3, 1, 0.1], palm: [1, 0, 0], pole: [-0.3, -1, 0.6] },
	armL: { to: ['shoulderL', 13, -6, -14], hand: [0.3, 1, -0.1], palm: [1, 0, 0], pole: [-0.3, -1, -0.6] },
	arrive: 0.4,
	stay: 0
});

/** Knees soft, the hips sway from side to side. */
export const poses: ExercisePoses = {
	motion: 'flow',
	view: [72, 8],
	far: 'none',
	highlights: [
		['abductor', 'R'],
		['abductor', 'L']
	],
	frame: [-52, -108, 104, 116],
	keys: [sway(1), dip(1), sway(-1), dip(-1)],
	stills: [0, 1, 2]
};

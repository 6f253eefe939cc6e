import type { ExercisePoses, Pose } from '#lib/domain/exercise/pose.ts';
import { handOnHip, standing } from './positions.ts';

const onRail = (x: number): Pick<Pose, 'armR' | 'armL'> => ({
	armR: handOnHip('R'),
	armL: { to: [x, 67.5, -15], hand: 84, pole: [-0.2, -1, 0] }
});

/** The weight over the front foot: on the way up, and coming down while the other foot reaches for the floor. */
const loaded: Pose = {
	trunk: [24, 6, 0, -12],
	on: ['root', 8.5, 51],
	touch: [['heelR', 9], ['ballR', 9], ['ballL']],
	legR: { to: [17, 12.9] },
	legL: { to: [-2, 0], of: 'ball', foot: -30 },
	...onRail(28),
	stay: 0
};

/** The whole foot on a low step pushes through the heel to stand tall. */
export const poses: ExercisePoses = {
	highlights: [
		['glute', 'R'],
		['quad', 'R']
	],
	props: [
		['box', 8, 40, 0, 9],
		['rail', 36, 64, -15]
	],
	frame: [-30, -116, 82, 122],
	keys: [
		{
			...loaded,
			trunk: [14, 4, 0, -8],
			on: ['root', 1.5, 51.4],
			touch: [['heelR', 9], ['ballR', 9], ['heelL'], ['ballL']],
			legL: { to: [-2, 0], of: 'ball' },
			...onRail(24),
			arrive: 0.8,
			stay: 0.4,
			arrows: [['push', 'hip', [0.5, 0.85, 0], 15, 11, 3]]
		},
		{ ...loaded, arrive: 0.7 },
		{
			...standing,
			on: ['ankleR', 17, 9],
			touch: [
				['heelR', 9],
				['ballR', 9]
			],
			legL: { to: [24, 9], of: 'ball', lift: 12 },
			...onRail(33),
			arrive: 1.6,
			stay: 0.5
		},
		{ ...loaded, legL: { to: [-2, 0], of: 'ball', foot: -30, lift: 12 }, arrive: 3 }
	],
	stills: [0, 2]
};

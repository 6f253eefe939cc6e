import type { ExercisePoses, Pose } from '#lib/domain/exercise/pose.ts';

const base: Pose = {
	trunk: [-96, 6, 2, 8],
	on: ['hip', -4, 27],
	touch: [['chest', 27]],
	legL: [122, 126, 0],
	armL: { to: ['shinL', 0, 2, 0], hand: 120, pole: [-0.2, -1, -0.6] },
	armR: { to: [-2, 28.7, 15], hand: 90, pole: [-0.2, 0, 1] }
};

/** At the bed edge one knee is hugged, the other thigh hangs, presses up into the hand, and sinks. */
export const poses: ExercisePoses = {
	highlights: [
		['hipFlexor', 'R'],
		['quad', 'R']
	],
	props: [['bed', -64, 2, 27]],
	frame: [-68, -78, 112, 84],
	keys: [
		{ ...base, legR: [-10, 62, 12], arrive: 3, stay: 2, arrows: [] },
		{
			...base,
			legR: [-7, 62, 12],
			armR: { to: ['thighR', -11.5, 3, 2], hand: [0.96, -0.2, -0.2], pole: [-0.2, 0.2, 1] },
			arrive: 1.5,
			stay: 'hold',
			arrows: [
				['push', 'thighR', 0, 9, 8, 4],
				['push', 'thighR', 180, 8, -4, 17]
			]
		},
		{ ...base, legR: [-18, 58, 14], arrive: 3, stay: 'rest', arrows: [['push', 'kneeR', 180, 8, 11, 2]] }
	]
};

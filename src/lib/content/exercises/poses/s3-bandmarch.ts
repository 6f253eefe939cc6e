import type { ExercisePoses } from '#lib/domain/exercise/pose.ts';
import { fingersOnWall, onLeftLeg, standingFrame } from './positions.ts';

const support = { armR: fingersOnWall(38, 9), armL: fingersOnWall(38, -9) };

/** A loop band round both feet; one knee lifts against it. */
export const poses: ExercisePoses = {
	highlights: [['hipFlexor', 'R']],
	props: [['wall', 38, 100, 16]],
	frame: [-26, standingFrame[1], 74, 112],
	band: [
		['ballR', 'ballL'],
		['heelR', 'heelL']
	],
	keys: [
		{
			...onLeftLeg,
			...support,
			touch: [['heelL'], ['ballL'], ['heelR'], ['ballR']],
			legR: { to: [0, 3.9, 5] },
			arrive: 3,
			arrows: [['move', 'kneeR', 6, 3]]
		},
		{ ...onLeftLeg, ...support, legR: [76, 80, 2], arrive: 3, stay: 'hold' }
	]
};

import type { ExercisePoses } from '#lib/domain/exercise/pose.ts';
import { lyingFrame, supine } from './positions.ts';

/** One foot floats up until the thigh is upright, and lowers slowly. */
export const poses: ExercisePoses = {
	highlights: [['hipFlexor', 'R']],
	props: [
		['mat', -54, 44],
		['cushion', -53, -37, 2.4]
	],
	frame: [lyingFrame[0], -48, 112, 58],
	keys: [
		{ ...supine, arrive: 2.5, arrows: [['move', 'kneeR', 5, 3]] },
		{
			...supine,
			touch: [['chest'], ['heelL']],
			legR: { to: [24.5, 28], foot: 66, pole: [0, 1, 0] },
			arrive: 2,
			stay: 'hold'
		}
	]
};

import type { ExercisePoses } from '#lib/domain/exercise/pose.ts';
import { supine } from './positions.ts';

/** One heel slides away until the leg is nearly straight, and back. */
export const poses: ExercisePoses = {
	highlights: [['hipFlexor', 'R']],
	props: [
		['mat', -54, 60],
		['cushion', -53, -37, 2.4]
	],
	frame: [-60, -40, 126, 50],
	keys: [
		{ ...supine, legR: { to: [29.4, 0], of: 'heel' }, arrive: 3, arrows: [['move', 'ankleR', 2, 8]] },
		{ ...supine, touch: [['chest'], ['heelR'], ['heelL']], legR: { to: [51, 0], of: 'heel', foot: 66 }, arrive: 3 }
	]
};

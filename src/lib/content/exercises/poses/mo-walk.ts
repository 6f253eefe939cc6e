import type { ExercisePoses } from '#lib/domain/exercise/pose.ts';
import { walking } from './gait.ts';

/** An easy walk: arms swing, the pelvis turns, the leg trails behind. */
export const poses: ExercisePoses = {
	motion: 'even',
	highlights: [],
	props: [['ground', -36, 40]],
	frame: [-40, -106, 84, 112],
	keys: walking,
	stills: [0, 2, 4]
};

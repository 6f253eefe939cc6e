import type { ExercisePoses } from '#lib/domain/exercise/pose.ts';
import { easing, gathering, jogging, walking } from './gait.ts';

/** Brisk walking, then a short jog. */
export const poses: ExercisePoses = {
	motion: 'even',
	highlights: [],
	props: [['ground', -36, 40]],
	frame: [-40, -108, 84, 114],
	keys: [...easing, ...walking, ...gathering, ...jogging, ...jogging, ...jogging],
	stills: [8, 25, 27]
};

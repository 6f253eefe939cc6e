import type { ExercisePoses } from '#lib/domain/exercise/pose.ts';
import { armsUp, supine } from './positions.ts';

/** The pelvis rocks between a small arch and a flat low back. */
export const poses: ExercisePoses = {
	highlights: [['lowAbs', 'R']],
	props: [['mat', -54, 44]],
	frame: [-64, -38, 112, 48],
	keys: [
		{ ...supine, ...armsUp, trunk: [-77, -32, 8, 10], stay: 0.6, arrows: [['turn', 'hip', 13, 40, -40]] },
		{ ...supine, ...armsUp, trunk: [-102, 18, -3, 8], stay: 'hold', arrows: [['push', 'belly', 180, 6, 0, 11]] }
	]
};

import type { ExercisePoses } from '#lib/domain/exercise/pose.ts';
import { handOnKnee, seated } from './positions.ts';

/** Sitting tall, the head glides straight back. */
export const poses: ExercisePoses = {
	highlights: [['frontNeck', 'R']],
	props: [['chair', 0, 24, 30, 1]],
	frame: [-26, -94, 56, 56],
	keys: [
		{
			...seated,
			trunk: [2, 0, 4, -2, 18],
			armR: handOnKnee('R'),
			armL: handOnKnee('L'),
			arrows: [['move', 'face', 9, 0]]
		},
		{ ...seated, trunk: [0, 0, 0, 4, -16], armR: handOnKnee('R'), armL: handOnKnee('L'), arrive: 1.5, stay: 'hold' }
	]
};

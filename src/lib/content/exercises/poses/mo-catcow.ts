import type { ExercisePoses, Leg, Pose } from '#lib/domain/exercise/pose.ts';
import { handOnFloor, onFours } from './positions.ts';

const base: Pose = { ...onFours, armR: handOnFloor(23), armL: handOnFloor(23), arrive: 3 };
const thighs = (flexion: number): { legR: Leg; legL: Leg } => ({ legR: [flexion, 90, 76], legL: [flexion, 90, 76] });

/** On hands and knees the back lengthens, then rounds. */
export const poses: ExercisePoses = {
	highlights: [['back', 'R']],
	props: [['mat', -32, 42]],
	frame: [-38, -54, 88, 62],
	keys: [
		{ ...base, trunk: [102, -28, -4, -16], ...thighs(102), stay: 'hold', arrows: [['move', 'back', 0, 4]] },
		{ ...base, trunk: [44, 48, 34, 24], ...thighs(44), stay: 'hold' }
	]
};

import type { ArmReach, ExercisePoses } from '#lib/domain/exercise/pose.ts';
import { supine } from './positions.ts';

const onBelly: ArmReach = {
	to: ['belly', -3, 0.6, 6],
	hand: [0.8, 0, -0.6],
	palm: [0, -1, 0],
	pole: [-0.2, -0.7, 1]
};
const onChest: ArmReach = { to: ['ribs', 2, 1.2, -4], hand: [-0.5, 0.1, 0.9], palm: [0, -1, 0], pole: [0.3, -0.7, -1] };

/** Breathing in the belly and its hand rise, breathing out they sink; the chest hand stays. */
export const poses: ExercisePoses = {
	view: [16, 27],
	floorless: true,
	highlights: [['belly', 'R']],
	props: [
		['mat', -54, 46, 20],
		['cushion', -53, -37, 2.4]
	],
	frame: [-64, -52, 122, 76],
	keys: [
		{ ...supine, armR: onBelly, armL: onChest, belly: -0.6, arrive: 4.5, arrows: [['push', 'belly', 0, 8, 7, 4]] },
		{ ...supine, armR: { ...onBelly, to: ['belly', -3, 4.6, 6] }, armL: onChest, belly: 3.4, arrive: 3.5, stay: 0.3 }
	]
};

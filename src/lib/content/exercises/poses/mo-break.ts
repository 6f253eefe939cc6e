import type { ArmReach, ExercisePoses, LimbSide, Pose } from '#lib/domain/exercise/pose.ts';
import { footOn, handOnHip, handOnKnee, onLeftLeg, seated, standing } from './positions.ts';

const feet = { legR: footOn(-22.5), legL: footOn(-23.5) };
const onKnee = (side: LimbSide): ArmReach => ({ ...handOnKnee(side), pole: [-0.5, 0.3, side === 'R' ? 1 : -1] });
const onChair: Pose = { ...seated, ...feet, on: ['seat', -43, 24], armR: onKnee('R'), armL: onKnee('L') };

/** Sit, lean over the feet to stand up, march on the spot, hinge at the hips with the hands on them. */
export const poses: ExercisePoses = {
	highlights: [
		['glute', 'R'],
		['hamstring', 'R']
	],
	props: [['chair', -42, 24, 30, 1]],
	frame: [-62, -106, 100, 112],
	keys: [
		{ ...onChair, arrive: 1, stay: 0.6 },
		{ ...onChair, trunk: [44, 4, 0, -12], arrive: 1, stay: 0 },
		{ ...standing, ...feet, on: ['root', -22, 52.6], arrive: 1.4 },
		{ ...onLeftLeg, on: ['ankleL', -23.5, 0], legR: [70, 80, 8], armL: [24, 40, 0], armR: [-18, 30, 0], arrive: 0.9 },
		{ ...standing, ...feet, on: ['root', -22, 52.6], arrive: 0.9, stay: 0.2 },
		{
			...standing,
			...feet,
			trunk: [48, 6, 2, -14],
			on: ['root', -29, 51],
			armR: handOnHip('R'),
			armL: handOnHip('L'),
			arrive: 1.8
		},
		{ ...standing, ...feet, on: ['root', -22, 52.6], arrive: 1.4, stay: 0.4 },
		{ ...onChair, trunk: [44, 4, 0, -12], arrive: 1.6, stay: 0 }
	],
	stills: [0, 2, 3, 5]
};

import type { ArmReach, ExercisePoses } from '#lib/domain/exercise/pose.ts';
import { handOnKnee, seated } from './positions.ts';

const press: ArmReach = { to: ['kneeR', -3.5, 5.4], hand: 104, pole: [-0.6, 0.4, 0.8] };

/** The knee presses up into the hand, the hand presses down: almost nothing moves. */
export const poses: ExercisePoses = {
	highlights: [['hipFlexor', 'R']],
	props: [['chair', 0, 24, 30, 1]],
	frame: [-28, -92, 74, 98],
	keys: [
		{ ...seated, armR: press, armL: handOnKnee('L'), stay: 'rest', arrive: 1.5 },
		{
			...seated,
			touch: [['heelL'], ['ballL']],
			legR: { to: [21, 4.9], foot: 0 },
			armR: press,
			armL: handOnKnee('L'),
			arrive: 1.5,
			stay: 'hold',
			arrows: [
				['push', 'kneeR', 0, 9, 9, 3],
				['push', 'kneeR', 180, 9, -7, 27]
			]
		}
	]
};

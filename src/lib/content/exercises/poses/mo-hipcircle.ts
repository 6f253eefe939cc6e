import type { ExercisePoses, Pose } from '#lib/domain/exercise/pose.ts';
import { handOnHip } from './positions.ts';

/** The pelvis at an eighth of its circle: forward and to the sides, the head stays over the feet. */
const at = (eighth: number): Pose => {
	const ahead = Math.cos((eighth * Math.PI) / 4);
	const right = -Math.sin((eighth * Math.PI) / 4);
	return {
		trunk: [-ahead * 7, ahead * 6, 0, 0],
		list: right * 4,
		bend: right * 2,
		on: ['root', ahead * 4, 51.2 - Math.abs(right) * 0.5, right * 5],
		touch: [['heelR'], ['ballR'], ['heelL'], ['ballL']],
		legR: { to: [0, 3.9, 8] },
		legL: { to: [0, 3.9, -8] },
		armR: handOnHip('R'),
		armL: { to: [6, 55, -19], hand: 84, pole: [-0.6, -1, -0.3] },
		arrive: 0.6,
		stay: 0,
		...(eighth === 0 ? { arrows: [['circle', 50, 19]] } : {})
	};
};

/** Standing with a hand on support, the hips draw slow small circles. */
export const poses: ExercisePoses = {
	motion: 'even',
	view: [66, 10],
	far: 'none',
	highlights: [
		['abductor', 'R'],
		['abductor', 'L']
	],
	props: [['rail', 4, 53, -19]],
	frame: [-40, -108, 80, 116],
	keys: [at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7)],
	stills: [0, 2, 4, 6]
};

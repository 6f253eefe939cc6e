import { sides, type Side } from '../body/side.ts';
import { worse } from '../exercise/exercise.ts';
import type { ItemSide } from '../session/session.ts';
import type { Evaluation } from './evaluate.ts';
import { exerciseVerdict, type Judged } from './exercise-verdict.ts';

/** The side whose gate decides about an item: its own, and of both the more restrictive one, the left of equals. */
export function decidingSide(evaluation: Evaluation, exercise: Judged, side: ItemSide): Side {
	if (side !== 'both') return side;
	const [left, right] = sides.map(
		(each) => exerciseVerdict(evaluation, { ...exercise, unilateral: true }, each).verdict
	);
	return left !== undefined && right !== undefined && left !== right && worse(left, right) === right ? 'right' : 'left';
}

import { fail, ok, type Result } from '../base/result.ts';
import { sides, type Side } from '../body/side.ts';
import { worse, type Exercise, type ExerciseId, type Verdict } from '../exercise/exercise.ts';
import type { ItemSide } from '../session/session.ts';

/** The gates' word on one day, as the plan asks for it: category and contraindication tags of the exercise together. */
export interface Verdicts {
	verdictOf(exercise: ExerciseId, side: Side): Verdict;
	/** Whether something new may begin there; absent, wherever it is open. */
	mayBegin?(exercise: ExerciseId, side: Side): boolean;
	/** Whether a safety answer keeps it closed there; absent, none does. */
	closedByAnswer?(exercise: ExerciseId, side: Side): boolean;
}

/** The sides an item of an exercise takes. */
export const itemSidesOf = ({ unilateral }: Pick<Exercise, 'unilateral'>): readonly ItemSide[] =>
	unilateral ? sides : ['both'];

/** The verdict of an item: its side's, or the worse of both for a bilateral exercise and for anything vigorous. */
export function verdictFor(
	verdicts: Verdicts,
	{ id, unilateral, category }: Pick<Exercise, 'id' | 'unilateral' | 'category'>,
	side: ItemSide
): Verdict {
	const both = worse(verdicts.verdictOf(id, 'left'), verdicts.verdictOf(id, 'right'));
	return side === 'both' || !unilateral || category === 'vigorous' ? both : verdicts.verdictOf(id, side);
}

/** Whether an exercise that is new to the person may begin: on its side, or on both for a bilateral one. */
export const mayBegin = (
	verdicts: Verdicts,
	{ id, unilateral }: Pick<Exercise, 'id' | 'unilateral'>,
	side: ItemSide
): boolean =>
	(side === 'both' || !unilateral ? sides : [side]).every(
		(each) => verdicts.mayBegin?.(id, each) ?? verdicts.verdictOf(id, each) === 'open'
	);

/** Whether a safety answer keeps an item closed: on its side, or on either for a bilateral one. */
export const closedForGood = (
	verdicts: Verdicts,
	{ id, unilateral }: Pick<Exercise, 'id' | 'unilateral'>,
	side: ItemSide
): boolean =>
	(side === 'both' || !unilateral ? sides : [side]).some((each) => verdicts.closedByAnswer?.(id, each) === true);

/** A verdict under which something may be started. */
export type Startable = Exclude<Verdict, 'closed'>;

/** Whether an item may be started now: its verdict, or `not-yet`; the reasons are the gates'. */
export function start(
	verdicts: Verdicts,
	exercise: Pick<Exercise, 'id' | 'unilateral' | 'category'>,
	side: ItemSide
): Result<Startable, 'not-yet'> {
	const verdict = verdictFor(verdicts, exercise, side);
	return verdict === 'closed' ? fail('not-yet') : ok(verdict);
}

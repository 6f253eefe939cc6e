import type { Side } from '../body/side.ts';
import type { RuleId } from './codes.ts';
import type { Evaluation } from './evaluate.ts';
import { exerciseVerdict, type Judged } from './exercise-verdict.ts';

/** Rules whose "gently" passes: a day's state or a setback that settles. The others last, or are how something begins. */
const passing: ReadonlySet<RuleId> = new Set<RuleId>([
	'check-in-first',
	'injured',
	'sharp-stop',
	'over-limit',
	'unsettled',
	'flare',
	'pain-high',
	'rest-day',
	'contradiction',
	'one-step-a-day'
]);

/**
 * Whether an exercise that is new to the person may begin on a side: its gate is open, or goes gently only by what lasts
 * (a safety answer, a clearance) or by the first gentle days of stretching, never by a setback.
 */
export function mayBegin(evaluation: Evaluation, exercise: Judged, side: Side): boolean {
	const { verdict, reasons } = exerciseVerdict(evaluation, exercise, side);
	return verdict !== 'closed' && !reasons.some(({ rule }) => passing.has(rule));
}

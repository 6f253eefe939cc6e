import type { Side } from '../body/side.ts';
import type { RuleId } from './codes.ts';
import type { Evaluation } from './evaluate.ts';
import { exerciseVerdict, type Judged } from './exercise-verdict.ts';

/** Rules that are about a safety answer: they close for as long as it stands. */
const answers: ReadonlySet<RuleId> = new Set<RuleId>([
	'pregnant',
	'hip-replacement',
	'recent-surgery',
	'osteoporosis',
	'blood-thinner'
]);

/** Whether a safety answer keeps an exercise closed on a side, by its category or its own tags, whatever today's pain is. */
export function closedByAnswer(evaluation: Evaluation, exercise: Judged, side: Side): boolean {
	const { reasons, tags } = exerciseVerdict(evaluation, exercise, side);
	return (
		tags.some(({ verdict }) => verdict === 'closed') ||
		reasons.some(({ rule, verdict }) => verdict === 'closed' && answers.has(rule))
	);
}

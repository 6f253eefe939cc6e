import { fail, ok, type Result } from '../base/result.ts';
import type { Measure } from './self-test.ts';

/** Reads a changed measure, or names the own activities (by their place) that have no name. */
export function parseMeasure(draft: Measure): Result<Measure, readonly number[]> {
	if (draft.measure === 'peg') return ok(draft);
	const scores = draft.scores.map(({ activity, score }) => ({ activity: activity.trim(), score }));
	const unnamed = scores.flatMap(({ activity }, i) => (activity === '' ? [i] : []));
	return unnamed.length > 0 ? fail(unnamed) : ok({ measure: 'activities', scores });
}

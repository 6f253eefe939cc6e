import { fail, ok, type Result } from '../base/result.ts';
import type { Goal } from './care.ts';

/** A goal and a question while they are typed. */
export interface GoalDraft {
	readonly goal: string;
	readonly question: string;
}

/** The draft a form starts from. */
export const goalDraftOf = ({ goal = '', question = '' }: Goal): GoalDraft => ({ goal, question });

/** Reads a draft as the goal it describes; one of the two is enough. */
export function parseGoal(draft: GoalDraft): Result<Goal, readonly 'empty'[]> {
	const [goal, question] = [draft.goal.trim(), draft.question.trim()];
	if (goal === '' && question === '') return fail(['empty']);
	return ok({ ...(goal && { goal }), ...(question && { question }) });
}

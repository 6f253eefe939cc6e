import type { Category, Verdict } from '#lib/domain/exercise/exercise.ts';
import type { Evaluation } from '#lib/domain/gates/evaluate.ts';
import type { ItemSide } from '#lib/domain/session/session.ts';

/** What the why sheet is asked about: a category on a side, or one exercise of it. */
export interface Asked {
	readonly evaluation: Evaluation;
	readonly category: Category;
	readonly side: ItemSide;
	readonly verdict: Verdict;
	/** The exercise, where one is asked about in place of its category. */
	readonly name?: string;
	/** What the safety answers do to that exercise, in sentences. */
	readonly notes?: readonly string[];
}

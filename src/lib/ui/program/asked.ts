import type { Category } from '#lib/domain/exercise/exercise.ts';
import type { Gate } from '#lib/domain/gates/evaluate.ts';
import type { ItemSide } from '#lib/domain/session/session.ts';

/** What the why sheet is asked about: a category on a side, or one exercise of it. */
export interface Asked {
	readonly category: Category;
	readonly side: ItemSide;
	readonly gate: Gate;
	/** The exercise, where one is asked about in place of its category. */
	readonly name?: string;
	/** What the safety answers do to that exercise, in sentences. */
	readonly notes?: readonly string[];
}

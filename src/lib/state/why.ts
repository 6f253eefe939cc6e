import { catalogue } from '#lib/content/exercises/catalogue.ts';
import { exerciseName } from '#lib/content/exercises/names.ts';
import { exerciseWords } from '#lib/content/exercises/words.ts';
import type { Category, Verdict } from '#lib/domain/exercise/exercise.ts';
import type { ItemKey } from '#lib/domain/plan/changes.ts';
import type { Evaluation } from '#lib/domain/gates/evaluate.ts';
import { exerciseVerdict } from '#lib/domain/gates/exercise-verdict.ts';

/** Why an exercise is what it is today: its gate, and what the safety answers do to it, in sentences. */
export interface ExerciseWhy extends ItemKey {
	readonly evaluation: Evaluation;
	readonly category: Category;
	readonly name: string;
	readonly verdict: Verdict;
	readonly notes: readonly string[];
}

/** Tells why an exercise is not open on its side or on both; rejects only when its words cannot be read. */
export async function whyExercise(evaluation: Evaluation, item: ItemKey, verdict: Verdict): Promise<ExerciseWhy> {
	const exercise = catalogue[item.exercise];
	const { tags } =
		item.side === 'both'
			? exerciseVerdict(evaluation, { ...exercise, unilateral: false }, 'left')
			: exerciseVerdict(evaluation, exercise, item.side);
	const words = tags.length > 0 ? await exerciseWords(item.exercise) : undefined;
	return {
		...item,
		evaluation,
		category: exercise.category,
		name: exerciseName[item.exercise](),
		verdict,
		notes: [...new Set(tags.flatMap(({ tag }) => words?.adapted[tag]?.() ?? []))]
	};
}

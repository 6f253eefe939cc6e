import { catalogue } from '#lib/content/exercises/catalogue.ts';
import { exerciseName } from '#lib/content/exercises/names.ts';
import { exerciseWords } from '#lib/content/exercises/words.ts';
import type { Verdict } from '#lib/domain/exercise/exercise.ts';
import type { ItemKey } from '#lib/domain/plan/changes.ts';
import { decidingSide } from '#lib/domain/gates/deciding-side.ts';
import type { Evaluation, Gate } from '#lib/domain/gates/evaluate.ts';
import { exerciseVerdict } from '#lib/domain/gates/exercise-verdict.ts';
import type { Category } from '#lib/domain/exercise/exercise.ts';

/** Why an exercise is what it is today: its gate's reasons, and what the safety answers do to it, in sentences. */
export interface ExerciseWhy extends ItemKey {
	readonly category: Category;
	readonly name: string;
	readonly gate: Gate;
	readonly notes: readonly string[];
}

/** Tells why an exercise is not open on a side; rejects only when its words cannot be read. */
export async function whyExercise(evaluation: Evaluation, item: ItemKey, verdict: Verdict): Promise<ExerciseWhy> {
	const exercise = catalogue[item.exercise];
	const side = decidingSide(evaluation, exercise, item.side);
	const { reasons } = evaluation[side].gates[exercise.category];
	const { tags } = exerciseVerdict(evaluation, exercise, side);
	const words = tags.length > 0 ? await exerciseWords(item.exercise) : undefined;
	return {
		exercise: item.exercise,
		side,
		category: exercise.category,
		name: exerciseName[item.exercise](),
		gate: { verdict, reasons },
		notes: [...new Set(tags.flatMap(({ tag }) => words?.adapted[tag]?.() ?? []))]
	};
}

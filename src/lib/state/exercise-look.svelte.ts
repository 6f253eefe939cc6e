import type { ExerciseWords } from '#lib/content/exercises/exercise-words.ts';
import { loadPoses } from '#lib/content/exercises/poses/load.ts';
import { exerciseWords } from '#lib/content/exercises/words.ts';
import type { ExerciseId } from '#lib/domain/exercise/exercise.ts';
import type { ExercisePoses } from '#lib/domain/exercise/pose.ts';

/** The words and poses of an exercise, read when they are wanted; undefined until then. */
export class ExerciseLook {
	#words = $state.raw<ExerciseWords>();
	#poses = $state.raw<ExercisePoses>();

	constructor(id: () => ExerciseId | undefined) {
		$effect(() => {
			const wanted = id();
			this.#words = undefined;
			this.#poses = undefined;
			if (!wanted) return;
			let current = true;
			void exerciseWords(wanted).then((words) => {
				if (current) this.#words = words;
			});
			void loadPoses[wanted]().then(({ poses }) => {
				if (current) this.#poses = poses;
			});
			return () => (current = false);
		});
	}

	get words(): ExerciseWords | undefined {
		return this.#words;
	}

	get poses(): ExercisePoses | undefined {
		return this.#poses;
	}
}

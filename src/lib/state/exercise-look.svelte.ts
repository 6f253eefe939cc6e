import type { ExerciseWords } from '#lib/content/exercises/exercise-words.ts';
import { loadPoses } from '#lib/content/exercises/poses/load.ts';
import { exerciseWords } from '#lib/content/exercises/words.ts';
import type { ExerciseId } from '#lib/domain/exercise/exercise.ts';
import type { ExercisePoses } from '#lib/domain/exercise/pose.ts';

/** The words and poses of an exercise, read when they are wanted; undefined until then. */
export class ExerciseLook {
	#words = $state.raw<ExerciseWords>();
	#poses = $state.raw<ExercisePoses>();
	#settled = $state(false);

	constructor(id: () => ExerciseId | undefined) {
		$effect(() => {
			const wanted = id();
			this.#words = undefined;
			this.#poses = undefined;
			this.#settled = false;
			if (!wanted) return;
			let current = true;
			const words = exerciseWords(wanted).then((read) => {
				if (current) this.#words = read;
			});
			const poses = loadPoses[wanted]().then((read) => {
				if (current) this.#poses = read.poses;
			});
			void Promise.allSettled([words, poses]).then(() => {
				if (current) this.#settled = true;
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

	/** Whether both were read, or could not be: what stands below moves no more. */
	get settled(): boolean {
		return this.#settled;
	}
}

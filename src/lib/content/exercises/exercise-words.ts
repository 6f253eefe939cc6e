import type { Contraindication, ExerciseId } from '#lib/domain/exercise/exercise.ts';

/** Words in the person's language, asked for when they are shown. */
export type Words = () => string;

/** What a person reads or hears of one exercise, beside its name. */
export interface ExerciseWords {
	/** What it is for, in one or two short sentences. */
	readonly purpose: Words;
	/** What to do, in order; always readable, also when the gate is not open. */
	readonly steps: readonly Words[];
	/** When to stop, beside `commonStopSigns`. */
	readonly stopSigns: readonly Words[];
	/** The short call for moving into a repetition ("Lift") and for coming back ("Lower"). */
	readonly move?: Words;
	readonly back?: Words;
	/** What the figure shows, in one sentence, for screen readers. */
	readonly motion: Words;
	/** How to do it, or what to wait for, when a screening answer sets off a tag; one for each tag of the exercise. */
	readonly adapted: Readonly<Partial<Record<Contraindication, Words>>>;
}

/** The words of some exercises; one module each, so that a page loads only what it shows. */
export type WordsOfCategory<Id extends ExerciseId> = Readonly<Record<Id, ExerciseWords>>;

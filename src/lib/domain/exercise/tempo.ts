import type { Exercise, ExerciseId } from './exercise.ts';

/** Seconds of one repetition beside its hold: moving into it and coming back. */
export interface Tempo {
	readonly moveS: number;
	readonly backS: number;
}

/** An exercise with its pace: what a guided session needs. */
export interface PacedExercise extends Exercise {
	readonly tempo: Tempo;
}

/** The facts of every exercise, handed to the rules that need them. */
export type ExerciseBook = Readonly<Record<ExerciseId, PacedExercise>>;

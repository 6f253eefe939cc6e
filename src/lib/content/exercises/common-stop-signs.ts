import { m } from '#messages';
import type { Words } from './exercise-words.ts';

/** When to stop any exercise (`sharp-stop` and `over-limit` of the rules). */
export const commonStopSigns: readonly Words[] = [
	m.exercises_stop_sharp,
	m.exercises_stop_cramp,
	m.exercises_stop_tingling,
	m.exercises_stop_over_limit,
	m.exercises_stop_dizzy
];

/** Says that no physiotherapist has reviewed the catalogue. */
export const notReviewed: Words = m.exercises_not_reviewed;

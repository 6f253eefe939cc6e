import { m } from '#messages';
import type { Muscle } from './catalogue-exercise.ts';
import type { Words } from './exercise-words.ts';

/** What an exercise works, in plain words. */
export const muscleWords: Readonly<Record<Muscle, Words>> = {
	diaphragm: m.exercises_muscle_diaphragm,
	rest: m.exercises_muscle_rest,
	'whole-body': m.exercises_muscle_whole_body,
	'lower-abs': m.exercises_muscle_lower_abs,
	'low-back': m.exercises_muscle_low_back,
	'hip-flexors': m.exercises_muscle_hip_flexors,
	'hip-flexors-light': m.exercises_muscle_hip_flexors_light,
	'hip-rotators': m.exercises_muscle_hip_rotators,
	trunk: m.exercises_muscle_trunk,
	spine: m.exercises_muscle_spine,
	'deep-neck': m.exercises_muscle_deep_neck,
	'upper-back': m.exercises_muscle_upper_back,
	buttock: m.exercises_muscle_buttock,
	piriformis: m.exercises_muscle_piriformis,
	tfl: m.exercises_muscle_tfl,
	'side-buttock': m.exercises_muscle_side_buttock,
	quads: m.exercises_muscle_quads,
	rectus: m.exercises_muscle_rectus,
	hamstrings: m.exercises_muscle_hamstrings,
	'standing-hip': m.exercises_muscle_standing_hip,
	'deep-abs': m.exercises_muscle_deep_abs,
	abs: m.exercises_muscle_abs,
	'side-trunk': m.exercises_muscle_side_trunk,
	hips: m.exercises_muscle_hips
};

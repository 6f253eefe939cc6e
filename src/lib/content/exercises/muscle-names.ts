import { m } from '#messages';
import type { Muscle } from './catalogue-exercise.ts';
import type { Words } from './exercise-words.ts';

/** The names a muscle has in books and at a therapist's, for who searches by them; none where the plain words are all there is. */
export const muscleNames: Readonly<Partial<Record<Muscle, Words>>> = {
	diaphragm: m.exercises_muscle_diaphragm_reference,
	'lower-abs': m.exercises_muscle_lower_abs_reference,
	'low-back': m.exercises_muscle_low_back_reference,
	'hip-flexors': m.exercises_muscle_hip_flexors_reference,
	'hip-flexors-light': m.exercises_muscle_hip_flexors_reference,
	'hip-rotators': m.exercises_muscle_hip_rotators_reference,
	trunk: m.exercises_muscle_trunk_reference,
	spine: m.exercises_muscle_spine_reference,
	'deep-neck': m.exercises_muscle_deep_neck_reference,
	'upper-back': m.exercises_muscle_upper_back_reference,
	buttock: m.exercises_muscle_buttock_reference,
	piriformis: m.exercises_muscle_piriformis_reference,
	tfl: m.exercises_muscle_tfl_reference,
	'side-buttock': m.exercises_muscle_side_buttock_reference,
	quads: m.exercises_muscle_quads_reference,
	rectus: m.exercises_muscle_rectus_reference,
	hamstrings: m.exercises_muscle_hamstrings_reference,
	'standing-hip': m.exercises_muscle_side_buttock_reference,
	'deep-abs': m.exercises_muscle_deep_abs_reference,
	abs: m.exercises_muscle_abs_reference,
	'side-trunk': m.exercises_muscle_side_trunk_reference
};

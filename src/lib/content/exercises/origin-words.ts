import { m } from '#messages';
import type { Origin } from './catalogue-exercise.ts';
import type { Words } from './exercise-words.ts';

/** Where an exercise comes from, in plain words. */
export const originWords: Readonly<Record<Origin, Words>> = {
	'common-practice': m.exercises_origin_common_practice,
	'bodywork-page': m.exercises_origin_bodywork_page,
	'massage-page': m.exercises_origin_massage_page,
	'clinic-page': m.exercises_origin_clinic_page,
	'dance-page': m.exercises_origin_dance_page,
	'manual-page': m.exercises_origin_manual_page,
	'nice-ng59': m.exercises_origin_nice_ng59,
	'break-study': m.exercises_origin_break_study
};

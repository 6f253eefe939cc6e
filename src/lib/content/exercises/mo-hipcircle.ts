import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Standing hip circles: the facts. */
export const moHipcircle: CatalogueExercise = {
	id: 'mo-hipcircle',
	category: 'mobility',
	unilateral: false,
	psoas: false,
	dose: { sets: 2, reps: 8, holdS: 0, restS: 30, restBetween: 'sets', timesPerWeek: 7 },
	tempo: { moveS: 5, backS: 0 },
	equipment: ['support'],
	muscles: ['hip-rotators', 'trunk'],
	contraindications: ['THR_SMALL', 'BALANCE'],
	progress: ['vg-dance'],
	regress: ['mo-tilt'],
	origins: ['dance-page'],
	source: 'dance and massage therapist’s page (belly dance movement, reframed as gentle mobility)'
};

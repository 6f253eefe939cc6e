import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Sitting break: the facts. */
export const moBreak: CatalogueExercise = {
	id: 'mo-break',
	category: 'mobility',
	unilateral: false,
	psoas: false,
	dose: { sets: 1, reps: 1, holdS: 90, restS: 0, restBetween: 'sets', timesPerWeek: 35 },
	tempo: { moveS: 0, backS: 0 },
	equipment: [],
	muscles: ['whole-body'],
	contraindications: ['BALANCE'],
	progress: ['mo-walk'],
	regress: [],
	origins: ['clinic-page', 'dance-page', 'break-study'],
	source:
		'massage clinic page on the psoas, dance and massage therapist’s page (sit too much); De Carvalho & Callaghan 2023 (2-minute walks, short-lived relief)'
};

import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Belly breathing: the facts. */
export const brDiaphragm: CatalogueExercise = {
	id: 'br-diaphragm',
	category: 'breathing',
	unilateral: false,
	psoas: false,
	dose: { sets: 1, reps: 10, holdS: 0, restS: 0, restBetween: 'sets', timesPerWeek: 14 },
	tempo: { moveS: 4, backS: 5 },
	equipment: [],
	muscles: ['diaphragm'],
	contraindications: ['PREG_SUPINE'],
	progress: ['br-rest'],
	regress: [],
	origins: ['common-practice', 'dance-page'],
	source: 'dance and massage therapist’s page (sucking in the tummy; breathe); common practice'
};

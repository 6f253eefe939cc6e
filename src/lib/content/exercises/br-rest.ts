import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Quiet rest, knees bent: the facts. */
export const brRest: CatalogueExercise = {
	id: 'br-rest',
	category: 'breathing',
	unilateral: false,
	psoas: false,
	dose: { sets: 1, reps: 1, holdS: 300, restS: 0, restBetween: 'sets', timesPerWeek: 7 },
	tempo: { moveS: 0, backS: 0 },
	equipment: ['mat', 'cushion'],
	muscles: ['rest'],
	contraindications: ['PREG_SUPINE'],
	progress: ['br-scan'],
	regress: ['br-diaphragm'],
	origins: ['common-practice'],
	source: 'common practice (constructive rest position)'
};

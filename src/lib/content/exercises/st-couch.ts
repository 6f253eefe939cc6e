import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Couch stretch: the facts. */
export const stCouch: CatalogueExercise = {
	id: 'st-couch',
	category: 'stretch',
	unilateral: true,
	psoas: false,
	dose: { sets: 2, reps: 1, holdS: 20, restS: 30, restBetween: 'sets', timesPerWeek: 3 },
	tempo: { moveS: 4, backS: 3 },
	equipment: ['sofa', 'cushion'],
	muscles: ['rectus', 'hip-flexors'],
	contraindications: ['THR', 'KNEEL', 'PREG_GENTLE', 'OSTEO_GENTLE'],
	progress: [],
	regress: ['st-halfkneel'],
	origins: ['common-practice'],
	source: 'common practice'
};

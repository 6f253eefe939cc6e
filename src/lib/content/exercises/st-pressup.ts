import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Lying press-up: the facts. */
export const stPressup: CatalogueExercise = {
	id: 'st-pressup',
	category: 'stretch',
	unilateral: false,
	psoas: false,
	dose: { sets: 2, reps: 8, holdS: 2, restS: 30, restBetween: 'sets', timesPerWeek: 4 },
	tempo: { moveS: 3, backS: 3 },
	equipment: ['mat'],
	muscles: ['abs', 'hip-flexors-light'],
	contraindications: ['PREG_PRONE', 'OSTEO_GENTLE', 'SURG', 'WRIST', 'THR'],
	progress: ['st-halfkneel'],
	regress: ['br-rest'],
	origins: ['common-practice'],
	source: 'common practice'
};

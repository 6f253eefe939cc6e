import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Clam: the facts. */
export const s1Clam: CatalogueExercise = {
	id: 's1-clam',
	category: 'strength-1',
	unilateral: true,
	psoas: false,
	dose: { sets: 2, reps: 10, holdS: 2, restS: 30, restBetween: 'sets', timesPerWeek: 4 },
	tempo: { moveS: 2, backS: 3 },
	equipment: ['mat'],
	muscles: ['side-buttock', 'hip-rotators'],
	contraindications: ['THR'],
	progress: ['s2-sideplank'],
	regress: ['s1-bridge'],
	origins: ['common-practice', 'bodywork-page'],
	source: 'common practice; bodywork page on the iliopsoas (hip stabilizing muscles)'
};

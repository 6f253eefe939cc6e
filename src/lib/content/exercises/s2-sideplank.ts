import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Side plank from the knees: the facts. */
export const s2Sideplank: CatalogueExercise = {
	id: 's2-sideplank',
	category: 'strength-2',
	unilateral: true,
	psoas: false,
	dose: { sets: 3, reps: 1, holdS: 15, restS: 45, restBetween: 'sets', timesPerWeek: 3 },
	tempo: { moveS: 2, backS: 2 },
	equipment: ['mat'],
	muscles: ['side-trunk', 'side-buttock'],
	contraindications: ['SHOULDER', 'PREG_COMFORT'],
	progress: [],
	regress: ['s1-clam'],
	origins: ['common-practice'],
	source: 'common practice'
};

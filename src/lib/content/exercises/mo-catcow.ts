import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Cat and cow: the facts. */
export const moCatcow: CatalogueExercise = {
	id: 'mo-catcow',
	category: 'mobility',
	unilateral: false,
	psoas: false,
	dose: { sets: 2, reps: 8, holdS: 2, restS: 30, restBetween: 'sets', timesPerWeek: 7 },
	tempo: { moveS: 3, backS: 3 },
	equipment: ['mat'],
	muscles: ['spine'],
	contraindications: ['OSTEO_FLEX', 'WRIST', 'KNEEL'],
	progress: ['s2-birddog'],
	regress: ['mo-tilt'],
	origins: ['common-practice'],
	source: 'common practice'
};

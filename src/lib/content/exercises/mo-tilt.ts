import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Pelvic tilt, lying: the facts. */
export const moTilt: CatalogueExercise = {
	id: 'mo-tilt',
	category: 'mobility',
	unilateral: false,
	psoas: false,
	dose: { sets: 2, reps: 10, holdS: 2, restS: 30, restBetween: 'sets', timesPerWeek: 7 },
	tempo: { moveS: 2, backS: 2 },
	equipment: ['mat'],
	muscles: ['lower-abs', 'low-back'],
	contraindications: ['PREG_SUPINE'],
	progress: ['mo-catcow', 's1-bridge'],
	regress: ['br-rest'],
	origins: ['common-practice'],
	source: 'common practice'
};

import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Heel slide: the facts. */
export const moHeelslide: CatalogueExercise = {
	id: 'mo-heelslide',
	category: 'mobility',
	unilateral: true,
	psoas: false,
	dose: { sets: 2, reps: 8, holdS: 0, restS: 30, restBetween: 'sets', timesPerWeek: 7 },
	tempo: { moveS: 3, backS: 3 },
	equipment: ['mat', 'sock'],
	muscles: ['hip-flexors-light', 'lower-abs'],
	contraindications: ['PREG_SUPINE'],
	progress: ['s1-march'],
	regress: ['mo-tilt'],
	origins: ['common-practice'],
	source: 'common practice'
};

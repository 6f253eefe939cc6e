import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Lying march: the facts. */
export const s1March: CatalogueExercise = {
	id: 's1-march',
	category: 'strength-1',
	unilateral: true,
	psoas: true,
	dose: { sets: 2, reps: 8, holdS: 1, restS: 45, restBetween: 'sets', timesPerWeek: 4 },
	tempo: { moveS: 2, backS: 3 },
	equipment: ['mat'],
	muscles: ['hip-flexors', 'lower-abs'],
	contraindications: ['PREG_SUPINE', 'SURG'],
	progress: ['s2-deadbug', 's2-standmarch'],
	regress: ['mo-heelslide', 's1-iso'],
	origins: ['common-practice'],
	source: 'common practice'
};

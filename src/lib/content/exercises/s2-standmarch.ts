import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Slow standing march: the facts. */
export const s2Standmarch: CatalogueExercise = {
	id: 's2-standmarch',
	category: 'strength-2',
	unilateral: true,
	psoas: true,
	dose: { sets: 2, reps: 10, holdS: 2, restS: 60, restBetween: 'sets', timesPerWeek: 3 },
	tempo: { moveS: 2, backS: 3 },
	equipment: ['support'],
	muscles: ['hip-flexors', 'standing-hip'],
	contraindications: ['BALANCE', 'THR'],
	progress: ['s3-bandmarch'],
	regress: ['s1-iso', 's1-march'],
	origins: ['common-practice'],
	source: 'common practice'
};

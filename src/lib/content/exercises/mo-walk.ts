import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Easy walk: the facts. */
export const moWalk: CatalogueExercise = {
	id: 'mo-walk',
	category: 'mobility',
	unilateral: false,
	psoas: false,
	dose: { sets: 1, reps: 1, holdS: 600, restS: 0, restBetween: 'sets', timesPerWeek: 7 },
	tempo: { moveS: 0, backS: 0 },
	equipment: ['shoes'],
	muscles: ['whole-body'],
	contraindications: [],
	progress: ['vg-walkjog'],
	regress: ['mo-break'],
	origins: ['clinic-page', 'nice-ng59'],
	source: 'NICE NG59 (stay active); massage clinic page on the psoas (fluid stride)'
};

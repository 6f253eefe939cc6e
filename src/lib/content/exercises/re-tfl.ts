import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Ball on the outer hip: the facts. */
export const reTfl: CatalogueExercise = {
	id: 're-tfl',
	category: 'release',
	unilateral: true,
	psoas: false,
	dose: { sets: 3, reps: 5, holdS: 2, restS: 20, restBetween: 'sets', timesPerWeek: 3 },
	maxSpotS: 12,
	tempo: { moveS: 0, backS: 0 },
	equipment: ['soft-ball', 'wall'],
	muscles: ['tfl', 'side-buttock'],
	contraindications: ['ANTICOAG', 'THR', 'PREG_COMFORT', 'DVT'],
	progress: [],
	regress: ['re-glute'],
	origins: ['bodywork-page', 'manual-page'],
	source: 'bodywork page on the iliopsoas (TFL, IT band); therapists’ manual page (dose)'
};

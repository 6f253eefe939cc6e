import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Roller on the front thigh: the facts. */
export const reQuad: CatalogueExercise = {
	id: 're-quad',
	category: 'release',
	unilateral: true,
	psoas: false,
	dose: { sets: 3, reps: 5, holdS: 2, restS: 20, restBetween: 'sets', timesPerWeek: 3 },
	maxSpotS: 12,
	tempo: { moveS: 0, backS: 0 },
	equipment: ['foam-roller'],
	muscles: ['quads'],
	contraindications: ['ANTICOAG', 'PREG_PRONE', 'OSTEO_GENTLE', 'DVT', 'SURG', 'THR'],
	progress: [],
	regress: ['re-tfl'],
	origins: ['massage-page', 'manual-page'],
	source: 'massage page on the iliopsoas (foam rollers); therapists’ manual page (dose)'
};

import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Ball on the buttock: the facts. */
export const reGlute: CatalogueExercise = {
	id: 're-glute',
	category: 'release',
	unilateral: true,
	psoas: false,
	dose: { sets: 3, reps: 5, holdS: 2, restS: 20, restBetween: 'sets', timesPerWeek: 3 },
	maxSpotS: 12,
	tempo: { moveS: 0, backS: 0 },
	equipment: ['soft-ball', 'wall'],
	muscles: ['buttock', 'piriformis'],
	contraindications: ['ANTICOAG', 'THR', 'DVT'],
	progress: [],
	regress: ['br-diaphragm'],
	origins: ['massage-page', 'manual-page'],
	source:
		'therapists’ manual page (three questions, 4-6 times, about 12 seconds; applied only to safe areas); massage page on the iliopsoas (balls)'
};

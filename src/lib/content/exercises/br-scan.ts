import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Short body scan: the facts. */
export const brScan: CatalogueExercise = {
	id: 'br-scan',
	category: 'breathing',
	unilateral: false,
	psoas: false,
	dose: { sets: 1, reps: 1, holdS: 300, restS: 0, restBetween: 'sets', timesPerWeek: 7 },
	tempo: { moveS: 0, backS: 0 },
	equipment: [],
	muscles: ['rest'],
	contraindications: [],
	progress: [],
	regress: ['br-diaphragm'],
	origins: ['massage-page', 'dance-page'],
	source:
		'massage page on the iliopsoas (mindfulness, guided imagery); dance and massage therapist’s page (monitoring stress levels)'
};

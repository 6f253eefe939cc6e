import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Lively hip dance: the facts. */
export const vgDance: CatalogueExercise = {
	id: 'vg-dance',
	category: 'vigorous',
	unilateral: false,
	psoas: false,
	dose: { sets: 3, reps: 1, holdS: 120, restS: 60, restBetween: 'sets', timesPerWeek: 2 },
	tempo: { moveS: 0, backS: 0 },
	equipment: ['space', 'music'],
	muscles: ['hips'],
	contraindications: ['THR', 'PREG_CLEAR', 'BALANCE'],
	progress: [],
	regress: ['mo-hipcircle'],
	origins: ['dance-page'],
	source: 'dance and massage therapist’s page (belly dance, reframed: enjoyment and movement, no healing claim)'
};

import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Brisk walk with short jogs: the facts. */
export const vgWalkjog: CatalogueExercise = {
	id: 'vg-walkjog',
	category: 'vigorous',
	unilateral: false,
	psoas: false,
	dose: { sets: 6, reps: 1, holdS: 60, restS: 120, restBetween: 'sets', timesPerWeek: 2 },
	tempo: { moveS: 0, backS: 0 },
	equipment: ['shoes'],
	muscles: ['whole-body'],
	contraindications: ['PREG_CLEAR', 'THR', 'OSTEO_CLEAR', 'ANTICOAG_CLEAR'],
	progress: [],
	regress: ['mo-walk'],
	origins: ['massage-page', 'dance-page'],
	source: 'dance and massage therapist’s page (rigorous only later); massage page on the iliopsoas (running as overuse)'
};

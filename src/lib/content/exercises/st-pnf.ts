import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Press and relax at the bed edge: the facts. */
export const stPnf: CatalogueExercise = {
	id: 'st-pnf',
	category: 'stretch',
	unilateral: true,
	psoas: false,
	dose: { sets: 1, reps: 5, holdS: 6, restS: 12, restBetween: 'reps', timesPerWeek: 3 },
	tempo: { moveS: 0, backS: 0 },
	equipment: ['firm-bed'],
	muscles: ['hip-flexors', 'rectus'],
	contraindications: ['THR', 'PREG_SUPINE', 'SURG', 'OSTEO_GENTLE'],
	progress: ['st-couch'],
	regress: ['st-halfkneel'],
	origins: ['bodywork-page', 'manual-page'],
	source:
		'bodywork page on the iliopsoas (PNF, one side at a time, stabilizing the hips); therapists’ manual page (4-6 times, 12-second cap)'
};

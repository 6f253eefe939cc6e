import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Dead bug: the facts. */
export const s2Deadbug: CatalogueExercise = {
	id: 's2-deadbug',
	category: 'strength-2',
	unilateral: true,
	psoas: true,
	dose: { sets: 2, reps: 6, holdS: 2, restS: 60, restBetween: 'sets', timesPerWeek: 3 },
	tempo: { moveS: 3, backS: 3 },
	equipment: ['mat'],
	muscles: ['deep-abs', 'hip-flexors'],
	contraindications: ['PREG_SUPINE', 'SURG', 'HERNIA'],
	progress: ['s3-bandmarch'],
	regress: ['s1-march'],
	origins: ['common-practice', 'dance-page'],
	source: 'common practice; dance and massage therapist’s page (strong core)'
};

import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Banded march: the facts. */
export const s3Bandmarch: CatalogueExercise = {
	id: 's3-bandmarch',
	category: 'strength-3',
	unilateral: true,
	psoas: true,
	dose: { sets: 3, reps: 10, holdS: 1, restS: 90, restBetween: 'sets', timesPerWeek: 3 },
	tempo: { moveS: 3, backS: 3 },
	equipment: ['loop-band', 'wall'],
	muscles: ['hip-flexors', 'rectus'],
	contraindications: ['THR', 'SURG', 'BALANCE'],
	progress: ['vg-walkjog'],
	regress: ['s2-standmarch', 's2-deadbug'],
	origins: ['common-practice', 'clinic-page'],
	source: 'massage clinic page on the psoas (strengthen it); common practice'
};

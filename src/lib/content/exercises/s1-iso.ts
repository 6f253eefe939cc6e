import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Seated hip press: the facts. */
export const s1Iso: CatalogueExercise = {
	id: 's1-iso',
	category: 'strength-1',
	unilateral: true,
	psoas: true,
	dose: { sets: 1, reps: 5, holdS: 5, restS: 10, restBetween: 'reps', timesPerWeek: 5 },
	tempo: { moveS: 1, backS: 1 },
	equipment: ['chair'],
	muscles: ['hip-flexors', 'rectus'],
	contraindications: ['THR', 'SURG'],
	progress: ['s1-march', 's2-standmarch'],
	regress: ['mo-heelslide'],
	origins: ['manual-page'],
	source:
		'therapists’ manual page (tiny movement, client in control, 4-6 times; isometric self-version without any hands on the belly)'
};

import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Step-up: the facts. */
export const s3Stepup: CatalogueExercise = {
	id: 's3-stepup',
	category: 'strength-3',
	unilateral: true,
	psoas: false,
	dose: { sets: 3, reps: 8, holdS: 0, restS: 90, restBetween: 'sets', timesPerWeek: 3 },
	tempo: { moveS: 2, backS: 3 },
	equipment: ['low-step', 'rail'],
	muscles: ['buttock', 'quads'],
	contraindications: ['BALANCE'],
	progress: ['vg-walkjog'],
	regress: ['s1-bridge', 's2-birddog'],
	origins: ['common-practice', 'massage-page'],
	source: 'massage page on the iliopsoas (climbing stairs); common practice'
};

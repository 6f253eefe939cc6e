import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Bird dog: the facts. */
export const s2Birddog: CatalogueExercise = {
	id: 's2-birddog',
	category: 'strength-2',
	unilateral: true,
	psoas: false,
	dose: { sets: 2, reps: 6, holdS: 5, restS: 60, restBetween: 'sets', timesPerWeek: 3 },
	tempo: { moveS: 3, backS: 3 },
	equipment: ['mat'],
	muscles: ['spine', 'buttock'],
	contraindications: ['WRIST', 'KNEEL'],
	progress: ['s3-stepup'],
	regress: ['mo-catcow'],
	origins: ['common-practice', 'bodywork-page'],
	source: 'common practice; bodywork page on the iliopsoas (extensors of the spine)'
};

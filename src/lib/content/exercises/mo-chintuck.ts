import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Chin tuck: the facts. */
export const moChintuck: CatalogueExercise = {
	id: 'mo-chintuck',
	category: 'mobility',
	unilateral: false,
	psoas: false,
	dose: { sets: 2, reps: 8, holdS: 3, restS: 20, restBetween: 'sets', timesPerWeek: 7 },
	tempo: { moveS: 2, backS: 2 },
	equipment: [],
	muscles: ['deep-neck'],
	contraindications: [],
	progress: ['mo-thorext'],
	regress: [],
	origins: ['bodywork-page'],
	source: 'bodywork page on the iliopsoas (forward head posture)'
};

import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Upper back over a chair: the facts. */
export const moThorext: CatalogueExercise = {
	id: 'mo-thorext',
	category: 'mobility',
	unilateral: false,
	psoas: false,
	dose: { sets: 2, reps: 8, holdS: 2, restS: 20, restBetween: 'sets', timesPerWeek: 5 },
	tempo: { moveS: 3, backS: 3 },
	equipment: ['low-chair'],
	muscles: ['upper-back'],
	contraindications: ['OSTEO_GENTLE'],
	progress: [],
	regress: ['mo-chintuck'],
	origins: ['common-practice', 'bodywork-page'],
	source: 'bodywork page on the iliopsoas (extensors of the spine, head posture); common practice'
};

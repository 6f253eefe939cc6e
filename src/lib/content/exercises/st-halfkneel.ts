import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Half-kneeling hip stretch: the facts. */
export const stHalfkneel: CatalogueExercise = {
	id: 'st-halfkneel',
	category: 'stretch',
	unilateral: true,
	psoas: false,
	dose: { sets: 3, reps: 1, holdS: 20, restS: 30, restBetween: 'sets', timesPerWeek: 4 },
	tempo: { moveS: 3, backS: 2 },
	equipment: ['mat', 'cushion', 'chair'],
	muscles: ['hip-flexors', 'rectus'],
	contraindications: ['THR', 'KNEEL', 'PREG_GENTLE', 'OSTEO_GENTLE'],
	progress: ['st-pnf', 'st-couch'],
	regress: ['mo-heelslide'],
	origins: ['bodywork-page', 'clinic-page'],
	source:
		'massage clinic page on the psoas (stretch last, only if not injured); bodywork page on the iliopsoas (one side at a time)'
};

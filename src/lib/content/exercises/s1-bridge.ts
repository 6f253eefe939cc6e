import type { CatalogueExercise } from './catalogue-exercise.ts';

/** Glute bridge: the facts. */
export const s1Bridge: CatalogueExercise = {
	id: 's1-bridge',
	category: 'strength-1',
	unilateral: false,
	psoas: false,
	dose: { sets: 2, reps: 10, holdS: 3, restS: 45, restBetween: 'sets', timesPerWeek: 4 },
	tempo: { moveS: 2, backS: 3 },
	equipment: ['mat'],
	muscles: ['buttock', 'hamstrings'],
	contraindications: ['PREG_SUPINE'],
	progress: ['s3-stepup'],
	regress: ['mo-tilt'],
	origins: ['common-practice', 'bodywork-page'],
	source: 'common practice; bodywork page on the iliopsoas (hip stabilizing muscles)'
};

import type { PacedExercise } from '#lib/domain/exercise/tempo.ts';

/** Things an exercise may need; `support` is a chair or a wall. */
export const equipment = [
	'mat',
	'cushion',
	'sock',
	'support',
	'chair',
	'low-chair',
	'wall',
	'soft-ball',
	'foam-roller',
	'loop-band',
	'low-step',
	'rail',
	'firm-bed',
	'sofa',
	'shoes',
	'space',
	'music'
] as const;
export type Equipment = (typeof equipment)[number];

/** The regions and muscles an exercise works, as the words name them. */
export const muscles = [
	'diaphragm',
	'rest',
	'whole-body',
	'lower-abs',
	'low-back',
	'hip-flexors',
	'hip-flexors-light',
	'hip-rotators',
	'trunk',
	'spine',
	'deep-neck',
	'upper-back',
	'buttock',
	'piriformis',
	'tfl',
	'side-buttock',
	'quads',
	'rectus',
	'hamstrings',
	'standing-hip',
	'deep-abs',
	'abs',
	'side-trunk',
	'hips'
] as const;
export type Muscle = (typeof muscles)[number];

/** Where an exercise comes from, as the words name it; `source` says more, for whoever checks it. */
export const origins = [
	'common-practice',
	'bodywork-page',
	'massage-page',
	'clinic-page',
	'dance-page',
	'manual-page',
	'nice-ng59',
	'break-study'
] as const;
export type Origin = (typeof origins)[number];

/** An exercise of the catalogue: what the rules read, and what a person needs and works. */
export interface CatalogueExercise extends PacedExercise {
	readonly equipment: readonly Equipment[];
	readonly muscles: readonly Muscle[];
	readonly origins: readonly Origin[];
}

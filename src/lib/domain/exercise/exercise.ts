/** Exercise categories, gentlest first; each has its own gate. */
export const categories = [
	'breathing',
	'mobility',
	'release',
	'strength-1',
	'strength-2',
	'strength-3',
	'stretch',
	'vigorous'
] as const;
export type Category = (typeof categories)[number];

/** What a gate says: do it, do it gently (half the dose and range, effort at most 3/10), or not today. */
export const verdicts = ['open', 'caution', 'closed'] as const;
export type Verdict = (typeof verdicts)[number];

/** The more restrictive of two verdicts. */
export const worse = (a: Verdict, b: Verdict): Verdict => (verdicts.indexOf(a) >= verdicts.indexOf(b) ? a : b);

/** Which screening answers an exercise reacts to; the effects stand in domain/gates. */
export const contraindications = [
	'THR',
	'THR_SMALL',
	'SURG',
	'ANTICOAG',
	'ANTICOAG_CLEAR',
	'DVT',
	'PREG_SUPINE',
	'PREG_PRONE',
	'PREG_CLEAR',
	'PREG_GENTLE',
	'PREG_COMFORT',
	'OSTEO_FLEX',
	'OSTEO_CLEAR',
	'OSTEO_GENTLE',
	'KNEEL',
	'WRIST',
	'SHOULDER',
	'BALANCE',
	'HERNIA'
] as const;
export type Contraindication = (typeof contraindications)[number];

/** The dose of one exercise, per side where it is unilateral. */
export interface Dose {
	readonly sets: number;
	readonly reps: number;
	/** Seconds each repetition is held; 0 when it just moves. */
	readonly holdS: number;
	/** Seconds of rest between what `restBetween` says. */
	readonly restS: number;
	readonly restBetween: 'sets' | 'reps';
	/** Times a week; over 7 means several times a day. */
	readonly timesPerWeek: number;
}

/** The ids of the catalogue, in category order. */
export const exerciseIds = [
	'br-diaphragm',
	'br-rest',
	'br-scan',
	'mo-tilt',
	'mo-heelslide',
	'mo-hipcircle',
	'mo-catcow',
	'mo-walk',
	'mo-break',
	'mo-chintuck',
	'mo-thorext',
	're-glute',
	're-tfl',
	're-quad',
	's1-iso',
	's1-march',
	's1-bridge',
	's1-clam',
	's2-standmarch',
	's2-deadbug',
	's2-birddog',
	's2-sideplank',
	's3-bandmarch',
	's3-stepup',
	'st-halfkneel',
	'st-pnf',
	'st-pressup',
	'st-couch',
	'vg-walkjog',
	'vg-dance'
] as const;
export type ExerciseId = (typeof exerciseIds)[number];

/** What the rules and the plan need to know of an exercise; words and poses live in content. */
export interface Exercise {
	readonly id: ExerciseId;
	readonly category: Category;
	/** Done one side at a time; a bilateral exercise credits both sides. */
	readonly unilateral: boolean;
	/** Loads the psoas: counts for the psoas share of `strength-first`. */
	readonly psoas: boolean;
	readonly dose: Dose;
	/** Release only: the longest contact on one spot in seconds, and how many spots a set means. */
	readonly maxSpotS?: number;
	readonly contraindications: readonly Contraindication[];
	/** Harder and easier neighbours. */
	readonly progress: readonly ExerciseId[];
	readonly regress: readonly ExerciseId[];
	readonly source: string;
}

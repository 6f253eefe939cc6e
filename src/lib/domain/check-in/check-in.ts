import * as v from 'valibot';
import { choices, instant, note, rating, whole, zoneName } from '../base/schema.ts';
import { regions, sidesOf } from '../body/region.ts';
import { placeSides } from '../body/side.ts';
import { flags } from '../safety/flag.ts';

export const qualities = ['ache', 'sharp', 'shooting', 'burning', 'numb-tingling', 'stiff', 'cramp'] as const;
export type Quality = (typeof qualities)[number];

export const aggravators = [
	'sitting',
	'walking',
	'stairs',
	'standing',
	'lying',
	'running',
	'cycling',
	'bending',
	'lifting',
	'driving',
	'getting-up',
	'coughing'
] as const;
export type Aggravator = (typeof aggravators)[number];

export const easers = [
	'rest',
	'walking',
	'warmth',
	'cold',
	'moving',
	'lying',
	'exercises',
	'breaks',
	'massage',
	'medicine'
] as const;
export type Easer = (typeof easers)[number];

/** Where the pain travels to, if it does. */
export const spreads = ['none', 'groin', 'thigh', 'knee', 'below-knee', 'back', 'belly'] as const;
export type Spread = (typeof spreads)[number];

/** One sore place: usual and worst pain of the last 24 hours; worst is never below usual in what the app writes. */
export const placeSchema = v.pipe(
	v.object({ region: v.picklist(regions), side: v.picklist(placeSides), usual: rating, worst: rating }),
	v.check(({ region, side }) => sidesOf(region).includes(side), 'a side this region does not have')
);
export type Place = v.InferOutput<typeof placeSchema>;

/** A place of the body, without numbers. */
const spotSchema = v.pipe(
	v.object({ region: v.picklist(regions), side: v.picklist(placeSides) }),
	v.check(({ region, side }) => sidesOf(region).includes(side), 'a side this region does not have')
);

/**
 * What a check-in holds beside its id and day. `flagsAnswered` says that the closing question was shown and answered; `unrated` are
 * the places whose pain was not told when a sign was saved ahead of the numbers: it is not known, never 0.
 */
export const checkInSchema = v.object({
	at: instant,
	zone: zoneName,
	places: v.pipe(v.array(placeSchema), v.maxLength(60)),
	unrated: v.optional(v.pipe(v.array(spotSchema), v.maxLength(60))),
	qualities: choices(qualities),
	spread: choices(spreads),
	aggravators: choices(aggravators),
	easers: choices(easers),
	stiffnessMin: v.optional(whole(0, 720)),
	sleep: v.optional(rating),
	stress: v.optional(rating),
	limp: v.optional(v.boolean()),
	flags: choices(flags),
	flagsAnswered: v.boolean(),
	note: v.optional(note),
	backdated: v.boolean()
});
export type CheckIn = v.InferOutput<typeof checkInSchema>;
export type Spot = v.InferOutput<typeof spotSchema>;

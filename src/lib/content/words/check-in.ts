import { m } from '#messages';
import { daysBetween, type LocalDate } from '#lib/domain/base/local-date.ts';
import type { Aggravator, Easer, Quality, Spread } from '#lib/domain/check-in/check-in.ts';
import type { DraftPlace } from '#lib/domain/check-in/draft.ts';
import { painWord } from './pain.ts';
import { shortDateWord } from './time.ts';

const qualityWords: Record<Quality, () => string> = {
	ache: m.quality_ache,
	sharp: m.quality_sharp,
	shooting: m.quality_shooting,
	burning: m.quality_burning,
	'numb-tingling': m.quality_numb_tingling,
	stiff: m.quality_stiff,
	cramp: m.quality_cramp
};

/** What a pain feels like. */
export const qualityWord = (quality: Quality): string => qualityWords[quality]();

const spreadWords: Record<Spread, () => string> = {
	none: m.spread_none,
	groin: m.spread_groin,
	thigh: m.spread_thigh,
	knee: m.spread_knee,
	'below-knee': m.spread_below_knee,
	back: m.spread_back,
	belly: m.spread_belly
};

/** Where a pain travels to. */
export const spreadWord = (spread: Spread): string => spreadWords[spread]();

const aggravatorWords: Record<Aggravator, () => string> = {
	sitting: m.aggravator_sitting,
	walking: m.aggravator_walking,
	stairs: m.aggravator_stairs,
	standing: m.aggravator_standing,
	lying: m.aggravator_lying,
	running: m.aggravator_running,
	cycling: m.aggravator_cycling,
	bending: m.aggravator_bending,
	lifting: m.aggravator_lifting,
	driving: m.aggravator_driving,
	'getting-up': m.aggravator_getting_up,
	coughing: m.aggravator_coughing
};

/** What makes a pain worse. */
export const aggravatorWord = (aggravator: Aggravator): string => aggravatorWords[aggravator]();

const easerWords: Record<Easer, () => string> = {
	rest: m.easer_rest,
	walking: m.easer_walking,
	warmth: m.easer_warmth,
	cold: m.easer_cold,
	moving: m.easer_moving,
	lying: m.easer_lying,
	exercises: m.easer_exercises,
	breaks: m.easer_breaks,
	massage: m.easer_massage,
	medicine: m.easer_medicine
};

/** What makes a pain better. */
export const easerWord = (easer: Easer): string => easerWords[easer]();

/** Last time's numbers with when it was: "yesterday 4–6". */
export function beforeWord(before: NonNullable<DraftPlace['before']>, day: LocalDate): string {
	const numbers = painWord(before.usual, before.worst);
	return daysBetween(before.day, day) === 1
		? m.checkin_before_yesterday({ numbers })
		: m.checkin_before_day({ day: shortDateWord(before.day), numbers });
}

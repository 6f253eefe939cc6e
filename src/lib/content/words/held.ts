import { m } from '#messages';
import type { HeldBy } from '#lib/domain/gates/held-by.ts';

const words: Record<HeldBy, () => string> = {
	'flag-emergency': m.held_help,
	'flag-urgent': m.held_doctor,
	'screening-missing': m.held_screening,
	'screening-old': m.held_screening,
	'under-age': m.held_adults,
	'no-check-in-today': m.held_check_in,
	'no-check-in-for-days': m.held_check_in,
	injured: m.held_injured,
	'injured-other-side': m.held_other_side,
	'strength-first': m.held_strength,
	'strength-first-injured': m.held_strength,
	'strength-first-after-injury': m.held_strength,
	'strength-first-after-flare': m.held_strength,
	'strength-first-after-pause': m.held_strength,
	'trial-stretch': m.held_trial,
	'dizzy-today': m.held_unwell,
	'sharp-today': m.held_stopped,
	'sharp-before': m.held_settle,
	'sharp-repeated': m.held_therapist,
	'over-limit': m.held_calm_morning,
	unsettled: m.held_settle,
	'unsettled-again': m.held_settle,
	flare: m.held_flare,
	'pain-very-high': m.held_pain,
	'pain-high': m.held_pain,
	'pain-raised': m.held_pain,
	'ladder-not-yet': m.held_few_days,
	'ladder-order': m.held_step_before,
	'gentle-before-vigorous': m.held_both_calm,
	'rest-after-strength-2': m.held_rest_day,
	'rest-after-strength-3': m.held_rest_day,
	'therapist-only': m.held_trained_hands,
	pregnant: m.held_pregnant,
	'hip-replacement': m.held_new_hip,
	'recent-surgery': m.held_surgery,
	osteoporosis: m.held_bones,
	'blood-thinner': m.held_bruise,
	'leg-clot': m.held_clot,
	hold: m.held_hold,
	contradiction: m.held_answers,
	'step-held': m.held_day_longer
};

/** What keeps an exercise closed, in two to four words that follow "Not yet ·". */
export const heldWord = (by: HeldBy): string => words[by]();

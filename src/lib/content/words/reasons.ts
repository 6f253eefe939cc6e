import { m } from '#messages';
import type { EvidenceCode, ReasonCode } from '#lib/domain/gates/codes.ts';
import type { Reason } from '#lib/domain/gates/rule.ts';

/** What a reason's sentence can name. */
interface Named {
	readonly number: number;
}

const reasons: Record<ReasonCode, (named: Named) => string> = {
	'flag-emergency': m.reason_flag_emergency,
	'flag-urgent': m.reason_flag_urgent,
	'screening-missing': m.reason_screening_missing,
	'screening-old': m.reason_screening_old,
	'under-age': m.reason_under_age,
	'no-check-in-today': m.reason_no_check_in_today,
	'no-check-in-for-days': m.reason_no_check_in_for_days,
	injured: m.reason_injured,
	'injured-other-side': m.reason_injured_other_side,
	'strength-first': m.reason_strength_first,
	'strength-first-injured': m.reason_strength_first_injured,
	'strength-first-after-injury': m.reason_strength_first_after_injury,
	'strength-first-after-flare': m.reason_strength_first_after_flare,
	'strength-first-after-pause': m.reason_strength_first_after_pause,
	'trial-stretch': m.reason_trial_stretch,
	'dizzy-today': m.reason_dizzy_today,
	'sharp-today': m.reason_sharp_today,
	'sharp-before': m.reason_sharp_before,
	'sharp-repeated': m.reason_sharp_repeated,
	'over-limit': m.reason_over_limit,
	'too-much': m.reason_too_much,
	unsettled: m.reason_unsettled,
	'unsettled-again': m.reason_unsettled_again,
	flare: m.reason_flare,
	'pain-very-high': m.reason_pain_very_high,
	'pain-high': m.reason_pain_high,
	'pain-raised': m.reason_pain_raised,
	'ladder-not-yet': m.reason_ladder_not_yet,
	'ladder-order': m.reason_ladder_order,
	'gentle-before-vigorous': m.reason_gentle_before_vigorous,
	'rest-after-strength-2': m.reason_rest_after_strength_2,
	'rest-after-strength-3': m.reason_rest_after_strength_3,
	'therapist-only': m.reason_therapist_only,
	pregnant: m.reason_pregnant,
	'hip-replacement': m.reason_hip_replacement,
	'recent-surgery': m.reason_recent_surgery,
	osteoporosis: m.reason_osteoporosis,
	'blood-thinner': m.reason_blood_thinner,
	hold: m.reason_hold,
	contradiction: m.reason_contradiction,
	'step-held': m.reason_step_held
};

/** The same where it is about both sides at once: no sentence then speaks of this side. */
const ofBoth: Partial<typeof reasons> = {
	injured: m.reason_injured_both,
	'strength-first': m.reason_strength_first_both,
	'strength-first-injured': m.reason_strength_first_injured_both,
	'sharp-today': m.reason_sharp_today_both,
	'over-limit': m.reason_over_limit_both,
	'too-much': m.reason_too_much_both,
	'hip-replacement': m.reason_hip_replacement_both
};

/** Why a gate is not open, in one sentence; `both` where it is told of both sides together. */
export const reasonWord = ({ code, number = 0 }: Pick<Reason, 'code' | 'number'>, both = false): string =>
	((both && ofBoth[code]) || reasons[code])({ number });

const evidence: Record<EvidenceCode, () => string> = {
	flag: m.evidence_flag,
	review: m.evidence_review,
	screening: m.evidence_screening,
	'last-check-in': m.evidence_last_check_in,
	'pain-that-day': m.evidence_pain_that_day,
	injury: m.evidence_injury,
	recovered: m.evidence_recovered,
	'injury-ended': m.evidence_injury_ended,
	'qualifying-day': m.evidence_qualifying_day,
	'self-test': m.evidence_self_test,
	opened: m.evidence_opened,
	'trial-day': m.evidence_trial_day,
	event: m.evidence_event,
	'pain-during': m.evidence_pain_during,
	'pain-before': m.evidence_pain_before,
	'check-in': m.evidence_check_in,
	baseline: m.evidence_baseline,
	'flare-began': m.evidence_flare_began,
	'flare-last-day': m.evidence_flare_last_day,
	pause: m.evidence_pause,
	'strength-2-since': m.evidence_strength_2_since,
	median: m.evidence_median,
	'session-strength-2': m.evidence_session_strength_2,
	'session-strength-3': m.evidence_session_strength_3,
	operation: m.evidence_operation,
	'hip-replaced': m.evidence_hip_replaced,
	answer: m.evidence_answer,
	ordered: m.evidence_ordered,
	'lower-rung': m.evidence_lower_rung,
	'lower-reason': m.evidence_lower_reason,
	yesterday: m.evidence_yesterday,
	contradiction: m.evidence_contradiction
};

/** What a fact behind a reason is, as a label. */
export const evidenceWord = (code: EvidenceCode): string => evidence[code]();

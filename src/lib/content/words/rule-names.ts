import { m } from '#messages';
import type { RuleId } from '#lib/domain/gates/codes.ts';

const names: Record<RuleId, () => string> = {
	'emergency-flag': m.rule_emergency_flag_name,
	'urgent-flag': m.rule_urgent_flag_name,
	screening: m.rule_screening_name,
	'check-in-first': m.rule_check_in_first_name,
	injured: m.rule_injured_name,
	'strength-first': m.rule_strength_first_name,
	'trial-stretch': m.rule_trial_stretch_name,
	'sharp-stop': m.rule_sharp_stop_name,
	'over-limit': m.rule_over_limit_name,
	unsettled: m.rule_unsettled_name,
	flare: m.rule_flare_name,
	'pain-high': m.rule_pain_high_name,
	ladder: m.rule_ladder_name,
	'gentle-before-vigorous': m.rule_gentle_before_vigorous_name,
	'warm-up-first': m.rule_warm_up_first_name,
	'release-caps': m.rule_release_caps_name,
	'rest-day': m.rule_rest_day_name,
	'therapist-only': m.rule_therapist_only_name,
	pregnant: m.rule_pregnant_name,
	'hip-replacement': m.rule_hip_replacement_name,
	'recent-surgery': m.rule_recent_surgery_name,
	osteoporosis: m.rule_osteoporosis_name,
	'blood-thinner': m.rule_blood_thinner_name,
	clearance: m.rule_clearance_name,
	hold: m.rule_hold_name,
	contradiction: m.rule_contradiction_name,
	'one-step-a-day': m.rule_one_step_a_day_name
};

/** A rule's name. */
export const ruleName = (rule: RuleId): string => names[rule]();

import { m } from '#messages';
import type { RuleId, SourceId } from '#lib/domain/gates/codes.ts';

const words: Record<RuleId, () => string> = {
	'emergency-flag': m.rule_emergency_flag_words,
	'urgent-flag': m.rule_urgent_flag_words,
	screening: m.rule_screening_words,
	'check-in-first': m.rule_check_in_first_words,
	injured: m.rule_injured_words,
	'strength-first': m.rule_strength_first_words,
	'trial-stretch': m.rule_trial_stretch_words,
	'sharp-stop': m.rule_sharp_stop_words,
	'over-limit': m.rule_over_limit_words,
	unsettled: m.rule_unsettled_words,
	flare: m.rule_flare_words,
	'pain-high': m.rule_pain_high_words,
	ladder: m.rule_ladder_words,
	'gentle-before-vigorous': m.rule_gentle_before_vigorous_words,
	'warm-up-first': m.rule_warm_up_first_words,
	'release-caps': m.rule_release_caps_words,
	'rest-day': m.rule_rest_day_words,
	'therapist-only': m.rule_therapist_only_words,
	pregnant: m.rule_pregnant_words,
	'hip-replacement': m.rule_hip_replacement_words,
	'recent-surgery': m.rule_recent_surgery_words,
	osteoporosis: m.rule_osteoporosis_words,
	'blood-thinner': m.rule_blood_thinner_words,
	clearance: m.rule_clearance_words,
	hold: m.rule_hold_words,
	contradiction: m.rule_contradiction_words,
	'one-step-a-day': m.rule_one_step_a_day_words
};

/** A rule in one or two plain sentences. */
export const ruleWords = (rule: RuleId): string => words[rule]();

const sources: Record<SourceId, () => string> = {
	project: m.source_project,
	'cauda-equina-guidance': m.source_cauda_equina_guidance,
	'psoas-haematoma-reports': m.source_psoas_haematoma_reports,
	'red-flag-guidance': m.source_red_flag_guidance,
	'source-002': m.source_002,
	'source-003': m.source_003,
	'source-004': m.source_004,
	'pain-monitoring-model': m.source_pain_monitoring_model,
	'farrar-2001': m.source_farrar_2001,
	'acog-804': m.source_acog_804,
	'strong-steady-straight': m.source_strong_steady_straight,
	'who-give-clearance': m.source_who_give_clearance
};

/** Where a rule or a number comes from. */
export const sourceWord = (source: SourceId): string => sources[source]();

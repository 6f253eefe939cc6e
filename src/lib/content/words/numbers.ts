import { m } from '#messages';
import type { Unit } from '#lib/domain/gates/parameter.ts';

const numbers: Readonly<Record<string, () => string>> = {
	'clearance.usual': m.number_clearance_usual,
	'clearance.longest': m.number_clearance_longest,
	'contradiction.gap': m.number_contradiction_gap,
	'contradiction.recoveredPain': m.number_contradiction_recovered_pain,
	'flare.baselineOf': m.number_flare_baseline_of,
	'flare.baselineFrom': m.number_flare_baseline_from,
	'flare.jump': m.number_flare_jump,
	'flare.rise': m.number_flare_rise,
	'flare.riseCheckIns': m.number_flare_rise_check_ins,
	'flare.alone': m.number_flare_alone,
	'flare.calmRise': m.number_flare_calm_rise,
	'flare.calmBelow': m.number_flare_calm_below,
	'flare.calmCheckIns': m.number_flare_calm_check_ins,
	'gentle-before-vigorous.s2Days': m.number_gentle_before_vigorous_s_2_days,
	'gentle-before-vigorous.flareFree': m.number_gentle_before_vigorous_flare_free,
	'gentle-before-vigorous.medianDays': m.number_gentle_before_vigorous_median_days,
	'gentle-before-vigorous.medianFrom': m.number_gentle_before_vigorous_median_from,
	'gentle-before-vigorous.opensAt': m.number_gentle_before_vigorous_opens_at,
	'gentle-before-vigorous.closesAt': m.number_gentle_before_vigorous_closes_at,
	'hip-replacement.stretchFrom': m.number_hip_replacement_stretch_from,
	'injured.rest': m.number_injured_rest,
	'injured.calmPain': m.number_injured_calm_pain,
	'injured.calmCheckIns': m.number_injured_calm_check_ins,
	'ladder.s2Days': m.number_ladder_s_2_days,
	'ladder.s3Days': m.number_ladder_s_3_days,
	'ladder.within': m.number_ladder_within,
	'over-limit.above': m.number_over_limit_above,
	'over-limit.repeatFrom': m.number_over_limit_repeat_from,
	'over-limit.settled': m.number_over_limit_settled,
	'pain-high.closeAt': m.number_pain_high_close_at,
	'pain-high.closeMoreAt': m.number_pain_high_close_more_at,
	'pain-high.cautionAt': m.number_pain_high_caution_at,
	'pain-high.liftAt': m.number_pain_high_lift_at,
	'pain-high.disarmAt': m.number_pain_high_disarm_at,
	'pain-high.checkIns': m.number_pain_high_check_ins,
	'recent-surgery.recent': m.number_recent_surgery_recent,
	'recent-surgery.clearFrom': m.number_recent_surgery_clear_from,
	'release-caps.spot': m.number_release_caps_spot,
	'release-caps.pressesFrom': m.number_release_caps_presses_from,
	'release-caps.presses': m.number_release_caps_presses,
	'release-caps.perDay': m.number_release_caps_per_day,
	'screening.maxAge': m.number_screening_max_age,
	'screening.adultFrom': m.number_screening_adult_from,
	'sharp-stop.clean': m.number_sharp_stop_clean,
	'sharp-stop.cleanAgain': m.number_sharp_stop_clean_again,
	'sharp-stop.again': m.number_sharp_stop_again,
	'sharp-stop.cleanBelow': m.number_sharp_stop_clean_below,
	'strength-first.days': m.number_strength_first_days,
	'strength-first.span': m.number_strength_first_span,
	'strength-first.within': m.number_strength_first_within,
	'strength-first.psoas': m.number_strength_first_psoas,
	'strength-first.testWithin': m.number_strength_first_test_within,
	'strength-first.testHold': m.number_strength_first_test_hold,
	'strength-first.testPain': m.number_strength_first_test_pain,
	'strength-first.afterFlare': m.number_strength_first_after_flare,
	'strength-first.pause': m.number_strength_first_pause,
	'strength-first.afterPause': m.number_strength_first_after_pause,
	'check-in-first.recent': m.number_check_in_first_recent,
	'warm-up-first.beforeStretch': m.number_warm_up_first_before_stretch,
	'rest-day.days': m.number_rest_day_days,
	'trial-stretch.days': m.number_trial_stretch_days,
	'unsettled.settled': m.number_unsettled_settled,
	'unsettled.settledAgain': m.number_unsettled_settled_again,
	'unsettled.again': m.number_unsettled_again,
	'qualifying.share': m.number_qualifying_share,
	'qualifying.during': m.number_qualifying_during,
	'qualifying.rise': m.number_qualifying_rise,
	'qualifying.wait': m.number_qualifying_wait,
	'self-test-offer.afterInjury': m.number_self_test_offer_after_injury,
	'self-test-offer.painBelow': m.number_self_test_offer_pain_below
};

/** What a number of the rules is, by `rule.name`; undefined for one without words, which a test forbids. */
export const numberWord = (key: string): string | undefined => numbers[key]?.();

/** A number of the rules with its unit; `points` are a rating of 10. */
export function amountWord(value: number, unit: Unit): string {
	switch (unit) {
		case 'days':
			return m.unit_days({ count: value });
		case 'points':
			return m.unit_points({ count: value });
		case 'sessions':
			return m.unit_sessions({ count: value });
		case 'check-ins':
			return m.unit_check_ins({ count: value });
		case 'share':
			return m.unit_share({ count: Math.round(value * 100) });
		case 'seconds':
			return m.unit_seconds({ count: value });
		case 'presses':
			return m.unit_presses({ count: value });
		case 'minutes':
			return m.unit_minutes({ count: value });
		case 'years':
			return m.unit_years({ count: value });
	}
}

import { m } from '#messages';
import { addDays, type LocalDate } from '#lib/domain/base/local-date.ts';
import type { ReopenCode } from '#lib/domain/gates/codes.ts';
import type { Reopening } from '#lib/domain/gates/rule.ts';
import { figure } from './figure.ts';
import { dateWordOn } from './time.ts';

/** What a sentence can name of a reopening: the progress, values to reach, a day. */
interface Facts {
	readonly done: number;
	readonly of: number;
	readonly limit: string;
	readonly pain: string;
	readonly day: string;
	readonly tomorrow: boolean;
}

const sentences: Record<ReopenCode, (facts: Facts) => string> = {
	review: m.reopen_review,
	'flag-free-check-in': m.reopen_flag_free_check_in,
	screening: m.reopen_screening,
	'stays-closed': m.reopen_stays_closed,
	'check-in': m.reopen_check_in,
	'mark-recovered': m.reopen_mark_recovered,
	'calm-check-ins': m.reopen_calm_check_ins,
	'days-since-injury': m.reopen_days_since_injury,
	'low-pain-today': m.reopen_low_pain_today,
	'injury-over': m.reopen_injury_over,
	'flare-over': m.reopen_flare_over,
	'qualifying-days': m.reopen_qualifying_days,
	'qualifying-days-after-flare': m.reopen_qualifying_days_after_flare,
	'qualifying-days-after-pause': m.reopen_qualifying_days_after_pause,
	'psoas-days': m.reopen_psoas_days,
	'span-days': m.reopen_span_days,
	'self-test': m.reopen_self_test,
	'trial-days': m.reopen_trial_days,
	'clean-check-ins': m.reopen_clean_check_ins,
	'talk-to-therapist': m.reopen_talk_to_therapist,
	'settled-check-ins': m.reopen_settled_check_ins,
	'near-baseline-check-ins': m.reopen_calm_check_ins,
	'lower-pain-check-ins': m.reopen_calm_check_ins,
	'rung-days': m.reopen_rung_days,
	'strength-first-met': m.reopen_strength_first_met,
	'strength-3-met': m.reopen_strength_3_met,
	'strength-2-days': m.reopen_strength_2_days,
	'days-without-flare': m.reopen_days_without_flare,
	'median-values': m.reopen_median_values,
	'median-low': m.reopen_median_low,
	'next-day': (facts) => (facts.tomorrow ? m.reopen_next_day() : m.reopen_next_day_on(facts)),
	clearance: m.reopen_clearance,
	'clearance-from': m.reopen_clearance_from,
	'date-known': m.reopen_date_known,
	'new-screening': m.reopen_new_screening,
	until: m.reopen_until,
	'not-recent': m.reopen_not_recent,
	correction: m.reopen_correction,
	'lower-rung': m.reopen_lower_rung
};

/** What opens a gate again, in one sentence with its progress, as it is told on a day. */
export function reopenWord({ code, done = 0, of = 0, limit = 0, pain = 0, from }: Reopening, on: LocalDate): string {
	return sentences[code]({
		done,
		of,
		limit: figure(limit),
		pain: figure(pain),
		day: from === undefined ? '' : dateWordOn(from, on),
		tomorrow: from === addDays(on, 1)
	});
}

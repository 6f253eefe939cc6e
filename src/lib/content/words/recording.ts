import { m } from '#messages';
import type { DayProblem } from '#lib/domain/base/day-between.ts';
import type { LocalDate } from '#lib/domain/base/local-date.ts';
import type { Side } from '#lib/domain/body/side.ts';
import type { CareKind } from '#lib/domain/care/care.ts';
import type { OrderStanding } from '#lib/domain/care/order-draft.ts';
import type { ChoiceCode } from '#lib/domain/gates/contradiction-choices.ts';
import type { InjuryKind } from '#lib/domain/injury/injury.ts';
import { dateWord } from './time.ts';

/** How something got hurt. */
export const injuryKindWord = (kind: InjuryKind): string =>
	({
		strain: m.recording_kind_strain,
		overuse: m.recording_kind_overuse,
		fall: m.recording_kind_fall,
		other: m.recording_kind_other
	})[kind]();

/** A visit or therapy by its name. */
export const careKindWord = (kind: CareKind): string =>
	({
		massage: m.recording_care_massage,
		physio: m.recording_care_physio,
		acupuncture: m.recording_care_acupuncture,
		chiropractic: m.recording_care_chiropractic,
		yoga: m.recording_care_yoga,
		'mind-body': m.recording_care_mind_body,
		biofeedback: m.recording_care_biofeedback,
		other: m.recording_care_other
	})[kind]();

/** One side or both, as a label of its own. */
export const itemSideWord = (side: Side | 'both'): string =>
	({ left: m.side_left, right: m.side_right, both: m.side_both })[side]();

/** One side or both, within a sentence. */
export const itemSideSmall = (side: Side | 'both'): string =>
	({ left: m.side_left_small, right: m.side_right_small, both: m.side_both_small })[side]();

/** What is wrong with a typed day that had to lie from `from` to `to`. */
export const dayProblemWord = (problem: DayProblem, from: LocalDate, to: LocalDate): string =>
	problem === 'not-a-day'
		? m.recording_day_not_a_day()
		: problem === 'too-early'
			? m.recording_day_early({ day: dateWord(from) })
			: m.recording_day_late({ day: dateWord(to) });

/** Since when an injury is better, and who said so. */
export function betterWord(recovered: LocalDate, by: string | undefined): string {
	const day = dateWord(recovered);
	if (by === 'me') return m.recording_better_since_me({ day });
	if (by === 'therapist') return m.recording_better_since_therapist({ day });
	return by ? m.recording_better_since_other({ day, by }) : m.recording_better_since({ day });
}

/** How a go-ahead or a pause stands. */
export function orderStandingWord(standing: OrderStanding, lifted: LocalDate | undefined): string {
	if (standing === 'lifted' && lifted !== undefined) return m.recording_order_lifted({ day: dateWord(lifted) });
	if (standing === 'counts') return m.recording_order_counts();
	return standing === 'ended' ? m.recording_order_ended() : m.recording_order_over();
}

/** An answer to "which is right?". */
export const choiceWord = (code: ChoiceCode): string =>
	({
		'check-in-right': m.recording_choice_check_in,
		'session-right': m.recording_choice_session,
		'both-right': m.recording_choice_both,
		'not-better': m.recording_choice_not_better,
		better: m.recording_choice_better,
		'usual-right': m.recording_choice_usual,
		swapped: m.recording_choice_swapped,
		'not-done': m.recording_choice_not_done,
		'done-anyway': m.recording_choice_anyway,
		skipped: m.recording_choice_skipped,
		'all-done': m.recording_choice_all_done
	})[code]();

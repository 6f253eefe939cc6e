import { m } from '#messages';
import type { DateProblem, Condition } from '#lib/domain/safety/screening-draft.ts';
import type { Undated } from '#lib/domain/safety/undated.ts';
import { placeSideWord } from './side.ts';
import type { Difficulty, Surgery } from '#lib/domain/safety/screening.ts';

/** A condition of the safety questions in words. */
export const conditionWord = (condition: Condition): string =>
	({
		pregnant: m.safety_pregnant,
		'hip-replacement': m.safety_hip_replacement,
		surgery: m.safety_surgery,
		osteoporosis: m.safety_osteoporosis,
		'blood-thinner': m.safety_blood_thinner,
		'leg-clot': m.safety_leg_clot
	})[condition]();

/** What a condition means, where its name alone may not say it. */
export const conditionHint = (condition: Condition): string | undefined =>
	({
		pregnant: undefined,
		'hip-replacement': m.safety_hip_replacement_hint,
		surgery: m.safety_surgery_hint,
		osteoporosis: m.safety_osteoporosis_hint,
		'blood-thinner': m.safety_blood_thinner_hint,
		'leg-clot': m.safety_leg_clot_hint
	})[condition]?.();

/** Something that is hard for the person, in words. */
export const difficultyWord = (difficulty: Difficulty): string =>
	({
		kneeling: m.safety_hard_kneeling,
		wrists: m.safety_hard_wrists,
		shoulder: m.safety_hard_shoulder,
		balance: m.safety_hard_balance,
		hernia: m.safety_hard_hernia
	})[difficulty]();

/** What the program does about something that is hard. */
export const difficultyHint = (difficulty: Difficulty): string =>
	({
		kneeling: m.safety_hard_kneeling_hint,
		wrists: m.safety_hard_wrists_hint,
		shoulder: m.safety_hard_shoulder_hint,
		balance: m.safety_hard_balance_hint,
		hernia: m.safety_hard_hernia_hint
	})[difficulty]();

/** An operation or birth in words. */
export const surgeryWord = (what: Surgery): string =>
	({
		abdomen: m.safety_surgery_abdomen,
		hip: m.safety_surgery_hip,
		spine: m.safety_surgery_spine,
		birth: m.safety_surgery_birth,
		'c-section': m.safety_surgery_c_section
	})[what]();

/** A new hip, an operation or a birth by its name. */
export const undatedWord = (one: Undated): string =>
	one.field === 'surgery'
		? surgeryWord(one.what)
		: m.place_with_side({ region: m.safety_hip_replacement(), side: placeSideWord(one.what).toLowerCase() });

/** What is wrong with a date, in words; undefined when it is fine. */
export const dateProblemWord = (problem: DateProblem | 'missing' | undefined): string | undefined =>
	problem &&
	{ 'not-a-day': m.safety_date_not_a_day, later: m.safety_date_later, missing: m.safety_day_needed }[problem]();

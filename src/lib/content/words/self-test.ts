import { m } from '#messages';
import {
	mostOf,
	type NotOffered,
	type SelfTestKind,
	type SelfTestProblem,
	type Strength
} from '#lib/domain/assessment/self-test-draft.ts';
import type { SelfTest } from '#lib/domain/assessment/self-test.ts';
import type { Side } from '#lib/domain/body/side.ts';

/** A self-test by its name. */
export const selfTestWord = (test: SelfTestKind): string =>
	({
		'resisted-hip-flexion': m.recording_test_hip,
		'single-leg-stance': m.recording_test_stance,
		'standing-march': m.recording_test_march,
		'sit-to-stand': m.recording_test_stand,
		thomas: m.recording_test_thomas
	})[test]();

/** What a self-test is about, in one sentence. */
export const selfTestAbout = (test: SelfTestKind): string =>
	({
		'resisted-hip-flexion': m.recording_test_hip_about,
		'single-leg-stance': m.recording_test_stance_about,
		'standing-march': m.recording_test_march_about,
		'sit-to-stand': m.recording_test_stand_about,
		thomas: m.recording_test_thomas_about
	})[test]();

/** A self-test with its side. */
export const sidedTestWord = (test: SelfTestKind, side: Side | undefined): string => {
	const name = selfTestWord(test);
	if (side === undefined) return name;
	return side === 'left' ? m.recording_test_left({ test: name }) : m.recording_test_right({ test: name });
};

/** The steps of a self-test on a side. */
export function selfTestSteps(test: SelfTestKind, side: Side | undefined): readonly string[] {
	const left = side !== 'right';
	switch (test) {
		case 'resisted-hip-flexion':
			return [
				m.recording_test_hip_1(),
				left ? m.recording_test_hip_2_left() : m.recording_test_hip_2_right(),
				m.recording_test_hip_3(),
				m.recording_test_hip_4()
			];
		case 'single-leg-stance':
			return [
				m.recording_test_stance_1(),
				left ? m.recording_test_stance_2_left() : m.recording_test_stance_2_right(),
				m.recording_test_stance_3()
			];
		case 'standing-march':
			return [
				m.recording_test_march_1(),
				left ? m.recording_test_march_2_left() : m.recording_test_march_2_right(),
				m.recording_test_count_end()
			];
		case 'sit-to-stand':
			return [m.recording_test_stand_1(), m.recording_test_stand_2(), m.recording_test_count_end()];
		case 'thomas':
			return [m.recording_test_thomas_how()];
	}
}

/** How sure a leg felt. */
export const strengthWord = (strength: Strength): string =>
	({ strong: m.recording_test_strong, some: m.recording_test_some, 'could-not': m.recording_test_could_not })[
		strength
	]();

/** Why no self-test is offered. */
export const notOfferedWord = (why: NotOffered): string =>
	({
		flag: m.recording_why_flag,
		screening: m.recording_why_screening,
		'under-age': m.recording_why_under_age,
		injured: m.recording_why_injured,
		flare: m.recording_why_flare,
		'check-in': m.recording_why_check_in,
		pain: m.recording_why_pain,
		'after-injury': m.recording_why_after_injury,
		resting: m.recording_why_resting
	})[why]();

/** A result without its test: "12 s, pain 1, strong". */
export function selfTestResult(content: SelfTest): string {
	switch (content.test) {
		case 'resisted-hip-flexion':
			return m.recording_test_hip_result({
				seconds: content.holdS,
				pain: content.pain,
				felt: strengthWord(content.strength).toLocaleLowerCase()
			});
		case 'single-leg-stance':
			return m.recording_test_hold_result({ seconds: content.holdS, pain: content.pain });
		case 'standing-march':
		case 'sit-to-stand':
			return m.recording_test_count_result({ count: content.reps, pain: content.pain });
		case 'thomas':
			return content.note;
	}
}

/** What a result still needs. */
export const selfTestProblemWord = (problem: SelfTestProblem, test: SelfTestKind): string =>
	({
		side: () => m.recording_need_side(),
		amount: () => m.recording_amount_odd({ most: mostOf[test] }),
		pain: () => m.recording_need_pain(),
		strength: () => m.recording_need_strength(),
		note: () => m.recording_need_note()
	})[problem]();

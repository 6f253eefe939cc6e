import { m } from '#messages';
import { commonAdapted } from '../common-adapted.ts';
import type { WordsOfCategory } from '../exercise-words.ts';

/** The words of the strength-2 exercises. */
export const words: WordsOfCategory<'s2-standmarch' | 's2-deadbug' | 's2-birddog' | 's2-sideplank'> = {
	's2-standmarch': {
		purpose: m.exercises_s2_standmarch_why,
		steps: [
			m.exercises_s2_standmarch_step_1,
			m.exercises_s2_standmarch_step_2,
			m.exercises_s2_standmarch_step_3,
			m.exercises_s2_standmarch_step_4
		],
		stopSigns: [m.exercises_s2_standmarch_stop_1],
		move: m.exercises_s2_standmarch_move,
		back: m.exercises_s2_standmarch_back,
		motion: m.exercises_s2_standmarch_motion,
		adapted: { BALANCE: commonAdapted.BALANCE, THR: commonAdapted.THR }
	},
	's2-deadbug': {
		purpose: m.exercises_s2_deadbug_why,
		steps: [
			m.exercises_s2_deadbug_step_1,
			m.exercises_s2_deadbug_step_2,
			m.exercises_s2_deadbug_step_3,
			m.exercises_s2_deadbug_step_4
		],
		stopSigns: [m.exercises_s2_deadbug_stop_1],
		move: m.exercises_s2_deadbug_move,
		back: m.exercises_s2_deadbug_back,
		motion: m.exercises_s2_deadbug_motion,
		adapted: {
			PREG_SUPINE: commonAdapted.PREG_SUPINE,
			SURG: commonAdapted.SURG,
			HERNIA: m.exercises_s2_deadbug_adapt_hernia
		}
	},
	's2-birddog': {
		purpose: m.exercises_s2_birddog_why,
		steps: [
			m.exercises_s2_birddog_step_1,
			m.exercises_s2_birddog_step_2,
			m.exercises_s2_birddog_step_3,
			m.exercises_s2_birddog_step_4
		],
		stopSigns: [],
		move: m.exercises_s2_birddog_move,
		back: m.exercises_s2_birddog_back,
		motion: m.exercises_s2_birddog_motion,
		adapted: { WRIST: m.exercises_s2_birddog_adapt_wrist, KNEEL: commonAdapted.KNEEL }
	},
	's2-sideplank': {
		purpose: m.exercises_s2_sideplank_why,
		steps: [
			m.exercises_s2_sideplank_step_1,
			m.exercises_s2_sideplank_step_2,
			m.exercises_s2_sideplank_step_3,
			m.exercises_s2_sideplank_step_4
		],
		stopSigns: [m.exercises_s2_sideplank_stop_1],
		move: m.exercises_s2_sideplank_move,
		back: m.exercises_s2_sideplank_back,
		motion: m.exercises_s2_sideplank_motion,
		adapted: {
			SHOULDER: m.exercises_s2_sideplank_adapt_shoulder,
			PREG_COMFORT: m.exercises_s2_sideplank_adapt_preg_comfort
		}
	}
};

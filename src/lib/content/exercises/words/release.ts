import { m } from '#messages';
import { commonAdapted } from '../common-adapted.ts';
import type { WordsOfCategory } from '../exercise-words.ts';

/** The words of the release exercises. */
export const words: WordsOfCategory<'re-glute' | 're-tfl' | 're-quad'> = {
	're-glute': {
		purpose: m.exercises_re_glute_why,
		steps: [
			m.exercises_re_glute_step_1,
			m.exercises_re_glute_step_2,
			m.exercises_re_glute_step_3,
			m.exercises_re_glute_step_4,
			m.exercises_re_glute_step_5
		],
		stopSigns: [m.exercises_re_glute_stop_1],
		move: m.exercises_re_glute_move,
		motion: m.exercises_re_glute_motion,
		adapted: { ANTICOAG: commonAdapted.ANTICOAG, THR: commonAdapted.THR, DVT: commonAdapted.DVT }
	},
	're-tfl': {
		purpose: m.exercises_re_tfl_why,
		steps: [
			m.exercises_re_tfl_step_1,
			m.exercises_re_tfl_step_2,
			m.exercises_re_tfl_step_3,
			m.exercises_re_tfl_step_4,
			m.exercises_re_tfl_step_5
		],
		stopSigns: [m.exercises_re_tfl_stop_1],
		move: m.exercises_re_tfl_move,
		motion: m.exercises_re_tfl_motion,
		adapted: {
			ANTICOAG: commonAdapted.ANTICOAG,
			THR: commonAdapted.THR,
			PREG_COMFORT: m.exercises_re_tfl_adapt_preg_comfort,
			DVT: commonAdapted.DVT
		}
	},
	're-quad': {
		purpose: m.exercises_re_quad_why,
		steps: [
			m.exercises_re_quad_step_1,
			m.exercises_re_quad_step_2,
			m.exercises_re_quad_step_3,
			m.exercises_re_quad_step_4
		],
		stopSigns: [m.exercises_re_quad_stop_1],
		move: m.exercises_re_quad_move,
		motion: m.exercises_re_quad_motion,
		adapted: {
			ANTICOAG: commonAdapted.ANTICOAG,
			PREG_PRONE: commonAdapted.PREG_PRONE,
			OSTEO_GENTLE: m.exercises_re_quad_adapt_osteo_gentle,
			DVT: commonAdapted.DVT,
			SURG: commonAdapted.SURG,
			THR: commonAdapted.THR
		}
	}
};

import { m } from '#messages';
import { commonAdapted } from '../common-adapted.ts';
import type { WordsOfCategory } from '../exercise-words.ts';

/** The words of the stretch exercises. */
export const words: WordsOfCategory<'st-halfkneel' | 'st-pnf' | 'st-pressup' | 'st-couch'> = {
	'st-halfkneel': {
		purpose: m.exercises_st_halfkneel_why,
		steps: [
			m.exercises_st_halfkneel_step_1,
			m.exercises_st_halfkneel_step_2,
			m.exercises_st_halfkneel_step_3,
			m.exercises_st_halfkneel_step_4
		],
		stopSigns: [m.exercises_st_halfkneel_stop_1],
		move: m.exercises_st_halfkneel_move,
		back: m.exercises_st_halfkneel_back,
		motion: m.exercises_st_halfkneel_motion,
		adapted: {
			THR: commonAdapted.THR,
			KNEEL: commonAdapted.KNEEL,
			PREG_GENTLE: m.exercises_st_halfkneel_adapt_preg_gentle,
			OSTEO_GENTLE: m.exercises_st_halfkneel_adapt_osteo_gentle
		}
	},
	'st-pnf': {
		purpose: m.exercises_st_pnf_why,
		steps: [
			m.exercises_st_pnf_step_1,
			m.exercises_st_pnf_step_2,
			m.exercises_st_pnf_step_3,
			m.exercises_st_pnf_step_4,
			m.exercises_st_pnf_step_5,
			m.exercises_st_pnf_step_6
		],
		stopSigns: [m.exercises_st_pnf_stop_1, m.exercises_st_pnf_stop_2],
		move: m.exercises_st_pnf_move,
		back: m.exercises_st_pnf_back,
		motion: m.exercises_st_pnf_motion,
		adapted: {
			THR: commonAdapted.THR,
			PREG_SUPINE: commonAdapted.PREG_SUPINE,
			SURG: commonAdapted.SURG,
			OSTEO_GENTLE: m.exercises_st_pnf_adapt_osteo_gentle
		}
	},
	'st-pressup': {
		purpose: m.exercises_st_pressup_why,
		steps: [m.exercises_st_pressup_step_1, m.exercises_st_pressup_step_2, m.exercises_st_pressup_step_3],
		stopSigns: [m.exercises_st_pressup_stop_1],
		move: m.exercises_st_pressup_move,
		back: m.exercises_st_pressup_back,
		motion: m.exercises_st_pressup_motion,
		adapted: {
			PREG_PRONE: commonAdapted.PREG_PRONE,
			OSTEO_GENTLE: m.exercises_st_pressup_adapt_osteo_gentle,
			SURG: commonAdapted.SURG,
			WRIST: m.exercises_st_pressup_adapt_wrist,
			THR: commonAdapted.THR
		}
	},
	'st-couch': {
		purpose: m.exercises_st_couch_why,
		steps: [
			m.exercises_st_couch_step_1,
			m.exercises_st_couch_step_2,
			m.exercises_st_couch_step_3,
			m.exercises_st_couch_step_4
		],
		stopSigns: [m.exercises_st_couch_stop_1, m.exercises_st_couch_stop_2],
		move: m.exercises_st_couch_move,
		back: m.exercises_st_couch_back,
		motion: m.exercises_st_couch_motion,
		adapted: {
			THR: commonAdapted.THR,
			KNEEL: commonAdapted.KNEEL,
			PREG_GENTLE: m.exercises_st_couch_adapt_preg_gentle,
			OSTEO_GENTLE: m.exercises_st_couch_adapt_osteo_gentle
		}
	}
};

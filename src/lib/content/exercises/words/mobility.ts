import { m } from '#messages';
import { commonAdapted } from '../common-adapted.ts';
import type { WordsOfCategory } from '../exercise-words.ts';

/** The words of the mobility exercises. */
export const words: WordsOfCategory<
	'mo-tilt' | 'mo-heelslide' | 'mo-hipcircle' | 'mo-catcow' | 'mo-walk' | 'mo-break' | 'mo-chintuck' | 'mo-thorext'
> = {
	'mo-tilt': {
		purpose: m.exercises_mo_tilt_why,
		steps: [m.exercises_mo_tilt_step_1, m.exercises_mo_tilt_step_2, m.exercises_mo_tilt_step_3],
		stopSigns: [],
		move: m.exercises_mo_tilt_move,
		back: m.exercises_mo_tilt_back,
		motion: m.exercises_mo_tilt_motion,
		adapted: { PREG_SUPINE: commonAdapted.PREG_SUPINE }
	},
	'mo-heelslide': {
		purpose: m.exercises_mo_heelslide_why,
		steps: [
			m.exercises_mo_heelslide_step_1,
			m.exercises_mo_heelslide_step_2,
			m.exercises_mo_heelslide_step_3,
			m.exercises_mo_heelslide_step_4
		],
		stopSigns: [],
		move: m.exercises_mo_heelslide_move,
		back: m.exercises_mo_heelslide_back,
		motion: m.exercises_mo_heelslide_motion,
		adapted: { PREG_SUPINE: commonAdapted.PREG_SUPINE }
	},
	'mo-hipcircle': {
		purpose: m.exercises_mo_hipcircle_why,
		steps: [
			m.exercises_mo_hipcircle_step_1,
			m.exercises_mo_hipcircle_step_2,
			m.exercises_mo_hipcircle_step_3,
			m.exercises_mo_hipcircle_step_4,
			m.exercises_mo_hipcircle_step_5
		],
		stopSigns: [m.exercises_mo_hipcircle_stop_1],
		move: m.exercises_mo_hipcircle_move,
		motion: m.exercises_mo_hipcircle_motion,
		adapted: { THR_SMALL: m.exercises_mo_hipcircle_adapt_thr_small, BALANCE: commonAdapted.BALANCE }
	},
	'mo-catcow': {
		purpose: m.exercises_mo_catcow_why,
		steps: [m.exercises_mo_catcow_step_1, m.exercises_mo_catcow_step_2, m.exercises_mo_catcow_step_3],
		stopSigns: [],
		move: m.exercises_mo_catcow_move,
		back: m.exercises_mo_catcow_back,
		motion: m.exercises_mo_catcow_motion,
		adapted: { OSTEO_FLEX: commonAdapted.OSTEO_FLEX, WRIST: commonAdapted.WRIST, KNEEL: commonAdapted.KNEEL }
	},
	'mo-walk': {
		purpose: m.exercises_mo_walk_why,
		steps: [m.exercises_mo_walk_step_1, m.exercises_mo_walk_step_2, m.exercises_mo_walk_step_3],
		stopSigns: [m.exercises_mo_walk_stop_1, m.exercises_mo_walk_stop_2],
		motion: m.exercises_mo_walk_motion,
		adapted: {}
	},
	'mo-break': {
		purpose: m.exercises_mo_break_why,
		steps: [
			m.exercises_mo_break_step_1,
			m.exercises_mo_break_step_2,
			m.exercises_mo_break_step_3,
			m.exercises_mo_break_step_4
		],
		stopSigns: [],
		motion: m.exercises_mo_break_motion,
		adapted: { BALANCE: m.exercises_mo_break_adapt_balance }
	},
	'mo-chintuck': {
		purpose: m.exercises_mo_chintuck_why,
		steps: [m.exercises_mo_chintuck_step_1, m.exercises_mo_chintuck_step_2, m.exercises_mo_chintuck_step_3],
		stopSigns: [m.exercises_mo_chintuck_stop_1],
		move: m.exercises_mo_chintuck_move,
		back: m.exercises_mo_chintuck_back,
		motion: m.exercises_mo_chintuck_motion,
		adapted: {}
	},
	'mo-thorext': {
		purpose: m.exercises_mo_thorext_why,
		steps: [m.exercises_mo_thorext_step_1, m.exercises_mo_thorext_step_2, m.exercises_mo_thorext_step_3],
		stopSigns: [],
		move: m.exercises_mo_thorext_move,
		back: m.exercises_mo_thorext_back,
		motion: m.exercises_mo_thorext_motion,
		adapted: { OSTEO_GENTLE: m.exercises_mo_thorext_adapt_osteo_gentle }
	}
};

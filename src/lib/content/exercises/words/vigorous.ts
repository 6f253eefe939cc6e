import { m } from '#messages';
import { commonAdapted } from '../common-adapted.ts';
import type { WordsOfCategory } from '../exercise-words.ts';

/** The words of the vigorous exercises. */
export const words: WordsOfCategory<'vg-walkjog' | 'vg-dance'> = {
	'vg-walkjog': {
		purpose: m.exercises_vg_walkjog_why,
		steps: [
			m.exercises_vg_walkjog_step_1,
			m.exercises_vg_walkjog_step_2,
			m.exercises_vg_walkjog_step_3,
			m.exercises_vg_walkjog_step_4
		],
		stopSigns: [m.exercises_vg_walkjog_stop_1, m.exercises_vg_walkjog_stop_2],
		motion: m.exercises_vg_walkjog_motion,
		adapted: {
			PREG_CLEAR: commonAdapted.PREG_CLEAR,
			THR: commonAdapted.THR,
			OSTEO_CLEAR: commonAdapted.OSTEO_CLEAR,
			ANTICOAG_CLEAR: commonAdapted.ANTICOAG_CLEAR
		}
	},
	'vg-dance': {
		purpose: m.exercises_vg_dance_why,
		steps: [
			m.exercises_vg_dance_step_1,
			m.exercises_vg_dance_step_2,
			m.exercises_vg_dance_step_3,
			m.exercises_vg_dance_step_4
		],
		stopSigns: [m.exercises_vg_dance_stop_1],
		motion: m.exercises_vg_dance_motion,
		adapted: {
			THR: commonAdapted.THR,
			PREG_CLEAR: commonAdapted.PREG_CLEAR,
			BALANCE: m.exercises_vg_dance_adapt_balance
		}
	}
};

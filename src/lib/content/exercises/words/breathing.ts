import { m } from '#messages';
import { commonAdapted } from '../common-adapted.ts';
import type { WordsOfCategory } from '../exercise-words.ts';

/** The words of the breathing exercises. */
export const words: WordsOfCategory<'br-diaphragm' | 'br-rest' | 'br-scan'> = {
	'br-diaphragm': {
		purpose: m.exercises_br_diaphragm_why,
		steps: [
			m.exercises_br_diaphragm_step_1,
			m.exercises_br_diaphragm_step_2,
			m.exercises_br_diaphragm_step_3,
			m.exercises_br_diaphragm_step_4
		],
		stopSigns: [m.exercises_br_diaphragm_stop_1],
		move: m.exercises_br_diaphragm_move,
		back: m.exercises_br_diaphragm_back,
		motion: m.exercises_br_diaphragm_motion,
		adapted: { PREG_SUPINE: commonAdapted.PREG_SUPINE }
	},
	'br-rest': {
		purpose: m.exercises_br_rest_why,
		steps: [
			m.exercises_br_rest_step_1,
			m.exercises_br_rest_step_2,
			m.exercises_br_rest_step_3,
			m.exercises_br_rest_step_4
		],
		stopSigns: [],
		motion: m.exercises_br_rest_motion,
		adapted: { PREG_SUPINE: commonAdapted.PREG_SUPINE }
	},
	'br-scan': {
		purpose: m.exercises_br_scan_why,
		steps: [
			m.exercises_br_scan_step_1,
			m.exercises_br_scan_step_2,
			m.exercises_br_scan_step_3,
			m.exercises_br_scan_step_4
		],
		stopSigns: [m.exercises_br_scan_stop_1],
		motion: m.exercises_br_scan_motion,
		adapted: {}
	}
};

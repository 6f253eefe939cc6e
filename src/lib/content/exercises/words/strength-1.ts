import { m } from '#messages';
import { commonAdapted } from '../common-adapted.ts';
import type { WordsOfCategory } from '../exercise-words.ts';

/** The words of the strength-1 exercises. */
export const words: WordsOfCategory<'s1-iso' | 's1-march' | 's1-bridge' | 's1-clam'> = {
	's1-iso': {
		purpose: m.exercises_s1_iso_why,
		steps: [
			m.exercises_s1_iso_step_1,
			m.exercises_s1_iso_step_2,
			m.exercises_s1_iso_step_3,
			m.exercises_s1_iso_step_4,
			m.exercises_s1_iso_step_5
		],
		stopSigns: [m.exercises_s1_iso_stop_1],
		move: m.exercises_s1_iso_move,
		back: m.exercises_s1_iso_back,
		motion: m.exercises_s1_iso_motion,
		adapted: { THR: commonAdapted.THR, SURG: commonAdapted.SURG }
	},
	's1-march': {
		purpose: m.exercises_s1_march_why,
		steps: [m.exercises_s1_march_step_1, m.exercises_s1_march_step_2, m.exercises_s1_march_step_3],
		stopSigns: [],
		move: m.exercises_s1_march_move,
		back: m.exercises_s1_march_back,
		motion: m.exercises_s1_march_motion,
		adapted: { PREG_SUPINE: commonAdapted.PREG_SUPINE, SURG: commonAdapted.SURG }
	},
	's1-bridge': {
		purpose: m.exercises_s1_bridge_why,
		steps: [
			m.exercises_s1_bridge_step_1,
			m.exercises_s1_bridge_step_2,
			m.exercises_s1_bridge_step_3,
			m.exercises_s1_bridge_step_4
		],
		stopSigns: [m.exercises_s1_bridge_stop_1],
		move: m.exercises_s1_bridge_move,
		back: m.exercises_s1_bridge_back,
		motion: m.exercises_s1_bridge_motion,
		adapted: { PREG_SUPINE: commonAdapted.PREG_SUPINE }
	},
	's1-clam': {
		purpose: m.exercises_s1_clam_why,
		steps: [
			m.exercises_s1_clam_step_1,
			m.exercises_s1_clam_step_2,
			m.exercises_s1_clam_step_3,
			m.exercises_s1_clam_step_4
		],
		stopSigns: [],
		move: m.exercises_s1_clam_move,
		back: m.exercises_s1_clam_back,
		motion: m.exercises_s1_clam_motion,
		adapted: { THR: commonAdapted.THR }
	}
};

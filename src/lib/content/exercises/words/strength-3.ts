import { m } from '#messages';
import { commonAdapted } from '../common-adapted.ts';
import type { WordsOfCategory } from '../exercise-words.ts';

/** The words of the strength-3 exercises. */
export const words: WordsOfCategory<'s3-bandmarch' | 's3-stepup'> = {
	's3-bandmarch': {
		purpose: m.exercises_s3_bandmarch_why,
		steps: [
			m.exercises_s3_bandmarch_step_1,
			m.exercises_s3_bandmarch_step_2,
			m.exercises_s3_bandmarch_step_3,
			m.exercises_s3_bandmarch_step_4
		],
		stopSigns: [m.exercises_s3_bandmarch_stop_1],
		move: m.exercises_s3_bandmarch_move,
		back: m.exercises_s3_bandmarch_back,
		motion: m.exercises_s3_bandmarch_motion,
		adapted: { THR: commonAdapted.THR, SURG: commonAdapted.SURG, BALANCE: commonAdapted.BALANCE }
	},
	's3-stepup': {
		purpose: m.exercises_s3_stepup_why,
		steps: [
			m.exercises_s3_stepup_step_1,
			m.exercises_s3_stepup_step_2,
			m.exercises_s3_stepup_step_3,
			m.exercises_s3_stepup_step_4
		],
		stopSigns: [m.exercises_s3_stepup_stop_1],
		move: m.exercises_s3_stepup_move,
		back: m.exercises_s3_stepup_back,
		motion: m.exercises_s3_stepup_motion,
		adapted: { BALANCE: m.exercises_s3_stepup_adapt_balance }
	}
};

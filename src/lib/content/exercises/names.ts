import { m } from '#messages';
import type { ExerciseId } from '#lib/domain/exercise/exercise.ts';
import type { Words } from './exercise-words.ts';

/** The name of each exercise. */
export const exerciseName: Readonly<Record<ExerciseId, Words>> = {
	'br-diaphragm': m.exercises_br_diaphragm_name,
	'br-rest': m.exercises_br_rest_name,
	'br-scan': m.exercises_br_scan_name,
	'mo-tilt': m.exercises_mo_tilt_name,
	'mo-heelslide': m.exercises_mo_heelslide_name,
	'mo-hipcircle': m.exercises_mo_hipcircle_name,
	'mo-catcow': m.exercises_mo_catcow_name,
	'mo-walk': m.exercises_mo_walk_name,
	'mo-break': m.exercises_mo_break_name,
	'mo-chintuck': m.exercises_mo_chintuck_name,
	'mo-thorext': m.exercises_mo_thorext_name,
	're-glute': m.exercises_re_glute_name,
	're-tfl': m.exercises_re_tfl_name,
	're-quad': m.exercises_re_quad_name,
	's1-iso': m.exercises_s1_iso_name,
	's1-march': m.exercises_s1_march_name,
	's1-bridge': m.exercises_s1_bridge_name,
	's1-clam': m.exercises_s1_clam_name,
	's2-standmarch': m.exercises_s2_standmarch_name,
	's2-deadbug': m.exercises_s2_deadbug_name,
	's2-birddog': m.exercises_s2_birddog_name,
	's2-sideplank': m.exercises_s2_sideplank_name,
	's3-bandmarch': m.exercises_s3_bandmarch_name,
	's3-stepup': m.exercises_s3_stepup_name,
	'st-halfkneel': m.exercises_st_halfkneel_name,
	'st-pnf': m.exercises_st_pnf_name,
	'st-pressup': m.exercises_st_pressup_name,
	'st-couch': m.exercises_st_couch_name,
	'vg-walkjog': m.exercises_vg_walkjog_name,
	'vg-dance': m.exercises_vg_dance_name
};

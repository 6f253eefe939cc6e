import { m } from '#messages';
import type { Equipment } from './catalogue-exercise.ts';
import type { Words } from './exercise-words.ts';

/** What an exercise needs, in plain words. */
export const equipmentWords: Readonly<Record<Equipment, Words>> = {
	mat: m.exercises_equipment_mat,
	cushion: m.exercises_equipment_cushion,
	sock: m.exercises_equipment_sock,
	support: m.exercises_equipment_support,
	chair: m.exercises_equipment_chair,
	'low-chair': m.exercises_equipment_low_chair,
	wall: m.exercises_equipment_wall,
	'soft-ball': m.exercises_equipment_soft_ball,
	'foam-roller': m.exercises_equipment_foam_roller,
	'loop-band': m.exercises_equipment_loop_band,
	'low-step': m.exercises_equipment_low_step,
	rail: m.exercises_equipment_rail,
	'firm-bed': m.exercises_equipment_firm_bed,
	sofa: m.exercises_equipment_sofa,
	shoes: m.exercises_equipment_shoes,
	space: m.exercises_equipment_space,
	music: m.exercises_equipment_music
};

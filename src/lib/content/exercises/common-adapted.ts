import { m } from '#messages';
import type { Contraindication } from '#lib/domain/exercise/exercise.ts';
import type { Words } from './exercise-words.ts';

/** How a tag changes an exercise where the exercise has no words of its own for it. */
export const commonAdapted = {
	THR: m.exercises_adapt_thr,
	SURG: m.exercises_adapt_surg,
	ANTICOAG: m.exercises_adapt_anticoag,
	ANTICOAG_CLEAR: m.exercises_adapt_anticoag_clear,
	DVT: m.exercises_adapt_dvt,
	PREG_SUPINE: m.exercises_adapt_preg_supine,
	PREG_PRONE: m.exercises_adapt_preg_prone,
	PREG_CLEAR: m.exercises_adapt_preg_clear,
	OSTEO_FLEX: m.exercises_adapt_osteo_flex,
	OSTEO_CLEAR: m.exercises_adapt_osteo_clear,
	KNEEL: m.exercises_adapt_kneel,
	WRIST: m.exercises_adapt_wrist,
	BALANCE: m.exercises_adapt_balance
} as const satisfies Partial<Record<Contraindication, Words>>;

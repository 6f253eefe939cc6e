import { m } from '#messages';
import { catalogue } from '#lib/content/exercises/catalogue.ts';
import type { ExerciseId } from '#lib/domain/exercise/exercise.ts';
import type { Amount } from '#lib/domain/plan/dose.ts';

/** A dose in words: "2 × 10, hold 3 s", "3 × 20 s", "5 min", "3 spots, 5 presses". */
export function doseWord(exercise: ExerciseId, { sets, reps, holdS }: Amount): string {
	if (catalogue[exercise].maxSpotS !== undefined) return m.program_dose_spots({ count: sets, presses: reps });
	if (reps === 1 && holdS >= 60 && holdS % 60 === 0 && sets === 1)
		return m.program_dose_hold_minutes({ minutes: holdS / 60 });
	if (reps === 1) return m.program_dose_hold({ sets, hold: holdS });
	return holdS > 0 ? m.program_dose_reps_hold({ sets, reps, hold: holdS }) : m.program_dose_reps({ sets, reps });
}

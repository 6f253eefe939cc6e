import { m } from '#messages';
import { catalogue } from '#lib/content/exercises/catalogue.ts';
import type { ExerciseId } from '#lib/domain/exercise/exercise.ts';
import type { Amount } from '#lib/domain/plan/dose.ts';
import type { SessionItem } from '#lib/domain/session/session.ts';

/** A dose in words: "2 × 10, hold 3 s", "3 × 20 s", "5 min", "2 min 30 s", "3 spots, 5 presses". */
export function doseWord(exercise: ExerciseId, { sets, reps, holdS }: Amount): string {
	if (catalogue[exercise].maxSpotS !== undefined) return m.program_dose_spots({ count: sets, presses: reps });
	if (reps === 1 && holdS >= 60 && sets === 1) {
		const [minutes, seconds] = [Math.floor(holdS / 60), holdS % 60];
		return seconds === 0
			? m.program_dose_hold_minutes({ minutes })
			: m.program_dose_hold_minutes_seconds({ minutes, seconds });
	}
	if (reps === 1 && holdS > 0) return m.program_dose_hold({ sets, hold: holdS });
	return holdS > 0 ? m.program_dose_reps_hold({ sets, reps, hold: holdS }) : m.program_dose_reps({ sets, reps });
}

/** What was done of a planned dose: "2 × 8", or "15 of 16" where a set was left in the middle. */
export function doneWord({ exercise, planned, done }: Pick<SessionItem, 'exercise' | 'planned' | 'done'>): string {
	const of = planned.sets * planned.reps;
	const reps = done.sets * done.reps;
	const whole = reps === of || (done.sets > 0 && done.reps === planned.reps);
	return planned.reps > 1 && !whole ? m.player_done_reps({ reps, of }) : doseWord(exercise, done);
}

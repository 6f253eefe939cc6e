import * as v from 'valibot';
import { instant, note, rating, whole, zoneName } from '../base/schema.ts';
import { sides } from '../body/side.ts';
import { exerciseIds, verdicts } from '../exercise/exercise.ts';

/**
 * What can go wrong while exercising. `too-much` is plain pain over the limit; `dizzy` is dizzy or unwell; `unanswered` is a
 * Stop after which nobody said what happened: the gates read it as what the button is for, sharp pain, cramp or tingling.
 */
export const sessionEvents = ['sharp', 'cramp', 'tingling', 'too-much', 'dizzy', 'other', 'unanswered'] as const;
export type SessionEvent = (typeof sessionEvents)[number];

/** A session's side of an exercise: one side, or both at once for a bilateral exercise. */
export const itemSides = [...sides, 'both'] as const;
export type ItemSide = (typeof itemSides)[number];

const amount = v.object({ sets: whole(0, 100), reps: whole(0, 1000), holdS: whole(0, 3600) });

/** One release spot: the three questions, and how long it was pressed (at most 12 s in the player). */
export const spotSchema = v.object({
	tender: rating,
	spreads: v.boolean(),
	change: v.picklist(['fading', 'growing', 'same']),
	seconds: whole(0, 60),
	presses: v.optional(whole(0, 60))
});

/** One exercise on one side within a session. `share` is done ÷ planned of that day's dose, 0 to 1. */
export const sessionItemSchema = v.object({
	exercise: v.picklist(exerciseIds),
	side: v.picklist(itemSides),
	planned: amount,
	done: amount,
	painDuring: v.optional(rating),
	event: v.optional(v.picklist(sessionEvents)),
	easedEarly: v.boolean(),
	skipped: v.boolean(),
	/** The verdict this exercise was started under. */
	verdict: v.picklist(verdicts),
	spots: v.optional(v.pipe(v.array(spotSchema), v.maxLength(20)))
});
export type SessionItem = v.InferOutput<typeof sessionItemSchema>;

/** A done (or broken-off) exercise session. */
export const sessionSchema = v.object({
	start: instant,
	end: instant,
	zone: zoneName,
	where: v.picklist(['player', 'elsewhere']),
	endReason: v.picklist(['finished', 'ended-early', 'stopped', 'left']),
	/** Pain just before, per side, 0-10. */
	painBefore: v.object({ left: rating, right: rating }),
	items: v.pipe(v.array(sessionItemSchema), v.maxLength(60)),
	note: v.optional(note)
});
export type Session = v.InferOutput<typeof sessionSchema>;

/** So many repetitions as an amount: whole sets, else all of them in one. */
export function amountOf(planned: SessionItem['planned'], reps: number): SessionItem['done'] {
	if (reps === 0) return { sets: 0, reps: 0, holdS: 0 };
	const whole = reps % planned.reps === 0;
	return whole
		? { ...planned, sets: reps / planned.reps }
		: { sets: 1, reps: Math.min(reps, 1000), holdS: planned.holdS };
}

/** How much of the planned dose was done, 0 to 1: repetitions over all sets, or seconds held when there is one repetition. */
export function doneShare({ planned, done }: Pick<SessionItem, 'planned' | 'done'>): number {
	const load = ({ sets, reps, holdS }: SessionItem['planned']) => sets * reps * Math.max(1, holdS);
	return load(planned) === 0 ? 0 : Math.min(1, load(done) / load(planned));
}

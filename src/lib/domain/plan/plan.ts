import * as v from 'valibot';
import { label, note, whole } from '../base/schema.ts';
import { sides } from '../body/side.ts';
import { exerciseIds } from '../exercise/exercise.ts';

const itemSide = v.picklist([...sides, 'both']);

/** A prescription of one exercise; `sides` of a bilateral exercise is `['both']`. */
export const planItemSchema = v.object({
	exercise: v.picklist(exerciseIds),
	sides: v.pipe(v.array(itemSide), v.maxLength(2)),
	sets: whole(1, 20),
	reps: whole(1, 100),
	holdS: whole(0, 1800),
	timesPerWeek: whole(1, 70)
});
export type PlanItem = v.InferOutput<typeof planItemSchema>;

/** A plan from the built-in starter or a therapist's file. `parameters` are rule numbers the therapist changed, by name. */
export const planSchema = v.object({
	origin: v.picklist(['starter', 'therapist']),
	items: v.pipe(v.array(planItemSchema), v.maxLength(60)),
	parameters: v.record(v.pipe(v.string(), v.maxLength(80)), v.number()),
	by: v.optional(label),
	note: v.optional(note)
});
export type Plan = v.InferOutput<typeof planSchema>;

/**
 * One step of progression for an exercise and side: its dose step, and why it moved. `from` is the neighbour whose place it
 * takes; `joined` the neighbour that moved into it while it was in the plan already, which leaves its own dose as it was.
 */
export const progressSchema = v.object({
	exercise: v.picklist(exerciseIds),
	side: itemSide,
	step: whole(-20, 20),
	why: label,
	from: v.optional(v.picklist(exerciseIds)),
	joined: v.optional(v.picklist(exerciseIds))
});
export type Progress = v.InferOutput<typeof progressSchema>;

/** Today's change to the plan: a swap for a neighbour, a skip or an addition. */
export const adjustmentSchema = v.variant('change', [
	v.object({
		change: v.literal('swap'),
		exercise: v.picklist(exerciseIds),
		side: itemSide,
		to: v.picklist(exerciseIds)
	}),
	v.object({ change: v.literal('skip'), exercise: v.picklist(exerciseIds), side: itemSide }),
	v.object({ change: v.literal('add'), exercise: v.picklist(exerciseIds), side: itemSide })
]);
export type Adjustment = v.InferOutput<typeof adjustmentSchema>;

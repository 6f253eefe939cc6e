import * as v from 'valibot';
import { instant, label, localDate, note, rating } from '../base/schema.ts';
import { sides } from '../body/side.ts';
import { categories } from '../exercise/exercise.ts';

export const careKinds = [
	'massage',
	'physio',
	'acupuncture',
	'chiropractic',
	'yoga',
	'mind-body',
	'biofeedback',
	'other'
] as const;
export type CareKind = (typeof careKinds)[number];

/** A visit or therapy on the record's day. */
export const careSchema = v.object({
	what: v.picklist(careKinds),
	comfort: v.optional(rating),
	note: v.optional(note)
});
export type Care = v.InferOutput<typeof careSchema>;

const order = {
	side: v.picklist([...sides, 'both']),
	category: v.picklist(categories),
	until: localDate,
	by: label,
	why: note,
	/** `device` when entered here by hand, else the name of the plan file. */
	from: label,
	lifted: v.optional(localDate)
};

/** A therapist's clearance from the record's day to `until`: lowers rules marked loosenable from closed to caution, never to open. */
export const clearanceSchema = v.object(order);
export type Clearance = v.InferOutput<typeof clearanceSchema>;

/** A therapist's hold from the record's day to `until`: closes the category. */
export const holdSchema = v.object(order);
export type Hold = v.InferOutput<typeof holdSchema>;

/** A correction of another record: the old and new value of one field and why, kept as a trace; one that was or becomes empty is absent. */
export const correctionSchema = v.object({
	record: v.pipe(v.string(), v.maxLength(64)),
	field: label,
	before: v.optional(v.unknown()),
	after: v.optional(v.unknown()),
	reason: note,
	at: v.optional(instant)
});
export type Correction = v.InferOutput<typeof correctionSchema>;

/** The client's question and goal in their own words. */
export const goalSchema = v.object({ question: v.optional(note), goal: v.optional(note) });
export type Goal = v.InferOutput<typeof goalSchema>;

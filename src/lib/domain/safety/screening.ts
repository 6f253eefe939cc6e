import * as v from 'valibot';
import { label, localDate } from '../base/schema.ts';
import { sides } from '../body/side.ts';

export const difficulties = ['kneeling', 'wrists', 'shoulder', 'balance', 'hernia'] as const;
export type Difficulty = (typeof difficulties)[number];

export const surgeries = ['abdomen', 'hip', 'spine', 'birth', 'c-section'] as const;
export type Surgery = (typeof surgeries)[number];

/** The safety answers. An operation or birth with an unknown date counts as recent. */
export const screeningSchema = v.object({
	adult: v.boolean(),
	pregnant: v.boolean(),
	hipReplacement: v.pipe(v.array(v.object({ side: v.picklist(sides), date: v.optional(localDate) })), v.maxLength(2)),
	surgery: v.pipe(v.array(v.object({ what: v.picklist(surgeries), date: v.optional(localDate) })), v.maxLength(10)),
	osteoporosis: v.boolean(),
	bloodThinner: v.boolean(),
	legClot: v.boolean(),
	difficulties: v.pipe(v.array(v.picklist(difficulties)), v.maxLength(difficulties.length))
});
export type Screening = v.InferOutput<typeof screeningSchema>;

/** A medical review of a flag, on the record's day. */
export const reviewSchema = v.object({ by: label });
export type Review = v.InferOutput<typeof reviewSchema>;

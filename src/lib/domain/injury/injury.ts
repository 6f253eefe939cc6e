import * as v from 'valibot';
import { label, localDate, note } from '../base/schema.ts';
import { regions } from '../body/region.ts';
import { sides } from '../body/side.ts';

export const injuryKinds = ['strain', 'overuse', 'fall', 'other'] as const;
export type InjuryKind = (typeof injuryKinds)[number];

/** A hurt side; the record's day is the day it happened. Recovered is a claim the gates still check against two calm check-ins. */
export const injurySchema = v.object({
	side: v.picklist(sides),
	region: v.optional(v.picklist(regions)),
	what: v.picklist(injuryKinds),
	note: v.optional(note),
	recovered: v.optional(localDate),
	recoveredSaidBy: v.optional(label)
});
export type Injury = v.InferOutput<typeof injurySchema>;

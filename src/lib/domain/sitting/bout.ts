import * as v from 'valibot';
import { instant, note, whole, zoneName } from '../base/schema.ts';

export const sittingKinds = ['desk', 'drive', 'sofa', 'other'] as const;
export type SittingKind = (typeof sittingKinds)[number];

const bout = {
	seat: v.picklist(sittingKinds),
	start: instant,
	end: instant,
	zone: zoneName,
	/** Set when the length looked wrong and the person kept it all the same. */
	implausible: v.optional(v.boolean()),
	/** Set when the device's clock was changed while the timer ran; the length was kept right. */
	clockMoved: v.optional(v.boolean()),
	note: v.optional(note)
};

/** A stretch of sitting, timed by the app or recalled, or one estimate for a whole day. */
export const sittingSchema = v.variant('how', [
	v.object({ how: v.picklist(['timed', 'recalled']), ...bout }),
	v.object({
		how: v.literal('estimate'),
		minutes: whole(0, 1440),
		implausible: v.optional(v.boolean()),
		note: v.optional(note)
	})
]);
export type Sitting = v.InferOutput<typeof sittingSchema>;
/** A stretch with a start and an end. */
export type SittingBout = Extract<Sitting, { how: 'timed' | 'recalled' }>;

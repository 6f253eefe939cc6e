import * as v from 'valibot';
import { note, rating, whole } from '../base/schema.ts';
import { sides } from '../body/side.ts';

/** A self-test on one side; sit-to-stand has no side. Thomas is a note only and changes no gate. */
export const selfTestSchema = v.variant('test', [
	v.object({
		test: v.literal('resisted-hip-flexion'),
		side: v.picklist(sides),
		holdS: whole(0, 120),
		pain: rating,
		strength: v.picklist(['strong', 'some', 'could-not'])
	}),
	v.object({ test: v.literal('single-leg-stance'), side: v.picklist(sides), holdS: whole(0, 120), pain: rating }),
	v.object({ test: v.literal('standing-march'), side: v.picklist(sides), reps: whole(0, 200), pain: rating }),
	v.object({ test: v.literal('sit-to-stand'), reps: whole(0, 100), pain: rating }),
	v.object({ test: v.literal('thomas'), side: v.picklist(sides), note })
]);
export type SelfTest = v.InferOutput<typeof selfTestSchema>;

/** A measure over time: weekly PEG (three items 0-10) or up to three own activities 0-10. */
export const measureSchema = v.variant('measure', [
	v.object({ measure: v.literal('peg'), pain: rating, enjoyment: rating, activity: rating }),
	v.object({
		measure: v.literal('activities'),
		scores: v.pipe(v.array(v.object({ activity: v.pipe(v.string(), v.maxLength(120)), score: rating })), v.maxLength(3))
	})
]);
export type Measure = v.InferOutput<typeof measureSchema>;

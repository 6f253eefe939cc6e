import * as v from 'valibot';
import { instant } from '../base/schema.ts';
import type { Instant } from '../base/zoned.ts';
import { sides } from '../body/side.ts';
import { selfTests } from './self-test-draft.ts';

/** A try left this long ago, in milliseconds (an hour), is not taken up again. */
export const keptTryMs = 3_600_000;

const trySchema = v.object({
	test: v.picklist(selfTests),
	side: v.optional(v.picklist(sides)),
	/** When it begins, and when it was over: never before. */
	begins: instant,
	ended: v.optional(instant),
	stopped: v.boolean()
});

/** A self-test under way: plain JSON, kept on this device so that a reload does not lose it. */
export type SelfTestTry = Readonly<v.InferOutput<typeof trySchema>>;

/** Reads a kept try; undefined when it is not one, or is over an hour old. */
export function readTry(raw: unknown, now: Instant): SelfTestTry | undefined {
	const { success, output } = v.safeParse(trySchema, raw);
	return success && Math.abs(now - output.begins) <= keptTryMs ? output : undefined;
}

import * as v from 'valibot';
import { measureSchema, selfTestSchema } from '../assessment/self-test.ts';
import type { LocalDate } from '../base/local-date.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { localDate } from '../base/schema.ts';
import { careSchema, clearanceSchema, correctionSchema, goalSchema, holdSchema } from '../care/care.ts';
import { checkInSchema } from '../check-in/check-in.ts';
import { injurySchema } from '../injury/injury.ts';
import { adjustmentSchema, planSchema, progressSchema } from '../plan/plan.ts';
import { reviewSchema, screeningSchema } from '../safety/screening.ts';
import { sessionSchema } from '../session/session.ts';
import { sittingSchema } from '../sitting/bout.ts';
import { valuesOf, type RecordKind, type StoredRecord } from './record.ts';

/** The one schema of each record kind; types and the published JSON Schema come from here. */
export const kindSchemas = {
	checkIn: checkInSchema,
	sittingBout: sittingSchema,
	session: sessionSchema,
	injury: injurySchema,
	screening: screeningSchema,
	review: reviewSchema,
	selfTest: selfTestSchema,
	measure: measureSchema,
	care: careSchema,
	plan: planSchema,
	clearance: clearanceSchema,
	hold: holdSchema,
	correction: correctionSchema,
	progress: progressSchema,
	adjustment: adjustmentSchema,
	goal: goalSchema
} as const satisfies Record<RecordKind, v.GenericSchema>;

/** The plain content of a record of one kind. */
export type Content<K extends RecordKind> = v.InferOutput<(typeof kindSchemas)[K]>;

/** A record as the app reads it: its content with id, kind and civil day. */
export type Fact<K extends RecordKind = RecordKind> = {
	[Kind in K]: { readonly id: string; readonly kind: Kind; readonly day: LocalDate; readonly content: Content<Kind> };
}[K];

/** Why a stored row could not be read: which field, if one. */
export interface Unreadable {
	readonly code: 'unreadable';
	readonly field: string | undefined;
}

/** Checks a record's plain content against its kind's schema. */
export function parseContent<K extends RecordKind>(kind: K, raw: unknown): Result<Content<K>, Unreadable> {
	const result = v.safeParse<v.GenericSchema<unknown, Content<K>>>(kindSchemas[kind], raw);
	if (result.success) return ok(result.output);
	const key: unknown = result.issues[0].path?.[0]?.key;
	return fail({ code: 'unreadable', field: typeof key === 'string' ? key : undefined });
}

/** Reads a stored record as a fact; emptied fields (`null`) count as absent. */
export function parseFact(record: StoredRecord): Result<Fact, Unreadable> {
	const values = valuesOf(record);
	const parsedDay = v.safeParse(localDate, values['day']);
	if (!parsedDay.success) return fail({ code: 'unreadable', field: 'day' });
	const present = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
	const content = parseContent(record.kind, present);
	if (!content.ok) return content;
	return ok({ id: record.id, kind: record.kind, day: parsedDay.output, content: content.value } as Fact);
}

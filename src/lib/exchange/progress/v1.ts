import * as v from 'valibot';
import { instant, label, localDate, zoneName } from '#lib/domain/base/schema.ts';
import type { Json } from '#lib/domain/record/canonical.ts';
import { recordKinds, type StoredRecord } from '#lib/domain/record/record.ts';
import type { Settings } from '#lib/domain/settings.ts';

/** The name of the format and its version; a later version that old readers cannot understand gets the next number. */
export const progressFormat = 'gaitkeeper-progress';
export const progressVersion = 1;

/** A name for the person in files: the same on all their devices. */
export const clientId = v.pipe(v.string(), v.regex(/^[0-9a-zA-Z-]{8,64}$/));

/** What a file holds: `everything` (a backup), or some kinds, with or without notes. */
export const includedSchema = v.object({
	everything: v.boolean(),
	kinds: v.pipe(v.array(v.picklist(recordKinds)), v.maxLength(recordKinds.length)),
	notes: v.boolean()
});
export type Included = v.InferOutput<typeof includedSchema>;

/** The members of a progress file beside its records, parked rows and settings. */
export const headSchema = v.object({
	format: v.literal(progressFormat),
	version: v.literal(progressVersion),
	/** When it was made, epoch milliseconds, and the zone it was made in. */
	exportedAt: instant,
	zone: zoneName,
	/** The version of the app that made it. */
	app: v.pipe(v.string(), v.maxLength(64)),
	client: v.object({ id: clientId, label: v.optional(label) }),
	/** First and last civil day in it; null when it holds no day. */
	range: v.nullable(v.object({ from: localDate, to: localDate })),
	included: includedSchema,
	/** SHA-256, in hex, over the canonical JSON of `records`. */
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
});
export type ProgressHead = v.InferOutput<typeof headSchema>;

/** A raw row this version could not read, carried along. */
export interface Unread {
	readonly raw: Json;
	readonly field: string | undefined;
}

/** A progress file or backup as it was read: records rebuilt from the allow-list, the rest kept apart. */
export interface ProgressFile {
	readonly head: ProgressHead;
	readonly records: readonly StoredRecord[];
	/** Rows that cannot be read: the file's own parked ones, and records that did not parse. */
	readonly parked: readonly Unread[];
	readonly settings: Settings | undefined;
	/** Members a newer version of the app added; written back as they are. */
	readonly more: { readonly [member: string]: Json };
	/** Whether the digest in the file is that of its records. */
	readonly intact: boolean;
}

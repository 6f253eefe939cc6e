import type { LocalDate } from '../base/local-date.ts';
import { canonical, type Json } from './canonical.ts';
import { isStamp, laterStamp, type Stamp } from './stamp.ts';

/** One field of a record: its value and the stamp of the write that set it. */
export type Register = readonly [value: Json, stamp: Stamp];

/** The kinds of records; each has one schema in `kinds.ts`. */
export const recordKinds = [
	'checkIn',
	'sittingBout',
	'session',
	'injury',
	'screening',
	'review',
	'selfTest',
	'measure',
	'care',
	'plan',
	'clearance',
	'hold',
	'correction',
	'progress',
	'adjustment',
	'goal'
] as const;
export type RecordKind = (typeof recordKinds)[number];

/**
 * A stored record: a map of field → register. `day` and `deleted` are registers like any other;
 * fields this version does not know are kept as they came.
 */
export interface StoredRecord {
	readonly id: string;
	readonly kind: RecordKind;
	readonly fields: { readonly [field: string]: Register };
	/** Set on sample data, which leaves together. */
	readonly sample?: true;
}

/** The later of two writes: by stamp, then by canonical value, so that every device picks the same one. */
function laterRegister(a: Register, b: Register): Register {
	if (a[1] !== b[1]) return a[1] > b[1] ? a : b;
	if (a[0] === b[0]) return a;
	return canonical(a[0]) >= canonical(b[0]) ? a : b;
}

/** Merges two copies of one record, field by field: commutative, associative and idempotent. */
export function mergeRecords(a: StoredRecord, b: StoredRecord): StoredRecord {
	const fields: Record<string, Register> = { ...a.fields };
	for (const [field, register] of Object.entries(b.fields)) {
		const own = fields[field];
		fields[field] = own ? laterRegister(own, register) : register;
	}
	return { id: a.id, kind: a.kind, fields, ...(a.sample && b.sample ? { sample: true as const } : {}) };
}

/** Whether two copies hold the same registers. */
export const sameRecord = (a: StoredRecord, b: StoredRecord): boolean => canonical(a) === canonical(b);

/** Whether a record is deleted. */
export const isDeleted = ({ fields }: StoredRecord): boolean => fields['deleted']?.[0] === true;

/** The newest stamp of a record; undefined for a record without fields. */
export function newestStamp({ fields }: StoredRecord): Stamp | undefined {
	return Object.values(fields).reduce<Stamp | undefined>((newest, [, at]) => laterStamp(newest, at), undefined);
}

/** The plain values of a record's fields. */
export function valuesOf({ fields }: StoredRecord): Record<string, Json> {
	return Object.fromEntries(Object.entries(fields).map(([field, [value]]) => [field, value]));
}

/** A fact's content as register values: absent fields become `null`, so that an edit can empty them. */
export function contentValues(day: LocalDate, content: object): Record<string, Json> {
	const given = Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined)) as Record<
		string,
		Json
	>;
	return { day, deleted: false, ...given };
}

/**
 * Writes values into a record: only fields whose value changes get a new register; `null` empties a field.
 * Fields not named stay as they are.
 */
export function writeFields(record: StoredRecord, values: { readonly [field: string]: Json }, at: Stamp): StoredRecord {
	const fields: Record<string, Register> = { ...record.fields };
	for (const [field, value] of Object.entries(values)) {
		const own = fields[field];
		if (own === undefined ? value !== null : canonical(own[0]) !== canonical(value)) fields[field] = [value, at];
	}
	return { ...record, fields };
}

/** Reads anything as a stored record's outer shape, without judging its values; undefined when it has no such shape. */
export function readRecord(raw: unknown): StoredRecord | undefined {
	if (raw === null || typeof raw !== 'object') return undefined;
	const { id, kind, fields, sample } = raw as Record<string, unknown>;
	if (typeof id !== 'string' || !/^[0-9a-zA-Z-]{1,64}$/.test(id)) return undefined;
	if (!(recordKinds as readonly unknown[]).includes(kind)) return undefined;
	if (fields === null || typeof fields !== 'object' || Array.isArray(fields)) return undefined;
	const clean: Record<string, Register> = {};
	for (const [field, register] of Object.entries(fields)) {
		if (!/^[a-zA-Z][a-zA-Z0-9]{0,63}$/.test(field) || field in Object.prototype) return undefined;
		if (!Array.isArray(register) || register.length !== 2 || !isStamp(register[1])) return undefined;
		clean[field] = [register[0] as Json, register[1]];
	}
	return { id, kind: kind as RecordKind, fields: clean, ...(sample === true ? { sample: true as const } : {}) };
}

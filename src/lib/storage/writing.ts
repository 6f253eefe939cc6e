import { canonical, type Json } from '#lib/domain/record/canonical.ts';
import { writeFields, type RecordKind, type StoredRecord } from '#lib/domain/record/record.ts';
import { nextStamp, type DeviceId, type Stamp } from '#lib/domain/record/stamp.ts';
import type { Database, RecordRow } from './database.ts';
import { WriteFailure } from './failure.ts';
import { newDeviceId, readDevice } from './local.ts';
import { toRecord, toRow } from './rows.ts';

/** New values for some fields of one record; `null` empties a field. A record that is not there is created. */
export interface Write {
	readonly id: string;
	readonly kind: RecordKind;
	readonly values: { readonly [field: string]: Json };
	readonly sample?: true;
}

/** What a write did: the stamp it carries, the device that wrote it, and the writes that put everything back. */
export interface Written {
	readonly at: Stamp;
	readonly device: DeviceId;
	readonly undo: readonly Write[];
}

/** The writes that put the fields back as they were; a record that was created becomes deleted. */
function inverse(write: Write, before: StoredRecord | undefined): Write {
	const { id, kind } = write;
	if (!before) return { id, kind, values: { deleted: true } };
	const values = Object.keys(write.values).map((field) => [field, before.fields[field]?.[0] ?? null] as const);
	return { id, kind, values: Object.fromEntries(values) };
}

function apply(write: Write, row: RecordRow | undefined, at: Stamp): RecordRow {
	const { id, kind, sample } = write;
	const fresh: StoredRecord = { id, kind, fields: {}, ...(sample ? { sample } : {}) };
	return toRow(writeFields(row ? toRecord(row) : fresh, write.values, at));
}

/** Whether an attempt that seemed to fail had in truth been stored: its stamp is there, on the value it wrote. */
function isStored(attempt: Written, writes: readonly Write[], rows: readonly (RecordRow | undefined)[]): boolean {
	return writes.some(({ values }, i) =>
		Object.entries(values).some(([field, value]) => {
			const register = rows[i]?.fields[field];
			return register?.[1] === attempt.at && canonical(register[0]) === canonical(value);
		})
	);
}

/** Whom a write may assume, and what an earlier try of the same write got to. */
export interface Attempt {
	/** This device's id, when it is known: a database without it is not ours any more. */
	readonly device?: DeviceId | undefined;
	/** Set by each try, so that a second one does not write twice. */
	last?: Written;
}

/**
 * Writes all or nothing in one strict transaction, stamped by this device's clock, and returns, once it has completed,
 * how to undo it. Rejects when the transaction failed; then nothing was written, and the same attempt can be tried again.
 * `now` in epoch milliseconds; `beside` changes what stands beside the records in the same transaction.
 */
export async function writeRecords(
	db: Database,
	writes: readonly Write[],
	now: number,
	attempt: Attempt = {},
	beside?: () => Promise<unknown>
): Promise<Written> {
	return db.transaction('rw', db.records, db.checkpoints, db.local, async () => {
		const known = await readDevice(db);
		if (!known && attempt.device) throw new WriteFailure('lost');
		const device = known ?? { id: newDeviceId(), last: undefined };
		const rows = await db.records.bulkGet(writes.map(({ id }) => id));
		if (attempt.last && isStored(attempt.last, writes, rows)) return attempt.last;
		const at = nextStamp(device.last, now, device.id);
		const next = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
		const undo: Write[] = [];
		for (const write of writes) {
			const row = next.get(write.id);
			undo.unshift(inverse(write, row && toRecord(row)));
			next.set(write.id, apply(write, row, at));
		}
		await db.records.bulkPut([...next.values()]);
		await db.local.put({ key: 'device', value: { id: device.id, last: at } });
		await beside?.();
		attempt.last = { at, device: device.id, undo };
		return attempt.last;
	});
}

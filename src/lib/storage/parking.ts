import { parseFact } from '#lib/domain/record/kinds.ts';
import { isDeleted, mergeRecords, readRecord, type StoredRecord } from '#lib/domain/record/record.ts';
import type { Database, ParkedRow, RecordRow } from './database.ts';
import { toRecord, toRow } from './rows.ts';

/** The record inside anything, when this version can read all of it; a deleted one needs only its outer shape. */
export function readableRecord(raw: unknown): StoredRecord | undefined {
	const record = readRecord(raw);
	return record && (isDeleted(record) || parseFact(record).ok) ? record : undefined;
}

/** The field that keeps a raw row from being read; undefined when its outer shape is already wrong. */
export function badField(raw: unknown): string | undefined {
	const record = readRecord(raw);
	const fact = record && parseFact(record);
	return fact && !fact.ok ? fact.error.field : undefined;
}

/** A parked row as a record's raw form (rows carry `sample` as 1). */
const rawRecord = (raw: unknown): unknown =>
	raw !== null && typeof raw === 'object' && 'sample' in raw && raw.sample === 1 ? { ...raw, sample: true } : raw;

/**
 * Sets rows aside that this version cannot read: moved whole, in one transaction, and looked at again inside it, since
 * another tab may have mended them meanwhile. `now` in epoch milliseconds.
 */
export async function parkRows(db: Database, ids: readonly string[], now: number): Promise<void> {
	await db.transaction('rw', db.records, db.checkpoints, db.parked, async () => {
		const rows = (await db.records.bulkGet([...ids])).filter((row) => row !== undefined);
		const bad = rows.filter((row) => !readableRecord(toRecord(row)));
		await db.parked.bulkPut(
			bad.map((row): ParkedRow => ({ id: row.id, raw: row, field: badField(toRecord(row)), at: now }))
		);
		await db.records.bulkDelete(bad.map(({ id }) => id));
	});
}

/** Tries parked rows again, as after an update of the app: what can be read now returns. Gives the number that did. */
export async function retryParked(db: Database): Promise<number> {
	if ((await db.parked.count()) === 0) return 0;
	return db.transaction('rw', db.records, db.checkpoints, db.parked, async () => {
		const back = new Map<string, RecordRow>();
		const done: string[] = [];
		for (const { id, raw } of await db.parked.toArray()) {
			const record = readableRecord(rawRecord(raw));
			if (!record) continue;
			const row = back.get(record.id) ?? (await db.records.get(record.id));
			const own = row && toRecord(row);
			if (own && own.kind !== record.kind) continue;
			const merged = own ? mergeRecords(own, record) : record;
			if (!readableRecord(merged)) continue;
			back.set(record.id, toRow(merged));
			done.push(id);
		}
		await db.records.bulkPut([...back.values()]);
		await db.parked.bulkDelete(done);
		return done.length;
	});
}

/** Every parked row, the latest first. */
export const parkedRows = async (db: Database): Promise<ParkedRow[]> =>
	(await db.parked.toArray()).sort((a, b) => b.at - a.at);

/** Takes a parked row out, as the person asked; gives it, whole, to be put back. */
export const takeParked = (db: Database, id: string): Promise<ParkedRow | undefined> =>
	db.transaction('rw', db.parked, async () => {
		const row = await db.parked.get(id);
		await db.parked.delete(id);
		return row;
	});

/** Puts a parked row back as it was. */
export const putParkedBack = async (db: Database, row: ParkedRow): Promise<void> => {
	await db.transaction('rw', db.parked, () => db.parked.put(row));
};

import { readRecord, type StoredRecord } from '#lib/domain/record/record.ts';
import type { Database, ParkedRow, RecordRow } from './database.ts';
import { readableRecord } from './parking.ts';
import { toRecord } from './rows.ts';

/** Rows handled in one go: small enough never to hold the screen up. */
const page = 250;

/** Everything a backup holds, read in one transaction: all records but the sample, deleted ones too, and parked rows. */
export async function readEverything(
	db: Database
): Promise<{ readonly records: StoredRecord[]; readonly parked: ParkedRow[]; readonly settings: unknown }> {
	return db.transaction('r', db.records, db.parked, db.local, async () => {
		const records: StoredRecord[] = [];
		const unread: ParkedRow[] = [];
		let last = '';
		for (;;) {
			const rows = await db.records.where('id').above(last).limit(page).toArray();
			for (const row of rows) {
				if (row.sample === 1) continue;
				const record = readableRecord(toRecord(row));
				if (record) records.push(record);
				else unread.push({ id: row.id, raw: row, field: undefined, at: 0 });
			}
			const end = rows.at(-1);
			if (!end) break;
			last = end.id;
		}
		const parked = [...(await db.parked.toArray()), ...unread];
		return { records, parked, settings: (await db.local.get('settings'))?.value };
	});
}

/** The ids of all records: one read, where asking for each of many records is slow. */
export const recordIds = async (db: Database): Promise<Set<string>> =>
	new Set(await db.records.toCollection().primaryKeys());

/** The rows with these ids, in the order asked; only those whose id is among `known` are asked for. */
export async function rowsAmong(
	db: Database,
	ids: readonly string[],
	known: ReadonlySet<string>
): Promise<(RecordRow | undefined)[]> {
	const there = ids.filter((id) => known.has(id));
	const rows = there.length > 0 ? await db.records.bulkGet(there) : [];
	const byId = new Map(there.map((id, i) => [id, rows[i]]));
	return ids.map((id) => byId.get(id));
}

/** Our own copies of the records with these ids, in the order asked; only those whose id is among `known` are asked for. */
export async function recordsById(
	db: Database,
	ids: readonly string[],
	known: ReadonlySet<string>
): Promise<(StoredRecord | undefined)[]> {
	return (await rowsAmong(db, ids, known)).map((row) => row && readRecord(toRecord(row)));
}

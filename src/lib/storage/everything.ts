import { readRecord, type StoredRecord } from '#lib/domain/record/record.ts';
import type { Database, ParkedRow } from './database.ts';
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

/** Our own copies of the records with these ids, in the order asked. */
export async function recordsById(db: Database, ids: readonly string[]): Promise<(StoredRecord | undefined)[]> {
	const rows = await db.records.bulkGet([...ids]);
	return rows.map((row) => row && readRecord(toRecord(row)));
}

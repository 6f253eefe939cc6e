import type { Instant } from '#lib/domain/base/zoned.ts';
import { canonical } from '#lib/domain/record/canonical.ts';
import { settle } from '#lib/domain/record/incoming.ts';
import { newestStamp, type StoredRecord } from '#lib/domain/record/record.ts';
import { laterStamp, nextStamp, type Stamp } from '#lib/domain/record/stamp.ts';
import type { Database, LocalRow, ParkedRow, RecordRow, SnapshotRow } from './database.ts';
import { recordIds, rowsAmong } from './everything.ts';
import { newDeviceId, readDevice } from './local.ts';
import { toRecord, toRow } from './rows.ts';
import { removeSample } from './sample.ts';

/** Rows handled in one go: small enough never to hold the screen up. */
const page = 250;

/** What goes in: records to join, raw rows to park, and local values to set (client id, settings). */
export interface Import {
	readonly records: readonly StoredRecord[];
	readonly parked: readonly { readonly raw: unknown; readonly field: string | undefined }[];
	readonly local: readonly LocalRow[];
	/** A backup brings this device a new id, so that two devices never write under one name. */
	readonly newDevice: boolean;
}

/** What an import did. */
export interface Imported {
	readonly fresh: number;
	readonly changed: number;
	readonly same: number;
	readonly parked: number;
	readonly stamp: Stamp;
}

/** A free id for a parked row: its own, or its own with a number when another row is parked there. */
async function parkedRow(
	db: Database,
	raw: unknown,
	field: string | undefined,
	now: number
): Promise<ParkedRow | undefined> {
	const own = raw !== null && typeof raw === 'object' && 'id' in raw && typeof raw.id === 'string' ? raw.id : 'unknown';
	for (let n = 0; ; n++) {
		const id = n === 0 ? own : `${own}~${n}`;
		const there = await db.parked.get(id);
		if (!there) return { id, raw, field, at: now };
		if (canonical(there.raw) === canonical(raw)) return undefined;
	}
}

/** Made-up records never stand beside a person's own: a backup takes their place, and its undo brings them back. */
async function letSampleGo(db: Database, at: Instant, stamp: Stamp): Promise<void> {
	const { records } = await removeSample(db);
	for (let from = 0; from < records.length; from += page) {
		await db.snapshots.add({ at, stamp, rows: records.slice(from, from + page), created: [], parked: [] });
	}
}

/**
 * Joins a file with what is here: all or nothing, in one transaction, with how things stood before kept for an undo.
 * Rejects when nothing was written. `now` in epoch milliseconds.
 */
export async function importRecords(
	db: Database,
	{ records, parked, local, newDevice }: Import,
	now: number
): Promise<Imported> {
	return db.transaction('rw', [db.records, db.checkpoints, db.parked, db.local, db.snapshots], async () => {
		const before = await readDevice(db);
		const device = before && !newDevice ? before.id : newDeviceId();
		const stamp = nextStamp(before?.last, now, device);
		let last: Stamp | undefined = stamp;
		const count = { fresh: 0, changed: 0, same: 0, parked: 0 };
		await db.snapshots.clear();
		const replaced = (await db.local.bulkGet(local.map(({ key }) => key))).map(
			(row, i): LocalRow => row ?? { key: local[i]?.key ?? '', value: undefined }
		);
		await db.snapshots.add({ at: now, stamp, rows: [], created: [], parked: [], local: replaced });
		const park = async (raw: unknown, field: string | undefined): Promise<string[]> => {
			const row = await parkedRow(db, raw, field, now);
			if (!row) return [];
			await db.parked.add(row);
			count.parked++;
			return [row.id];
		};
		if (newDevice) await letSampleGo(db, now, stamp);
		const known = await recordIds(db);
		for (let from = 0; from < records.length; from += page) {
			const part = records.slice(from, from + page);
			const ids = part.map(({ id }) => id);
			const rows = await rowsAmong(db, ids, known);
			const put = new Map<string, RecordRow>();
			const snapshot = { at: now, stamp, rows: [] as RecordRow[], created: [] as string[], parked: [] as string[] };
			for (const [i, record] of part.entries()) {
				const row = put.get(record.id) ?? rows[i];
				const settled = settle(row && toRecord(row), record, now);
				if (settled.status === 'parked') {
					snapshot.parked.push(...(await park(record, undefined)));
					continue;
				}
				const key = settled.status === 'new' ? 'fresh' : settled.status;
				count[key]++;
				last = laterStamp(last, newestStamp(settled.record));
				if (settled.status === 'same') continue;
				if (!rows[i]) snapshot.created.push(record.id);
				else if (!put.has(record.id)) snapshot.rows.push(rows[i]);
				put.set(record.id, toRow(settled.record));
			}
			// Added where there is none: a put would look for each of them first.
			const fresh = [...put.values()].filter(({ id }) => !known.has(id));
			await db.records.bulkAdd(fresh);
			await db.records.bulkPut([...put.values()].filter(({ id }) => known.has(id)));
			for (const { id } of fresh) known.add(id);
			if (snapshot.rows.length + snapshot.created.length + snapshot.parked.length > 0) await db.snapshots.add(snapshot);
		}
		const brought: string[] = [];
		for (const { raw, field } of parked) brought.push(...(await park(raw, field)));
		if (brought.length > 0) await db.snapshots.add({ at: now, stamp, rows: [], created: [], parked: brought });
		await db.local.bulkPut([...local, { key: 'device', value: { id: device, last } }]);
		return { ...count, stamp };
	});
}

/** When the last import ran that can still be undone, epoch milliseconds. */
export const lastImport = async (db: Database): Promise<number | undefined> =>
	(await db.snapshots.toCollection().first())?.at;

/** What the person wrote on this device since the import stays; the rest of the row goes back to `before`. */
function undone(
	current: RecordRow,
	before: RecordRow | undefined,
	stamp: Stamp,
	device: string
): RecordRow | undefined {
	const record = toRecord(current);
	const own = Object.entries(record.fields).filter(([, [, at]]) => at > stamp && at.endsWith(`-${device}`));
	if (!before) return own.length > 0 ? current : undefined;
	return toRow({ ...toRecord(before), fields: { ...before.fields, ...Object.fromEntries(own) } });
}

async function undoPart(db: Database, part: SnapshotRow, device: string): Promise<void> {
	const ids = [...part.rows.map(({ id }) => id), ...part.created];
	const current = await db.records.bulkGet(ids);
	const put: RecordRow[] = [];
	const gone: string[] = [];
	for (const [i, id] of ids.entries()) {
		const row = current[i];
		const before = part.rows[i];
		const back = row ? undone(row, before, part.stamp, device) : before;
		if (back) put.push(back);
		else gone.push(id);
	}
	await db.records.bulkPut(put);
	await db.records.bulkDelete(gone);
	await db.parked.bulkDelete([...part.parked]);
	for (const { key, value } of part.local ?? []) {
		if (value === undefined) await db.local.delete(key);
		else await db.local.put({ key, value });
	}
}

/**
 * Puts everything back as it was before the last import, in one transaction; what was written on this device since
 * stays. Gives false when there is nothing to undo.
 */
export async function undoImport(db: Database): Promise<boolean> {
	return db.transaction('rw', [db.records, db.checkpoints, db.parked, db.local, db.snapshots], async () => {
		const ids = await db.snapshots.toCollection().primaryKeys();
		const device = (await readDevice(db))?.id ?? '';
		for (const id of ids) {
			const part = await db.snapshots.get(id);
			if (part) await undoPart(db, part, device);
		}
		await db.snapshots.clear();
		return ids.length > 0;
	});
}

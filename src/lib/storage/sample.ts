import type { Database, ParkedRow, RecordRow } from './database.ts';

/** The sample rows taken out, for an undo. */
export interface RemovedSample {
	readonly records: readonly RecordRow[];
	readonly parked: readonly ParkedRow[];
}

const isSample = ({ raw }: ParkedRow): boolean => (raw as { sample?: unknown } | null | undefined)?.sample === 1;

/**
 * Takes out every row of the sample, parked ones too, in one transaction, and returns them once it has completed. The rows
 * leave without a trace: they were never the person's. Rejects when nothing was removed.
 */
export const removeSample = (db: Database): Promise<RemovedSample> =>
	db.transaction('rw', db.records, db.checkpoints, db.parked, async () => {
		const records = await db.records.where('sample').equals(1).toArray();
		const parked = await db.parked.filter(isSample).toArray();
		await db.records.bulkDelete(records.map(({ id }) => id));
		await db.parked.bulkDelete(parked.map(({ id }) => id));
		return { records, parked };
	});

/** Puts a removed sample back as it was, in one transaction. */
export const restoreSample = (db: Database, { records, parked }: RemovedSample): Promise<void> =>
	db.transaction('rw', db.records, db.checkpoints, db.parked, async () => {
		await db.records.bulkPut([...records]);
		await db.parked.bulkPut([...parked]);
	});

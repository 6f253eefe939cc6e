import type { Instant } from '#lib/domain/base/zoned.ts';
import type { Database, ParkedRow, RecordRow } from './database.ts';
import { changeSettings } from './local.ts';
import { writeRecords, type Attempt, type Write } from './writing.ts';

/** Rows written at once: few enough that the screen keeps moving. */
const chunk = 250;

/**
 * Puts the sample in and marks first start as passed, in one transaction: a closed tab leaves all of it or nothing. `onshare`
 * hears how much is in, 0 to 1. Rejects when nothing was written.
 */
export const putSample = (
	db: Database,
	writes: readonly Omit<Write, 'sample'>[],
	now: Instant,
	{ device }: Attempt,
	onshare: (share: number) => void
): Promise<void> =>
	db.transaction('rw', db.records, db.checkpoints, db.local, async () => {
		for (let from = 0; from < writes.length; from += chunk) {
			const part = writes.slice(from, from + chunk).map((write) => ({ ...write, sample: true as const }));
			await writeRecords(db, part, now, { device });
			onshare(Math.min(1, (from + chunk) / writes.length));
		}
		await changeSettings(db, { welcomed: now });
	});

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

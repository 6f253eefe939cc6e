import type { LocalDate } from '#lib/domain/base/local-date.ts';
import type { Instant } from '#lib/domain/base/zoned.ts';
import { contentValues } from '#lib/domain/record/record.ts';
import type { Database } from './database.ts';
import { changeRunning, runningSitting } from './sitting.ts';
import { writeRecords, type Write } from './writing.ts';

/**
 * Lets the timer with this id start earlier and applies writes, in one transaction. Returns how to undo that, or undefined
 * when the timer no longer runs. `now` stamps the writes.
 */
export async function joinRunning(
	db: Database,
	id: string,
	start: Instant,
	writes: readonly Write[],
	now: Instant
): Promise<((later: Instant) => Promise<void>) | undefined> {
	const before = await db.transaction('rw', db.records, db.checkpoints, db.local, async () => {
		const running = await runningSitting(db);
		if (running?.id !== id) return undefined;
		await changeRunning(db, id, (one) => ({ ...one, start: Math.min(start, one.start) }));
		return { start: running.start, undo: (await writeRecords(db, writes, now)).undo };
	});
	return (
		before &&
		((later) =>
			db.transaction('rw', db.records, db.checkpoints, db.local, async () => {
				await writeRecords(db, before.undo, later);
				await changeRunning(db, id, (running) => ({ ...running, start: before.start }));
			}))
	);
}

/** The write that stores a day's estimate in whole minutes, `kept` where it looked wrong, but for its id. */
export const estimateWrite = (day: LocalDate, minutes: number, kept: boolean): Omit<Write, 'id'> => ({
	kind: 'sittingBout',
	values: contentValues(day, { how: 'estimate', minutes, implausible: kept || null })
});

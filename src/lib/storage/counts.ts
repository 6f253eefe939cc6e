import type { Database } from './database.ts';

/** How many rows of the sample there are. */
export const countSample = (db: Database): Promise<number> => db.records.where('sample').equals(1).count();

/** Whether this device holds records of the person's own, sample data aside. */
export async function hasRecords(db: Database): Promise<boolean> {
	const [all, sample] = await Promise.all([db.records.count(), countSample(db)]);
	return all > sample || (await db.parked.count()) > 0;
}

/** How many different days have records, counted up to `most`; sample data does not count. */
export async function recordedDays(db: Database, most: number): Promise<number> {
	if ((await countSample(db)) > 0) return 0;
	return (await db.records.orderBy('day').limit(most).uniqueKeys()).length;
}

import type { Database } from '#lib/storage/database.ts';

/** Rows that cannot be read are rare, so what sets them aside is loaded where there are some. */
const parking = () => import('#lib/storage/parking.ts');

/** Tries the rows set aside again, as after an update of the app; rejects when that cannot be stored. */
export async function retryUnreadable(db: Database): Promise<void> {
	if ((await db.parked.count()) > 0) await (await parking()).retryParked(db);
}

/** Sets rows aside that this version cannot read; `now` in epoch milliseconds. Rejects when that cannot be stored. */
export const setAside = async (db: Database, ids: readonly string[], now: number): Promise<void> =>
	(await parking()).parkRows(db, ids, now);

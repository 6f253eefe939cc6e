import { forgetAll } from '#lib/platform/forget.ts';
import { eraseTrace } from '#lib/platform/trace.ts';
import type { Store } from './store.svelte.ts';

/**
 * Deletes everything on this device: the database, its second copy and every trace of it. Resolves when it is gone; rejects
 * with the database's error when it is not (`notSaved` says it in words).
 */
export async function deleteEverything({ connection, db, spare }: Store): Promise<void> {
	await connection.end(async () => {
		await spare.erase();
		await db.delete();
		await eraseTrace();
		forgetAll();
	});
}

import type { Database } from '#lib/storage/database.ts';
import { later } from './store-status.ts';

/** How long an opening may take before it is begun anew, in milliseconds. */
const patienceMs = 3000;

/**
 * Opens a database this tab had open before. Dexie opens by itself, too, when it meets a lost connection; where that is cut short,
 * its next opening waits for one that never ends, so it is begun anew unless another tab `blocks` it. Rejects as Dexie does.
 */
export async function reopen(db: Database, blocked: () => boolean): Promise<void> {
	const opening = db.open();
	opening.catch(() => undefined);
	const ended = await Promise.race([opening.then(() => true), later(patienceMs).then(blocked)]);
	if (ended) await opening;
	else {
		db.close({ disableAutoOpen: true });
		await db.open();
	}
}

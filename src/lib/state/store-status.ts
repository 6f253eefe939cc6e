import type { WriteFailureCode } from '#lib/storage/failure.ts';

/**
 * How the person's data stands: `opening`; `ready`; `blocked` (another tab holds an older version open); `newer` (newer
 * code has been here: reload); `closed` (see `closedBy`; reload); `lost` (it was here and is gone: restore); `failed` (it
 * cannot be opened here at all).
 */
export type StoreStatus = 'opening' | 'ready' | 'blocked' | 'newer' | 'closed' | 'lost' | 'failed';

/** Who closed the database: a tab that updates it, a tab in which everything was deleted, or the browser. */
export type ClosedBy = 'update' | 'deletion' | 'browser';

/** What a write can say about a database that is not ready. */
export const codeOf = (status: StoreStatus): WriteFailureCode =>
	status === 'lost' || status === 'newer' ? status : status === 'ready' ? 'connection' : 'closed';

/** Resolves after some milliseconds. */
export const later = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

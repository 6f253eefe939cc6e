import { remember, remembered } from './remembered.ts';

const cacheName = 'gaitkeeper-trace';
const cacheKey = '/gaitkeeper-trace';

/**
 * Leaves a trace, in two places outside the database, that a person's records were kept here since `at` (epoch ms).
 * Never fails: where the browser refuses one place (plain http, a full disk), the other remains.
 */
export async function leaveTrace(at: number): Promise<void> {
	if (!remembered('since')) remember('since', String(at));
	try {
		const cache = await caches.open(cacheName);
		if (!(await cache.match(cacheKey))) await cache.put(cacheKey, new Response(String(at)));
	} catch {
		// The trace in localStorage, or a later start, does it.
	}
}

/** Whether any trace of earlier records remains. */
export async function findTrace(): Promise<boolean> {
	if (remembered('since')) return true;
	try {
		return (await caches.match(cacheKey, { cacheName })) !== undefined;
	} catch {
		return false;
	}
}

/** Takes every trace away: the person starts again, or deleted everything. */
export async function eraseTrace(): Promise<void> {
	remember('since', undefined);
	try {
		await caches.delete(cacheName);
	} catch {
		// Where caches cannot be used there is no trace in them.
	}
}

import type { LocalDate } from '#lib/domain/base/local-date.ts';
import { readLocal } from '#lib/storage/local.ts';
import type { App } from './app.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';

/** What Today asks of other subjects, kept apart from them so that it loads none of their forms. */

/** Whether a session is kept on this device, running or left half done, live. */
export function hasSession(app: App): LiveQuery<boolean> {
	return new LiveQuery(() => {
		const db = app.store.ready;
		return db && (async () => (await readLocal(db, 'runningSession')) !== undefined);
	});
}

/** Whether a day's check-in was begun and not finished on this device, live. */
export function hasDraft(app: App, day: () => LocalDate): LiveQuery<boolean> {
	return new LiveQuery(() => {
		const db = app.store.ready;
		const of = day();
		return db && (async () => (await readLocal(db, `checkInDraft:${of}`)) !== undefined);
	});
}

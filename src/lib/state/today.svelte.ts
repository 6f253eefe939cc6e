import type { LocalDate } from '#lib/domain/base/local-date.ts';
import { needsWelcome } from '#lib/domain/settings.ts';
import { remember } from '#lib/platform/remembered.ts';
import { readLocal } from '#lib/storage/local.ts';
import type { App } from './app.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';

/** What Today asks of other subjects, kept apart from them so that it loads none of their forms. */

/**
 * Calls `go` once the data is open, the settings are read and first start was never finished; lost data never leads there.
 * A device that knows of no first start does not come this far (`boot.js`). Make it while Today is set up.
 */
export function leadToWelcome({ store, preferences }: App, go: () => Promise<void>): void {
	$effect(() => {
		if (store.status !== 'ready' || !preferences.loaded) return;
		const needs = needsWelcome(preferences.current);
		remember('welcomed', needs ? 'no' : 'yes');
		if (needs) void go();
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

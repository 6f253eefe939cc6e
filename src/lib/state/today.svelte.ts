import type { LocalDate } from '#lib/domain/base/local-date.ts';
import { needsWelcome } from '#lib/domain/settings.ts';
import { remember } from '#lib/platform/remembered.ts';
import { readLocal } from '#lib/storage/local.ts';
import type { App } from './app.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';

/** What Today asks of other subjects, kept apart from them so that it loads none of their forms. */

/**
 * Calls `go` once the data is open, the settings are read and first start was never finished; lost data never leads there.
 * Until that is known, or `go` is done, a device that is new shows no Today (`boot.js`). Make it while Today is set up.
 */
export function leadToWelcome({ store, preferences }: App, go: () => Promise<void>): void {
	const show = () => document.documentElement.removeAttribute('data-new');
	$effect(() => {
		if (store.status === 'opening' || (store.status === 'ready' && !preferences.loaded)) return;
		const needs = store.status === 'ready' && needsWelcome(preferences.current);
		if (store.status === 'ready') remember('welcomed', needs ? 'no' : 'yes');
		if (needs) void go().finally(show);
		else show();
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

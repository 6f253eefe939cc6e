import { countSample } from '#lib/storage/counts.ts';
import type { App } from './app.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';

/** Whether any sample record is on this device, live. */
export function hasSample(app: App): LiveQuery<boolean> {
	return new LiveQuery(() => {
		const db = app.store.ready;
		return db && (async () => (await countSample(db)) > 0);
	});
}

import { sampleAmong, sampleStanding, type Days, type SampleStanding } from '#lib/storage/sample-standing.ts';
import type { App } from './app.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';

/** How sample data stands on some days, or among everything where no days are given, live. */
export function standingOf(app: App, days: () => Days | undefined): LiveQuery<SampleStanding> {
	return new LiveQuery(() => {
		const db = app.store.ready;
		const asked = days();
		return db && (() => sampleStanding(db, asked));
	});
}

/** The sample records on some days that have to be told from the person's own, live. */
export function sampleIds(app: App, days: () => Days): LiveQuery<ReadonlySet<string>> {
	return new LiveQuery(() => {
		const db = app.store.ready;
		const asked = days();
		return db && (() => sampleAmong(db, asked));
	});
}

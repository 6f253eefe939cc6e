import type { LocalDate } from '#lib/domain/base/local-date.ts';
import type { App } from './app.svelte.ts';
import type { DayGates } from './day-program.ts';
import { EngineQuery } from './engine-query.svelte.ts';

/** What the gates say on a day, kept up to date; make it while a component is set up. */
export class Gates extends EngineQuery<DayGates> {
	constructor({ store }: App, day: () => LocalDate) {
		super(store, day, (engine) => engine.readDayGates);
	}
}

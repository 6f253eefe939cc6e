import type { LocalDate } from '#lib/domain/base/local-date.ts';
import type { Evaluation } from '#lib/domain/gates/evaluate.ts';
import type { App } from './app.svelte.ts';
import { evaluateDay } from './evaluating.ts';
import { LiveQuery } from './live-query.svelte.ts';

/** What the gates say on a day, kept up to date; make it while a component is set up. */
export class Gates {
	readonly #query: LiveQuery<Evaluation>;

	constructor(app: App, day: () => LocalDate) {
		this.#query = new LiveQuery(() => {
			const db = app.store.ready;
			const on = day();
			return db && (async () => (await evaluateDay(app.store, db, on)).evaluation);
		});
	}

	/** Loading, the evaluation, or the failure. */
	get current() {
		return this.#query.current;
	}

	/** The evaluation; undefined until there is one. */
	get value(): Evaluation | undefined {
		return this.#query.value;
	}
}

import type { LocalDate } from '#lib/domain/base/local-date.ts';
import type { Database } from '#lib/storage/database.ts';
import type * as engine from './day-program.ts';
import { LiveQuery, type Live } from './live-query.svelte.ts';
import type { Store } from './store.svelte.ts';

/** What the engine's file offers. */
type Engine = Pick<typeof engine, 'readDayProgram' | 'readDayGates'>;

/**
 * A live query that needs the gates and the plan. They are the largest part of the app, so a page is there before them; who
 * shows them says meanwhile that they are on the way. Make it while a component is set up.
 */
export class EngineQuery<T> {
	#engine = $state.raw<Live<Engine>>({ status: 'loading' });
	readonly #query: LiveQuery<T>;

	constructor(
		store: Store,
		day: () => LocalDate,
		choose: (engine: Engine) => (store: Store, db: Database, day: LocalDate) => Promise<T>
	) {
		$effect(() => {
			// Apart from `then`: what handles the failure here would keep it from being told (`onMissingPart`).
			const loading = import('./day-program.ts');
			loading.then(
				(value) => (this.#engine = { status: 'ready', value }),
				(error: unknown) => (this.#engine = { status: 'failed', error })
			);
		});
		this.#query = new LiveQuery(() => {
			const db = store.ready;
			const on = day();
			if (!db || this.#engine.status !== 'ready') return undefined;
			const read = choose(this.#engine.value);
			return () => read(store, db, on);
		});
	}

	/** Loading, the newest value, or the failure. */
	get current(): Live<T> {
		return this.#engine.status === 'failed' ? this.#engine : this.#query.current;
	}

	/** The newest value; undefined until there is one. */
	get value(): T | undefined {
		return this.#query.value;
	}
}

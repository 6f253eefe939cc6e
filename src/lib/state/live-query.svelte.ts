import { liveQuery } from 'dexie';

/** What a live query shows: `undefined` can be a ready value. */
export type Live<T> =
	| { readonly status: 'loading' }
	| { readonly status: 'ready'; readonly value: T }
	| { readonly status: 'failed'; readonly error: unknown };

/**
 * A query that runs again whenever the rows it read change, in this tab or another, and whenever the runes read in
 * `input` change. Make it while a component or an effect root is set up; it stops with it.
 */
export class LiveQuery<T> {
	#live = $state.raw<Live<T>>({ status: 'loading' });

	constructor(input: () => (() => Promise<T>) | undefined) {
		$effect(() => {
			const query = input();
			if (!query) {
				this.#live = { status: 'loading' };
				return;
			}
			const subscription = liveQuery(query).subscribe({
				next: (value) => (this.#live = { status: 'ready', value }),
				error: (error: unknown) => (this.#live = { status: 'failed', error })
			});
			return () => subscription.unsubscribe();
		});
	}

	/** Loading, the newest value, or the failure. */
	get current(): Live<T> {
		return this.#live;
	}

	/** The newest value; undefined until there is one. */
	get value(): T | undefined {
		return this.#live.status === 'ready' ? this.#live.value : undefined;
	}
}

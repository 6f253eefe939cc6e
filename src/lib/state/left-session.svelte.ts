import { untrack } from 'svelte';
import { idleSince, offer } from '#lib/domain/session/settle.ts';
import type { App } from './app.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';
import { keptSession, leaveSession, type Running } from './running-session.ts';

/**
 * A session that was left half done on this device: offered again for two hours, then stored as what was done. Make it
 * while a component is set up.
 */
export class LeftSession {
	readonly #app: App;
	readonly #query: LiveQuery<Running | undefined>;

	constructor(app: App) {
		this.#app = app;
		this.#query = new LiveQuery(() => {
			const db = app.store.ready;
			return db && (() => keptSession(db));
		});
		$effect(() => {
			const left = this.#query.value;
			if (left && this.#offer === 'settle')
				untrack(() => void app.store.inBackground(() => leaveSession(app.store, left.id, app.clock.look())));
		});
	}

	#offer = $derived.by(() => {
		const left = this.#query.value;
		// Looked at anew each second, so that the two hours end while the page stands open.
		return left && offer(left.state, this.#app.clock.look());
	});

	/** Whether it has been looked for. */
	get known(): boolean {
		return this.#query.current.status !== 'loading';
	}

	/** When the session that may still be taken up last went on, UTC epoch milliseconds; undefined when there is none. */
	get since(): number | undefined {
		const left = this.#query.value;
		return left && this.#offer === 'resume' && left.state.done.length > 0 ? idleSince(left.state) : undefined;
	}
}

import { readSettings, type Settings } from '#lib/domain/settings.ts';
import { remember } from '#lib/platform/remembered.ts';
import { changeSettings, readLocal } from '#lib/storage/local.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { Store } from './store.svelte.ts';

/** The settings of this device: stored in the database, with what the first paint needs mirrored beside it. */
export class Preferences {
	readonly #store: Store;
	readonly #stored: LiveQuery<unknown>;

	constructor(store: Store) {
		this.#store = store;
		this.#stored = new LiveQuery(() => {
			const db = store.ready;
			return db && (() => readLocal(db, 'settings'));
		});
	}

	#current = $derived.by(() => readSettings(this.#stored.value));

	/** Whether the stored settings have been read. */
	get loaded(): boolean {
		return this.#stored.current.status === 'ready';
	}

	/** Whether they are still being read; false too where they cannot be. */
	get loading(): boolean {
		return this.#stored.current.status === 'loading';
	}

	get current(): Settings {
		return this.#current;
	}

	/** Changes some settings; resolves once they are stored. */
	async change(part: Partial<Settings>): Promise<void> {
		const { db } = this.#store;
		const stored = await this.#store.commit(() => changeSettings(db, part));
		// What was stored, not what this tab last read: of two quick changes the second must not take back the first.
		applyAppearance(stored);
	}
}

/** Puts theme, text size and motion on the page and remembers them for the next first paint. */
function applyAppearance({ theme, text, motion }: Settings): void {
	const put = (key: 'theme' | 'text' | 'motion', value: string | undefined) => {
		remember(key, value);
		if (value === undefined) document.documentElement.removeAttribute(`data-${key}`);
		else document.documentElement.setAttribute(`data-${key}`, value);
	};
	put('theme', theme === 'auto' ? undefined : theme);
	put('text', text === 'normal' ? undefined : text);
	put('motion', motion === 'auto' ? undefined : motion);
}

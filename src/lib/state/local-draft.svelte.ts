import { untrack } from 'svelte';
import { readLocal, removeLocal, writeLocal, type LocalKey } from '#lib/storage/local.ts';
import type { Store } from './store.svelte.ts';

/** Something half done, kept on this device with every change so that it survives a reload. */
export class LocalDraft<T> {
	readonly #store: Store;
	readonly #key: LocalKey;
	#value = $state.raw<T | undefined>();
	#unsaved = $state(false);
	#last: Promise<void> = Promise.resolve();

	/** `parse` reads whatever is stored, also nothing. Make it while a component is set up. */
	constructor(store: Store, key: LocalKey, parse: (raw: unknown) => T) {
		this.#store = store;
		this.#key = key;
		$effect(() => {
			const db = store.ready;
			if (!db || untrack(() => this.#value !== undefined)) return;
			void readLocal(db, key).then(
				(raw) => (this.#value ??= parse(raw)),
				() => {
					this.#value ??= parse(undefined);
					this.#unsaved = true;
				}
			);
		});
	}

	/** The draft; undefined until it has been read. */
	get value(): T | undefined {
		return this.#value;
	}

	/** Whether the newest change could not be kept on the device. */
	get unsaved(): boolean {
		return this.#unsaved;
	}

	/** Changes the draft at once; resolves once it is kept, or once `unsaved` says that it is not. */
	set(value: T): Promise<void> {
		this.#value = value;
		return this.#write(() => writeLocal(this.#store.db, this.#key, value));
	}

	/** Drops the stored draft; `value` is what stays on the screen. */
	drop(value: T): Promise<void> {
		this.#value = value;
		return this.#write(() => removeLocal(this.#store.db, this.#key));
	}

	#write(action: () => Promise<void>): Promise<void> {
		this.#last = this.#last
			.then(() => this.#store.commit(action))
			.then(
				() => void (this.#unsaved = false),
				() => void (this.#unsaved = true)
			);
		return this.#last;
	}
}

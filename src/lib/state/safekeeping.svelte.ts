import { askToPersist } from '#lib/platform/persistence.ts';
import { storageState, type StorageState } from '#lib/platform/storage-state.ts';

/** What looks after the data on this device, for the screens that offer it. Make it in the browser only. */
export class Safekeeping {
	/** `true` kept, `false` refused just now, `undefined` not asked yet or not known. */
	#persisted = $state<boolean | undefined>();

	#browser = $state.raw<StorageState | undefined>();

	constructor() {
		void storageState().then((state) => {
			this.#browser = state;
			if (state.persisted) this.#persisted = true;
		});
	}

	/** What the browser says about this site's storage; undefined until it has answered. */
	get browser(): StorageState | undefined {
		return this.#browser;
	}

	get persisted(): boolean | undefined {
		return this.#persisted;
	}

	/** Asks the browser to keep the data. */
	async askToKeep(): Promise<void> {
		this.#persisted = await askToPersist();
		this.#browser = await storageState();
	}
}

import { askToPersist, isPersisted } from '#lib/platform/persistence.ts';

/** What looks after the data on this device, for the screens that offer it. Make it in the browser only. */
export class Safekeeping {
	/** `true` kept, `false` refused just now, `undefined` not asked yet or not known. */
	#persisted = $state<boolean | undefined>();

	constructor() {
		void isPersisted().then((kept) => {
			if (kept) this.#persisted = true;
		});
	}

	get persisted(): boolean | undefined {
		return this.#persisted;
	}

	/** Asks the browser to keep the data. */
	async askToKeep(): Promise<void> {
		this.#persisted = await askToPersist();
	}
}

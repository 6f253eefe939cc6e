import { holdBusy } from '#lib/platform/busy.ts';

/** Why a tab must not be interrupted: something half entered, or a timer that runs. */
export type BusyReason = 'draft' | 'timer';

interface Hold {
	readonly reason: BusyReason;
	readonly store: (() => Promise<void>) | undefined;
}

/** What in this tab an update must wait for. Other tabs are told through a lock (`platform/busy.ts`). */
export class Busy {
	#holds = $state.raw<readonly Hold[]>([]);
	#waiting: (() => void)[] = [];

	/** The reason to wait, a draft before a timer; undefined when this tab may be reloaded. */
	get reason(): BusyReason | undefined {
		return (this.#holds.find(({ reason }) => reason === 'draft') ?? this.#holds[0])?.reason;
	}

	/**
	 * Keeps updates away until the returned function is called (calling it again does nothing). `store` writes what is not
	 * stored yet; it is called before a reload that cannot wait.
	 */
	hold(reason: BusyReason, store?: () => Promise<void>): () => void {
		const release = holdBusy();
		const held: Hold = { reason, store };
		this.#holds = [...this.#holds, held];
		return () => {
			if (!this.#holds.includes(held)) return;
			release();
			this.#holds = this.#holds.filter((other) => other !== held);
			if (this.#holds.length > 0) return;
			for (const free of this.#waiting.splice(0)) free();
		};
	}

	/** Resolves when nothing in this tab needs to be waited for. */
	free(): Promise<void> {
		return this.#holds.length === 0 ? Promise.resolve() : new Promise((done) => this.#waiting.push(done));
	}

	/** Stores every draft now; rejects when one could not be stored. */
	async store(): Promise<void> {
		await Promise.all(this.#holds.map(async (held) => held.store?.()));
	}
}

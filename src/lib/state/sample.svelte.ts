import type { Fact } from '#lib/domain/record/kinds.ts';
import { contentValues } from '#lib/domain/record/record.ts';
import { now } from '#lib/platform/clock.ts';
import { factsOfKind } from '#lib/storage/reading.ts';
import { putSample, removeSample, restoreSample } from '#lib/storage/sample.ts';
import type { App } from './app.svelte.ts';

const seed = 20_260_312;

/** The sample data on this device: put in and taken out. */
export class Sample {
	readonly #app: App;
	#share = $state<number | undefined>();

	constructor(app: App) {
		this.#app = app;
	}

	/** How much of the sample is in, 0 to 1, while it is being put in. */
	get share(): number | undefined {
		return this.#share;
	}

	/** Puts the sample in and marks first start as passed, so that one can look around. Rejects when nothing was put in. */
	async load(years = 1): Promise<void> {
		this.#share = 0;
		try {
			const [{ generateSample }, { sampleWords }] = await Promise.all([
				import('#lib/content/sample/sample.ts'),
				import('#lib/content/sample/words.ts')
			]);
			const { today, zone } = this.#app.clock;
			const facts = generateSample({ seed, today, zone, years, words: sampleWords() });
			const { store } = this.#app;
			const { device } = store.connection;
			const write = () => putSample(store.db, facts.map(writeOf), now(), { device }, (share) => (this.#share = share));
			await store.commit(write);
			await store.connection.adopt();
		} finally {
			this.#share = undefined;
		}
	}

	/**
	 * Takes the sample out in one transaction and resolves with its undo. Who never answered the safety questions themselves
	 * begins first start anew. Rejects when nothing was removed.
	 */
	async remove(): Promise<{ readonly anew: boolean; readonly undo: () => Promise<void> }> {
		const { store, preferences } = this.#app;
		const { welcomed } = preferences.current;
		const removed = await store.commit(() => removeSample(store.db));
		const own = await factsOfKind(store.db, 'screening');
		const anew = own.facts.length === 0;
		if (anew) await preferences.change({ welcomed: undefined });
		return {
			anew,
			undo: async () => {
				await store.commit(() => restoreSample(store.db, removed));
				await preferences.change({ welcomed });
			}
		};
	}
}

const writeOf = ({ id, kind, day, content }: Fact) => ({
	id,
	kind,
	values: contentValues(day, content)
});

import { dayAt } from '#lib/domain/base/zoned.ts';
import { keepOffer } from '#lib/domain/keep/reminder.ts';
import { isStandalone } from '#lib/platform/install.ts';
import { isPersisted } from '#lib/platform/persistence.ts';
import type { App } from './app.svelte.ts';
import { hasSample } from './sample-present.svelte.ts';

/** Whether the browser keeps the data already, or the app runs as an installed one. */
const isSafe = async (): Promise<boolean> => isStandalone() || (await isPersisted().catch(() => undefined)) === true;

/** Offers once more what first start ends with. Make it while a component is set up, in the browser only. */
export class KeepOffer {
	readonly #app: App;
	readonly #sample;
	#safe = $state<boolean | undefined>();

	constructor(app: App) {
		this.#app = app;
		this.#sample = hasSample(app);
		void isSafe().then((safe) => (this.#safe = safe));
	}

	/** Whether it is known by now if there is a reason; where that cannot be read, there is none. */
	get known(): boolean {
		return this.#safe !== undefined && this.#sample.current.status !== 'loading' && this.#app.preferences.loaded;
	}

	/** Whether the data was safe when this was made; undefined until that is known. */
	get safe(): boolean | undefined {
		return this.#safe;
	}

	/** Whether to say a word now. */
	get due(): boolean {
		const { clock, preferences } = this.#app;
		const { welcomed, keepDeclined } = preferences.current;
		return (
			this.known &&
			keepOffer({
				today: clock.today,
				welcomed: welcomed === undefined ? undefined : dayAt(welcomed, clock.zone),
				safe: this.#safe !== false,
				declined: keepDeclined ?? false,
				sample: this.#sample.value !== false
			})
		);
	}

	/** Never says it again. Rejects when that could not be stored. */
	async decline(): Promise<void> {
		await this.#app.preferences.change({ keepDeclined: true });
	}
}

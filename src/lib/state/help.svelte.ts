import type { LocalDate } from '#lib/domain/base/local-date.ts';
import type { OpenFlag } from '#lib/domain/safety/unresolved.ts';
import type { App } from './app.svelte.ts';
import { openFlags, recordReview } from './check-ins.svelte.ts';
import type { LiveQuery } from './live-query.svelte.ts';
import { problemOf } from './not-saved.ts';

/** What the help screen shows and stores, wherever it stands. Make it while a component is set up. */
export class Help {
	readonly #app: App;
	readonly #open: LiveQuery<readonly OpenFlag[]>;

	constructor(app: App) {
		this.#app = app;
		this.#open = openFlags(app);
	}

	/** The signs that are open today, newest first; none until they are read. */
	get flags(): readonly OpenFlag[] {
		return this.#open.value ?? [];
	}

	get today(): LocalDate {
		return this.#app.clock.today;
	}

	get zone(): string {
		return this.#app.clock.zone;
	}

	/** The emergency number the person has set; undefined where none was. */
	get ownNumber(): string | undefined {
		return this.#app.preferences.current.emergencyNumber;
	}

	/** Stores another emergency number; resolves with why not, where it could not be stored. */
	setNumber(emergencyNumber: string): Promise<string | undefined> {
		return problemOf(this.#app.preferences.change({ emergencyNumber }));
	}

	/** Stores that a clinician has seen the person and offers, with `words`, to take it back; resolves with why not, where it could not be stored. */
	seen(day: LocalDate, by: string, words: string): Promise<string | undefined> {
		return problemOf(recordReview(this.#app, day, by).then((undo) => this.#app.toasts.show(words, undo)));
	}
}

import { m } from '#messages';
import type { LocalDate } from '#lib/domain/base/local-date.ts';
import type { Draft } from '#lib/domain/check-in/draft.ts';
import { firstEntryDay } from '#lib/domain/check-in/entry-day.ts';
import { keepDraft, keptDrafts, type DraftRow } from '#lib/storage/check-in-drafts.ts';
import { removeLocal } from '#lib/storage/local.ts';
import type { App } from './app.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';

/** The check-ins that were begun and not finished on this device, kept up to date; make it while a component is set up. */
export class LeftDrafts {
	readonly #app: App;
	readonly #query: LiveQuery<readonly DraftRow[]>;

	constructor(app: App) {
		this.#app = app;
		this.#query = new LiveQuery(() => {
			const db = app.store.ready;
			return db && (() => keptDrafts(db));
		});
	}

	#all = $derived.by(() =>
		[...(this.#query.value ?? [])].map(({ draft }) => draft).sort((a, b) => (a.day < b.day ? 1 : -1))
	);

	/** Whether it is known by now which there are; where that cannot be read, there are none. */
	get known(): boolean {
		return this.#query.current.status !== 'loading';
	}

	/** All of them, the newest day first. */
	get all(): readonly Draft[] {
		return this.#all;
	}

	/**
	 * The one to say a word of on the screen of a day: what was begun beside its saved check-in, or on today's the newest of the
	 * days before. One without a saved check-in is what the day's own card leads to.
	 */
	of(day: LocalDate, saved: boolean): Draft | undefined {
		const { today } = this.#app.clock;
		return this.#all.find((draft) =>
			draft.day === day ? saved : day === today && draft.day < today && draft.day >= firstEntryDay(today)
		);
	}

	/** Its address behind the one of the check-in screen: a day that can no longer be added is named by the check-in. */
	query({ day, base, id }: Draft): string {
		return base || day < firstEntryDay(this.#app.clock.today) ? `?d=${day}&id=${id}` : `?d=${day}`;
	}

	/** Lets one go, and says so with an undo. */
	async letGo(draft: Draft): Promise<void> {
		const { store, toasts } = this.#app;
		const row = this.#query.value?.find((one) => one.draft === draft);
		if (!row) return;
		try {
			await store.commit(() => removeLocal(store.db, row.key));
			toasts.show(m.checkin_started_over(), async () => {
				const free = (mark: string | undefined) => mark === undefined;
				if (!(await store.commit(() => keepDraft(store.db, row.key, row, free))))
					throw new Error('another was begun by now');
			});
		} catch (error) {
			await toasts.notSaved(error);
		}
	}
}

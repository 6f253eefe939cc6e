import { untrack } from 'svelte';
import type { LocalDate } from '#lib/domain/base/local-date.ts';
import { readFirstStart, type FirstStart } from '#lib/domain/safety/first-start.ts';
import { parseScreening, type ScreeningDraft } from '#lib/domain/safety/screening-draft.ts';
import { contentValues } from '#lib/domain/record/record.ts';
import { needsWelcome } from '#lib/domain/settings.ts';
import { forgetAsked, readAsked } from '#lib/platform/asked.ts';
import { remember } from '#lib/platform/remembered.ts';
import type { App } from './app.svelte.ts';
import { LocalDraft } from './local-draft.svelte.ts';

/** First start on this device: its draft, and what it saves. Make it while a component is set up. */
export class FirstStartFlow {
	readonly #app: App;
	readonly #draft: LocalDraft<FirstStart>;

	/**
	 * `onready` is called when it has been read, `ondone` once it turns out to be finished, here or in another
	 * tab, with the address (from the app's folder on) that was asked for before; `then` names it where the page was opened with it.
	 */
	constructor(
		app: App,
		then: string | null,
		{ onready, ondone }: { readonly onready: (start: FirstStart) => void; readonly ondone: (asked: string) => void }
	) {
		this.#app = app;
		const asked = readAsked(then);
		this.#draft = new LocalDraft(app.store, 'firstStart', readFirstStart);
		$effect(() => {
			if (!app.preferences.loaded) return;
			const needs = needsWelcome(app.preferences.current);
			remember('welcomed', needs ? 'no' : 'yes');
			if (!needs) {
				forgetAsked();
				ondone(asked);
			} else if (this.#read) untrack(() => this.#draft.value && onready(this.#draft.value));
		});
	}

	/** Changes once, when the draft has been read. */
	#read = $derived.by(() => this.#draft.value !== undefined);

	/** How far it has come; undefined until that has been read. */
	get value(): FirstStart | undefined {
		return this.#app.preferences.loaded ? this.#draft.value : undefined;
	}

	get unsaved(): boolean {
		return this.#draft.unsaved;
	}

	/** Remembers that the intended use was accepted. */
	accept(): void {
		this.#change({ accepted: this.#app.clock.now });
	}

	/** Remembers safety answers on their way. */
	answer(screening: ScreeningDraft): void {
		this.#change({ screening });
	}

	/** Remembers the sore places picked. */
	pick(places: FirstStart['places']): void {
		this.#change({ places });
	}

	/** Saves the picked places as the ones to offer first. Rejects when not saved. */
	async savePlaces(): Promise<void> {
		await this.#app.preferences.change({ tracked: this.#draft.value?.places ?? [] });
	}

	/** Saves the finished safety answers as a record; a second time it changes the same record. Rejects when not saved. */
	async saveScreening(today: LocalDate): Promise<void> {
		const start = this.#draft.value;
		const parsed = start && parseScreening(start.screening, today);
		if (!parsed?.ok) throw new Error('safety answers are not complete');
		const id = start?.screeningId ?? crypto.randomUUID();
		this.#change({ screeningId: id });
		await this.#app.store.write([{ id, kind: 'screening', values: contentValues(today, parsed.value) }]);
	}

	/** Ends first start. Rejects when it could not be stored. */
	async finish(): Promise<void> {
		await this.#app.preferences.change({ welcomed: this.#app.clock.now });
		await this.#draft.drop(readFirstStart(undefined));
	}

	#change(part: Partial<FirstStart>): void {
		const start = this.#draft.value;
		if (start) void this.#draft.set({ ...start, ...part });
	}
}

import type { LocalDate } from '#lib/domain/base/local-date.ts';
import type { Change } from '#lib/domain/gates/contradiction-choices.ts';
import type { Fact } from '#lib/domain/record/kinds.ts';
import { contentValues } from '#lib/domain/record/record.ts';
import {
	emptyScreeningDraft,
	parseScreening,
	readScreeningDraft,
	screeningDraftOf,
	type ScreeningDraft
} from '#lib/domain/safety/screening-draft.ts';
import { withDayGiven, type Undated } from '#lib/domain/safety/undated.ts';
import { factsOfKind } from '#lib/storage/reading.ts';
import { amendAnswers } from './amending.ts';
import type { App } from './app.svelte.ts';
import { withCorrections } from './days.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';
import { LocalDraft } from './local-draft.svelte.ts';

/** The safety answers on this device and the change under way. Make it while a component is set up. */
export class SafetyAnswers {
	readonly #app: App;
	readonly #draft: LocalDraft<ScreeningDraft | null>;
	readonly #records: LiveQuery<readonly Fact<'screening'>[]>;

	constructor(app: App) {
		this.#app = app;
		this.#draft = new LocalDraft(app.store, 'safetyDraft', (raw) =>
			raw === undefined || raw === null ? null : readScreeningDraft(raw)
		);
		this.#records = new LiveQuery(() => {
			const db = app.store.ready;
			if (!db) return undefined;
			return async () => {
				const [given, made] = await Promise.all([factsOfKind(db, 'screening'), factsOfKind(db, 'correction')]);
				const facts = await withCorrections(app.store.facts(given), app.store.facts(made));
				return facts.filter((fact): fact is Fact<'screening'> => fact.kind === 'screening');
			};
		});
	}

	/** Whether the stored answers have been read. */
	get loaded(): boolean {
		return this.#records.value !== undefined && this.#draft.value !== undefined;
	}

	/** The newest answers; undefined when there are none. */
	get latest(): Fact<'screening'> | undefined {
		return this.#records.value?.at(-1);
	}

	/** The change under way; undefined when there is none. */
	get draft(): ScreeningDraft | undefined {
		return this.#draft.value ?? undefined;
	}

	get unsaved(): boolean {
		return this.#draft.unsaved;
	}

	/** Starts a change from the newest answers, or anew. */
	begin(): void {
		const { latest } = this;
		void this.#draft.set(latest ? screeningDraftOf(latest.content) : emptyScreeningDraft);
	}

	/** Keeps the change so far. */
	answer(draft: ScreeningDraft): void {
		void this.#draft.set(draft);
	}

	/** Gives something in the newest answers its day, also in a change under way; resolves, once stored, with the undo. */
	async addDay(
		asked: Undated,
		change: Change,
		date: LocalDate,
		reason: string
	): Promise<(() => Promise<void>) | undefined> {
		const { latest, draft } = this;
		if (!latest) return undefined;
		const undo = await amendAnswers(this.#app, latest, change, reason);
		if (draft) this.answer(withDayGiven(draft, asked, date));
		return undo;
	}

	/**
	 * Saves the change as a new record of `today` (answers of the same day are edited) and resolves with its undo.
	 * Rejects when nothing was saved.
	 */
	async save(today: LocalDate): Promise<() => Promise<void>> {
		const parsed = parseScreening(this.#draft.value ?? emptyScreeningDraft, today);
		if (!parsed.ok) throw new Error('safety answers are not complete');
		const { latest } = this;
		const id = latest?.day === today ? latest.id : undefined;
		const undo = await this.#app.store.write([{ id, kind: 'screening', values: contentValues(today, parsed.value) }]);
		await this.#draft.drop(null);
		return undo;
	}
}

import type { LocalDate } from '#lib/domain/base/local-date.ts';
import { ok, type Result } from '#lib/domain/base/result.ts';
import { draftOf, emptyDraft, prefill, readDraft, type Draft, type LastTime } from '#lib/domain/check-in/draft.ts';
import { changedFields, parseDraft, savablePart, type CheckInProblem } from '#lib/domain/check-in/parse.ts';
import type { Flag } from '#lib/domain/safety/flag.ts';
import type { Json } from '#lib/domain/record/canonical.ts';
import { contentValues } from '#lib/domain/record/record.ts';
import { checkInById, lastCheckInsBefore, ownCheckInOf, type StampedCheckIn } from '#lib/storage/check-ins.ts';
import { readLocal, removeLocal, writeLocal, type LocalKey } from '#lib/storage/local.ts';
import type { Write } from '#lib/storage/writing.ts';
import type { App } from './app.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';

/** Which check-in to edit: a saved one by id, or the one of a day. */
export type EditorTarget = { readonly id: string } | { readonly day: LocalDate };

/** How a saved check-in can be taken back. */
export interface Saved {
	readonly undo: () => Promise<void>;
}

/**
 * One check-in being filled in: kept as a draft on this device with every change, written as a record when it is
 * closed. Make it while a component is set up.
 */
export class CheckInEditor {
	readonly #app: App;
	readonly #key: LocalKey;
	readonly #target: EditorTarget;
	readonly #record: LiveQuery<StampedCheckIn | undefined>;
	#draft = $state.raw<Draft | undefined>();
	#status = $state<'loading' | 'ready' | 'missing' | 'failed'>('loading');
	#keptFrom = $state<number | undefined>();
	#keeping = $state<'idle' | 'failed'>('idle');
	#opening = false;
	#saving = $state(false);
	#release: (() => void) | undefined;
	#lastWrite: Promise<void> = Promise.resolve();

	constructor(app: App, target: EditorTarget) {
		this.#app = app;
		this.#target = target;
		this.#key = `checkInDraft:${'id' in target ? target.id : target.day}`;
		this.#record = new LiveQuery(() => {
			const db = app.store.ready;
			const id = this.#draft?.id;
			return db && id !== undefined ? () => checkInById(db, id) : undefined;
		});
		$effect(() => {
			if (!app.store.ready || !app.preferences.loaded || this.#opening) return;
			this.#opening = true;
			void this.#open();
		});
		$effect(() => () => this.#free());
	}

	/** The check-in as it stands; undefined while loading or when there is nothing to edit. */
	get draft(): Draft | undefined {
		return this.#draft;
	}

	/** `missing`: the check-in to edit is not there; `failed`: the data could not be read. */
	get status(): 'loading' | 'ready' | 'missing' | 'failed' {
		return this.#status;
	}

	/** When the draft found on opening was begun; undefined when there was none. */
	get keptFrom(): number | undefined {
		return this.#keptFrom;
	}

	/** Whether the last change could not be kept as a draft. */
	get notKept(): boolean {
		return this.#keeping === 'failed';
	}

	/** Whether the saved check-in was changed elsewhere since the editor opened it. */
	get changedElsewhere(): boolean {
		const stamp = this.#record.value?.stamp;
		return !this.#saving && this.#draft?.base != null && stamp !== undefined && stamp !== this.#draft.baseStamp;
	}

	async #open(): Promise<void> {
		try {
			const kept = readDraft(await readLocal(this.#app.store.db, this.#key));
			if (kept) {
				this.#keptFrom = kept.startedAt;
				this.#hold();
			}
			this.#draft = kept ?? (await this.#fresh());
			this.#status = this.#draft ? 'ready' : 'missing';
		} catch {
			this.#status = 'failed';
		}
	}

	/** What the editor shows without a draft: the saved check-in, or last time's places. */
	async #fresh(): Promise<Draft | undefined> {
		const { store, clock, preferences } = this.#app;
		const target = this.#target;
		const saved = await ('id' in target ? checkInById(store.db, target.id) : ownCheckInOf(store.db, target.day));
		if (saved) return draftOf(saved.fact, saved.stamp, clock.now);
		if ('id' in target) return undefined;
		const draft = emptyDraft(crypto.randomUUID(), target.day, clock.today, clock.now);
		const before = store.facts(await lastCheckInsBefore(store.db, target.day));
		const last = before.at(-1);
		const united: LastTime | undefined = last && {
			day: last.day,
			places: before.flatMap(({ content }) => content.places)
		};
		return prefill(draft, united, preferences.current.tracked);
	}

	/** Changes the draft and keeps it on the device. */
	change(part: Partial<Draft>): void {
		if (!this.#draft) return;
		this.#draft = { ...this.#draft, ...part };
		this.#hold();
		// A draft that could not be kept is said on the screen, where the person can still finish.
		this.#lastWrite = this.#keep().catch(() => undefined);
	}

	/** Throws the draft away and starts from what is saved. */
	async startOver(): Promise<void> {
		await this.#drop();
		this.#keptFrom = undefined;
		this.#free();
		this.#draft = await this.#fresh();
		this.#status = this.#draft ? 'ready' : 'missing';
	}

	/** Throws the draft away without showing anything new, for a check-in that was deleted. */
	async discard(): Promise<void> {
		await this.#drop();
		this.#free();
	}

	/**
	 * Saves the check-in with its flags and resolves after the transaction completed; the draft is kept until then.
	 * With `partly`, what is rated is saved at once and the draft stays for the rest: a flag must not wait for numbers.
	 * Rejects when nothing was written.
	 */
	async save(flags: readonly Flag[], partly = false): Promise<Result<Saved, readonly CheckInProblem[]>> {
		const { store, clock } = this.#app;
		const whole = this.#draft;
		if (!whole) throw new Error('there is no draft to save');
		const draft = { ...whole, flags: [...flags] };
		const part = partly ? savablePart(draft) : draft;
		const parsed = parseDraft(part, { at: clock.now, zone: clock.zone, flagsAnswered: true });
		if (!parsed.ok) return parsed;
		const values: Record<string, Json> = whole.base
			? { deleted: false, ...changedFields(whole.base, parsed.value) }
			: contentValues(whole.day, parsed.value);
		this.#saving = true;
		const undo = await store
			.write([{ id: whole.id, kind: 'checkIn', values }, ...this.#withdrawal(draft)])
			.catch((error: unknown) => {
				this.#saving = false;
				throw error;
			});
		const unfinished = part.places.length < whole.places.length || part.stiffness !== whole.stiffness;
		// It is saved: a draft that could not be tidied away changes nothing about that.
		await (unfinished ? this.#rest(draft, parsed.value) : this.#drop()).catch(() => undefined);
		this.#free();
		return ok({
			undo: async () => {
				await undo();
				const now = await checkInById(store.db, whole.id);
				await this.#put({ ...draft, base: now?.fact.content ?? null, baseStamp: now?.stamp ?? null });
			}
		});
	}

	/** Keeps the draft for what is not rated yet, on top of what was saved. */
	async #rest(draft: Draft, base: Draft['base']): Promise<void> {
		await this.#lastWrite;
		const saved = await checkInById(this.#app.store.db, draft.id);
		await this.#put({ ...draft, base, baseStamp: saved?.stamp ?? null });
	}

	/** A trace for each flag that was saved before and is taken back now. */
	#withdrawal(draft: Draft): Write[] {
		const before = draft.base?.flags ?? [];
		if (before.every((flag) => draft.flags.includes(flag))) return [];
		const { now, today } = this.#app.clock;
		const content = {
			record: draft.id,
			field: 'flags',
			before,
			after: draft.flags,
			reason: 'withdrawn in the check-in',
			at: now
		};
		return [{ id: crypto.randomUUID(), kind: 'correction', values: contentValues(today, content) }];
	}

	/** The one place where an open draft asks the app not to update under it. */
	#hold(): void {
		this.#release ??= this.#app.busy.hold('draft', () => this.#keep());
	}

	/** Keeps the draft as it stands on this device; rejects when it could not be kept. */
	async #keep(): Promise<void> {
		if (!this.#draft) return;
		try {
			await this.#put(this.#draft);
			this.#keeping = 'idle';
		} catch (error) {
			this.#keeping = 'failed';
			throw error;
		}
	}

	/** Stores a draft, once more on a fresh connection where the first was lost. */
	#put(draft: Draft): Promise<void> {
		const { store } = this.#app;
		return store.commit(() => writeLocal(store.db, this.#key, draft));
	}

	/** Removes the stored draft after the last change of it. */
	async #drop(): Promise<void> {
		const { store } = this.#app;
		await this.#lastWrite;
		await store.commit(() => removeLocal(store.db, this.#key));
	}

	#free(): void {
		this.#release?.();
		this.#release = undefined;
	}
}

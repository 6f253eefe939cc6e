import { untrack } from 'svelte';
import { fail, ok, type Result } from '#lib/domain/base/result.ts';
import type { Draft } from '#lib/domain/check-in/draft.ts';
import { isAddedLater } from '#lib/domain/check-in/entry-day.ts';
import { changedFields, parseDraft, type CheckInProblem } from '#lib/domain/check-in/parse.ts';
import type { Flag } from '#lib/domain/safety/flag.ts';
import type { Json } from '#lib/domain/record/canonical.ts';
import { contentValues } from '#lib/domain/record/record.ts';
import { checkInById, checkInOf, type StampedCheckIn } from '#lib/storage/check-ins.ts';
import { readLocal, removeLocal } from '#lib/storage/local.ts';
import type { App } from './app.svelte.ts';
import { startOf, type EditorTarget } from './check-in-start.ts';
import { LiveQuery } from './live-query.svelte.ts';
import { withdrawal } from './removing.ts';
import { SharedDraft } from './shared-draft.ts';

/** How a saved check-in can be taken back. */
export interface Saved {
	readonly undo: () => Promise<void>;
}

/**
 * One check-in being filled in: kept as a draft on this device with every change, written as a record when it is
 * closed. The draft is one for all windows: what is entered in one, the others show. Make it while a component is set up.
 */
export class CheckInEditor {
	readonly #app: App;
	readonly #target: EditorTarget;
	readonly #record: LiveQuery<StampedCheckIn | undefined>;
	#kept = $state.raw<SharedDraft | undefined>();
	#draft = $state.raw<Draft | undefined>();
	#status = $state<'loading' | 'ready' | 'missing' | 'failed'>('loading');
	#keptFrom = $state<number | undefined>();
	#keeping = $state<'idle' | 'failed'>('idle');
	#begun = $state(false);
	#followed = $state(false);
	#opening = false;
	#saving = $state(false);
	#changes = 0;
	#release: (() => void) | undefined;
	#left = false;
	#lastWrite: Promise<void> = Promise.resolve();

	constructor(app: App, target: EditorTarget) {
		this.#app = app;
		this.#target = target;
		this.#record = new LiveQuery(() => {
			const db = app.store.ready;
			const id = this.#draft?.id;
			return db && id !== undefined ? () => checkInById(db, id) : undefined;
		});
		/** Whatever another window may have changed; read again by what looks into it. */
		const stored = new LiveQuery(() => {
			const db = app.store.ready;
			const key = this.#kept?.key;
			const day = this.#draft?.day;
			return db && key && day ? () => Promise.all([readLocal(db, key), checkInOf(db, day)]) : undefined;
		});
		$effect(() => {
			if (stored.current.status === 'ready') void untrack(() => this.#look());
		});
		$effect(() => {
			if (!app.store.ready || !app.preferences.loaded || this.#opening) return;
			this.#opening = true;
			void this.#open();
		});
		$effect(() => () => {
			this.#left = true;
			this.#free();
		});
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

	/** Whether anything was entered, now or before. */
	get begun(): boolean {
		return this.#begun;
	}

	/** Whether it would be marked as added later, were it saved now. */
	get addedLater(): boolean {
		const { today, now } = this.#app.clock;
		const draft = this.#draft;
		if (!draft || draft.backdated) return draft !== undefined;
		return !draft.base && isAddedLater(draft.day, today, draft.startedAt, now);
	}

	/** Whether the last change could not be kept as a draft. */
	get notKept(): boolean {
		return this.#keeping === 'failed';
	}

	/** Whether what is shown was entered in another window, after this one was opened. */
	get followed(): boolean {
		return this.#followed && !this.#saving;
	}

	/** Whether the saved check-in was changed elsewhere since the editor opened it. */
	get changedElsewhere(): boolean {
		const stamp = this.#record.value?.stamp;
		return !this.#saving && this.#draft?.base != null && stamp !== undefined && stamp !== this.#draft.baseStamp;
	}

	async #open(): Promise<void> {
		try {
			this.#kept = await SharedDraft.of(this.#app.store, this.#target);
			const draft = await this.#kept.read();
			if (draft) {
				this.#keptFrom = draft.startedAt;
				this.#hold();
			}
			await this.#show(draft);
		} catch {
			this.#status = 'failed';
		}
	}

	/** Shows a stored draft, or what there is without one. */
	async #show(kept: Draft | undefined): Promise<void> {
		this.#draft = kept ?? (await startOf(this.#app, this.#target));
		this.#begun ||= kept !== undefined;
		this.#status = this.#draft ? 'ready' : 'missing';
	}

	/** What is stored changed: shows it where another window did that and nothing was entered here meanwhile. */
	async #look(): Promise<void> {
		const changes = this.#changes;
		await this.#lastWrite;
		const idle = () => !this.#saving && this.#status === 'ready' && changes === this.#changes;
		try {
			if (idle() && this.#draft && (await this.#kept?.overtaken(this.#draft)) && idle()) await this.#follow();
		} catch {
			// What is entered here asks again before it is stored.
		}
	}

	/** Shows what another window entered. */
	async #follow(): Promise<void> {
		const draft = await this.#kept?.read();
		await this.#show(draft);
		this.#followed = true;
		if (!draft) this.#free();
	}

	/** Changes the draft and keeps it on the device. */
	change(part: Partial<Draft>): void {
		if (!this.#draft) return;
		this.#draft = { ...this.#draft, ...part };
		this.#changes++;
		this.#followed = false;
		this.#begun = true;
		this.#hold();
		// A draft that could not be kept is said on the screen, where the person can still finish.
		this.#lastWrite = this.#lastWrite.then(() => this.#keep()).catch(() => undefined);
	}

	/** Throws the draft away and starts from what is saved; resolves with the way back to it. */
	async startOver(): Promise<() => Promise<void>> {
		const [draft, from, kept] = [this.#draft, this.#keptFrom, this.#kept];
		await this.discard();
		this.#keptFrom = undefined;
		this.#followed = false;
		await this.#show(undefined);
		return async () => {
			await this.#lastWrite;
			if (!draft || !(await kept?.put(draft))) throw new Error('another draft stands there by now');
			this.#changes++;
			this.#keptFrom = from;
			await this.#show(draft);
			this.#hold();
		};
	}

	/** Throws the draft away without showing anything new, for a check-in that was deleted. */
	async discard(): Promise<void> {
		const dropped = this.#lastWrite.then(() => this.#kept?.drop());
		this.#lastWrite = dropped.catch(() => undefined);
		await dropped;
		this.#free();
	}

	/**
	 * Saves the check-in with its flags and resolves after the transaction completed; the draft is kept until then.
	 * With `partly`, what is rated is saved at once and the draft stays for the rest: a flag must not wait for numbers.
	 * Fails without a problem to name where another window entered something meanwhile, which is then shown. Rejects when nothing
	 * was written.
	 */
	async save(flags: readonly Flag[], partly = false): Promise<Result<Saved, readonly CheckInProblem[]>> {
		const { store, clock } = this.#app;
		const [whole, kept] = [this.#draft, this.#kept];
		if (!whole || !kept) throw new Error('there is no draft to save');
		const draft = { ...whole, flags: [...flags], backdated: this.addedLater };
		const saving = { at: clock.now, zone: clock.zone, flagsAnswered: true };
		const parsed = parseDraft(draft, { ...saving, partly });
		if (!parsed.ok) return parsed;
		await this.#lastWrite;
		if (await store.commit(() => kept.overtaken(whole))) {
			await this.#follow();
			return fail([]);
		}
		const values: Record<string, Json> = whole.base
			? { deleted: false, ...changedFields(whole.base, parsed.value) }
			: contentValues(whole.day, parsed.value);
		const unfinished = !parseDraft(draft, saving).ok;
		const trace = { record: draft.id, before: draft.base?.flags ?? [], after: draft.flags };
		const withdrawn = withdrawal({ ...trace, reason: 'withdrawn in the check-in' }, clock);
		this.#saving = true;
		const undo = await store
			.write([{ id: whole.id, kind: 'checkIn', values }, ...withdrawn], async () => {
				if (!unfinished) await removeLocal(store.db, kept.key);
			})
			.catch((error: unknown) => {
				this.#saving = false;
				throw error;
			});
		const standing = async () => {
			const now = await checkInById(store.db, whole.id);
			await kept.put({ ...draft, base: now?.fact.content ?? null, baseStamp: now?.stamp ?? null });
		};
		if (!unfinished) kept.gone();
		// It is saved: a draft that could not be kept for the rest changes nothing about that.
		else await standing().catch(() => undefined);
		this.#free();
		return ok({ undo: () => undo().then(standing) });
	}

	/** The one place where an open draft asks the app not to update under it. */
	#hold(): void {
		if (!this.#left) this.#release ??= this.#app.busy.hold('draft', () => this.#keep());
	}

	/** Keeps the draft as it stands on this device; rejects when it could not be kept. */
	async #keep(): Promise<void> {
		const [draft, kept] = [this.#draft, this.#kept];
		if (!draft || !kept) return;
		try {
			if ((await kept.overtaken(draft)) || !(await kept.put(draft))) await this.#follow();
			this.#keeping = 'idle';
		} catch (error) {
			this.#keeping = 'failed';
			throw error;
		}
	}

	#free(): void {
		this.#release?.();
		this.#release = undefined;
	}
}

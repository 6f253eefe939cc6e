import type { Draft } from '#lib/domain/check-in/draft.ts';
import { keepDraft, keptDraft, keptDrafts, type KeptDraft } from '#lib/storage/check-in-drafts.ts';
import { checkInById, checkInOf } from '#lib/storage/check-ins.ts';
import { removeLocal, type LocalKey } from '#lib/storage/local.ts';
import type { EditorTarget } from './check-in-start.ts';
import type { Store } from './store.svelte.ts';

/** The stored draft of one check-in, which all windows share; says where another one went on with it. */
export class SharedDraft {
	readonly #store: Store;
	/** Names this window's writes. */
	readonly #window = crypto.randomUUID();
	#writes = 0;
	/** The stored draft this window shows; undefined where none is stored. */
	#mark: string | undefined;

	/** What the draft is stored under. */
	readonly key: LocalKey;

	private constructor(store: Store, key: LocalKey) {
		this.#store = store;
		this.key = key;
	}

	/** The place of a target's draft: a day's own check-in has one, however it is opened; one never saved is named by its draft. */
	static async of(store: Store, target: EditorTarget): Promise<SharedDraft> {
		const { db } = store;
		const key = async (): Promise<LocalKey> => {
			if ('day' in target) return `checkInDraft:${target.day}`;
			const day = (await checkInById(db, target.id))?.fact.day;
			if (day !== undefined && (await checkInOf(db, day))?.fact.id === target.id) return `checkInDraft:${day}`;
			const begun = (await keptDrafts(db)).find(({ draft }) => draft.id === target.id);
			return begun?.key ?? `checkInDraft:${target.id}`;
		};
		return new SharedDraft(store, await key());
	}

	/** The draft as it is stored, which from now on is the one this window shows; one whose check-in was deleted is of a new one. */
	async read(): Promise<Draft | undefined> {
		const kept = await keptDraft(this.#store.db, this.key);
		this.#mark = kept?.mark;
		if (!kept?.draft.base || (await checkInById(this.#store.db, kept.draft.id))) return kept?.draft;
		return { ...kept.draft, id: crypto.randomUUID(), base: null, baseStamp: null };
	}

	/** Whether another window went on with `draft`: it changed the draft, saved it, or saved the day's check-in before one was begun. */
	async overtaken(draft: Draft): Promise<boolean> {
		const { db } = this.#store;
		if (!this.#shows((await keptDraft(db, this.key))?.mark)) return true;
		if (draft.base || this.#mark !== undefined) return false;
		const saved = await checkInOf(db, draft.day);
		return saved !== undefined && saved.fact.id !== draft.id;
	}

	/** Stores a draft, once more on a fresh connection where the first was lost; gives false where another window's stands there. */
	async put(draft: Draft): Promise<boolean> {
		const kept: KeptDraft = { draft, mark: `${this.#window} ${++this.#writes}` };
		const put = await this.#store.commit(() => keepDraft(this.#store.db, this.key, kept, (mark) => this.#shows(mark)));
		if (put) this.#mark = kept.mark;
		return put;
	}

	/** Removes the stored draft. */
	async drop(): Promise<void> {
		await this.#store.commit(() => removeLocal(this.#store.db, this.key));
		this.gone();
	}

	/** Tells that the stored draft was removed together with what was saved. */
	gone(): void {
		this.#mark = undefined;
	}

	/** Whether a stored draft is the one that is shown, or another state of it from this window. */
	#shows(mark: string | undefined): boolean {
		return mark === this.#mark || (mark?.startsWith(this.#window) ?? false);
	}
}

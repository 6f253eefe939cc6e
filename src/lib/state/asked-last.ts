import type { Write } from '#lib/storage/writing.ts';

/** A write as a screen asks for it: without an id it makes a new record. */
export type Asked = Omit<Write, 'id'> & { readonly id?: string | undefined };

/** Joins what is asked for twice: a fast second tap on Save, while the first is being stored, is the same save. */
export class AskedLast<T> {
	#last: { readonly what: string; readonly save: Promise<T> } | undefined;

	/** Runs a save and resolves as it does, unless the very same one was asked for last and is still under way; then as that one. */
	async join(asked: readonly Asked[], run: () => Promise<T>): Promise<T> {
		// The moment of the tap is no difference.
		const what = JSON.stringify(asked, (key, value: unknown) => (key === 'at' ? undefined : value));
		if (this.#last?.what === what) return this.#last.save;
		const save = run();
		const last = { what, save };
		this.#last = last;
		try {
			return await save;
		} finally {
			if (this.#last === last) this.#last = undefined;
		}
	}
}

import { saveFile } from '#lib/platform/files.ts';
import { askToPersist } from '#lib/platform/persistence.ts';
import { storageState, type StorageState } from '#lib/platform/storage-state.ts';
import { parkedRows, putParkedBack, takeParked } from '#lib/storage/parking.ts';
import type { ParkedRow } from '#lib/storage/database.ts';
import { deleteEverything } from './deleting.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { Store } from './store.svelte.ts';

/** An entry that was set aside, as the storage screen shows it. */
export interface SetAside {
	readonly id: string;
	/** What it says it is, when it says so. */
	readonly kind: string | undefined;
	readonly day: string | undefined;
	readonly field: string | undefined;
	readonly at: number;
	/** The whole entry as text. */
	readonly text: string;
}

const textOf = (raw: unknown, member: string): string | undefined => {
	const value = raw !== null && typeof raw === 'object' ? (raw as Record<string, unknown>)[member] : undefined;
	return typeof value === 'string' ? value.slice(0, 40) : undefined;
};

const setAside = ({ id, raw, field, at }: ParkedRow): SetAside => ({
	id,
	kind: textOf(raw, 'kind'),
	day: textOf(raw, 'day'),
	field,
	at,
	text: JSON.stringify(raw, null, '\t')
});

/** How the data is kept on this device; make it while a component is set up. */
export class Kept {
	readonly #store: Store;
	readonly #parked: LiveQuery<readonly SetAside[]>;
	#browser = $state.raw<StorageState | undefined>();

	constructor(store: Store) {
		this.#store = store;
		this.#parked = new LiveQuery(() => {
			const db = store.ready;
			return db && (async () => (await parkedRows(db)).map(setAside));
		});
	}

	/** What the browser says about this site's storage; undefined until `look` was called and answered. */
	get browser(): StorageState | undefined {
		return this.#browser;
	}

	/** Entries set aside because this version cannot read them. */
	get parked(): readonly SetAside[] {
		return this.#parked.value ?? [];
	}

	/** Asks the browser again. */
	async look(): Promise<void> {
		this.#browser = await storageState();
	}

	/** Asks the browser never to clear this site by itself; gives its answer. */
	async askToKeep(): Promise<boolean> {
		const kept = await askToPersist();
		await this.look();
		return kept;
	}

	/** Saves one entry that was set aside as a file of its own; rejects when it could not be written. */
	async exportParked({ id, text }: SetAside): Promise<void> {
		await saveFile(`gaitkeeper-entry-${id.replace(/[^0-9a-zA-Z-]/g, '')}.json`, new Blob([text]));
	}

	/** Deletes one entry that was set aside; resolves, once stored, with its undo. Without it the entry is gone for good. */
	async deleteParked(id: string): Promise<(() => Promise<void>) | undefined> {
		const { db } = this.#store;
		const row = await this.#store.commit(() => takeParked(db, id));
		return row && (() => this.#store.commit(() => putParkedBack(db, row)));
	}

	/** Deletes everything on this device. */
	async deleteEverything(): Promise<void> {
		await deleteEverything(this.#store);
	}
}

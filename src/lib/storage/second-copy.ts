import { Dexie, type Table } from 'dexie';
import { parseLocalDate, type LocalDate } from '#lib/domain/base/local-date.ts';
import { isDeleted } from '#lib/domain/record/record.ts';
import type { Change, Database, LocalRow, RecordRow } from './database.ts';
import { readDevice } from './local.ts';
import { toRecord } from './rows.ts';

/** Rows handled in one go: small enough never to hold the screen up. */
const page = 250;
/** The device's own values that come along: who it is, whose records these are, and the settings. */
const localKeys = ['device', 'client', 'settings'];
/** The key of the generation of the records that the copy stands at; 'none' before the first. */
const markKey = 'generation';
const markOf = (generation: string | undefined): string => generation ?? 'none';

/** What the copy could bring back. */
export interface CopyFound {
	readonly entries: number;
	/** The newest day among them. */
	readonly newest: LocalDate;
}

class CopyDatabase extends Dexie {
	declare readonly records: Table<RecordRow, string>;
	declare readonly local: Table<LocalRow, string>;

	constructor(of: string, indexedDB: IDBFactory) {
		super(`${of}-copy`, { indexedDB, IDBKeyRange, chromeTransactionDurability: 'strict' });
		this.version(1).stores({ records: 'id', local: 'key' });
	}
}

/**
 * A copy of the person's records in a store of its own. Chromium keeps a site's databases in one log; killed between two
 * system calls, it leaves half an entry there, writes on behind it, and at a later start throws the whole store away
 * ("checksum mismatch"). Sample data and drafts are left out.
 */
export class SecondCopy {
	readonly #main: Database;
	readonly #copy: CopyDatabase;

	constructor(main: Database, indexedDB: IDBFactory) {
		this.#main = main;
		this.#copy = new CopyDatabase(main.name, indexedDB);
	}

	/** Copies what this tab changed, by `Database.takeChanges`; returns after that transaction completed. */
	async follow(changes: readonly Change[]): Promise<void> {
		const ids = [...new Set(changes.flatMap((change) => [...change.ids]))];
		const [rows, aside, local] = await Promise.all([
			this.#main.records.bulkGet(ids),
			this.#main.parked.bulkGet(ids),
			this.#main.local.bulkGet(localKeys)
		]);
		const put = rows.filter((row) => row !== undefined && row.sample !== 1) as RecordRow[];
		// What was set aside stays in the copy as it was.
		const gone = ids.filter((_, i) => !rows[i] && !aside[i]);
		await this.#copy.transaction('rw', this.#copy.records, this.#copy.local, async () => {
			await this.#copy.records.bulkPut(put);
			await this.#copy.records.bulkDelete(gone);
			let mark = (await this.#copy.local.get(markKey))?.value;
			// Another tab's change in between breaks the chain; the next start then copies everything.
			for (const { previous, generation } of changes) if (mark === markOf(previous)) mark = generation;
			await this.#copy.local.bulkPut([...local.filter((row) => row !== undefined), { key: markKey, value: mark }]);
		});
	}

	/** Copies everything where the copy does not stand at the newest change: after an import, a failure or another tab's doing. */
	async catchUp(): Promise<void> {
		for (let round = 0; round < 3; round++) {
			const mark = markOf((await this.#main.checkpoints.get(''))?.generation);
			if ((await this.#copy.local.get(markKey))?.value === mark) return;
			await this.#copyAll(mark);
		}
	}

	async #copyAll(mark: string): Promise<void> {
		const kept = new Set<string>();
		const keep = async (rows: readonly RecordRow[]) => {
			for (const { id } of rows) kept.add(id);
			await this.#copy.records.bulkPut([...rows]);
		};
		for (let last = ''; ;) {
			const rows = await this.#main.records.where('id').above(last).limit(page).toArray();
			const end = rows.at(-1);
			if (!end) break;
			last = end.id;
			await keep(rows.filter(({ sample }) => sample !== 1));
		}
		await keep((await this.#main.parked.toArray()).flatMap(({ id, raw }) => (isRow(raw, id) ? [raw] : [])));
		const local = await this.#main.local.bulkGet(localKeys);
		await this.#copy.transaction('rw', this.#copy.records, this.#copy.local, async () => {
			const ids = await this.#copy.records.toCollection().primaryKeys();
			await this.#copy.records.bulkDelete(ids.filter((id) => !kept.has(id)));
			await this.#copy.local.bulkPut([...local.filter((row) => row !== undefined), { key: markKey, value: mark }]);
		});
	}

	/** What the copy holds, deleted entries aside; undefined when it holds nothing. */
	async found(): Promise<CopyFound | undefined> {
		const rows = (await this.#copy.records.toArray()).filter((row) => !isDeleted(toRecord(row)));
		const newest = rows
			.flatMap(({ day }) => parseLocalDate(day) ?? [])
			.sort()
			.at(-1);
		return newest && { entries: rows.length, newest };
	}

	/**
	 * Puts the copy into a main database that was lost, in one transaction; nothing where another tab has brought records
	 * back meanwhile. Rejects when nothing was written.
	 */
	async bringBack(): Promise<void> {
		const [rows, local] = await Promise.all([this.#copy.records.toArray(), this.#copy.local.bulkGet(localKeys)]);
		const { records, checkpoints, local: own } = this.#main;
		await this.#main.transaction('rw', records, checkpoints, own, async () => {
			if (await readDevice(this.#main)) return;
			await records.bulkPut(rows);
			await own.bulkPut(local.filter((row) => row !== undefined));
		});
	}

	/** Deletes the copy. */
	async erase(): Promise<void> {
		await this.#copy.delete();
	}

	/** Lets go of the copy, as when the tab goes. */
	close(): void {
		this.#copy.close();
	}
}

const isRow = (raw: unknown, id: string): raw is RecordRow =>
	raw !== null && typeof raw === 'object' && 'id' in raw && raw.id === id && 'fields' in raw;

interface Buckets {
	open(
		name: string,
		options: { readonly persisted: boolean; readonly durability: 'strict' }
	): Promise<{ readonly indexedDB: IDBFactory }>;
}

/** The copy in a storage bucket of its own, which has its own files; undefined where the browser has no buckets. */
export async function openSecondCopy(main: Database): Promise<SecondCopy | undefined> {
	const { storageBuckets } = navigator as Navigator & { readonly storageBuckets?: Buckets };
	if (!storageBuckets) return undefined;
	const bucket = await storageBuckets.open('second-copy', { persisted: true, durability: 'strict' });
	return new SecondCopy(main, bucket.indexedDB);
}

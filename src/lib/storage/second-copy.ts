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

/** Runs one thing after the other, over all tabs: what reads a row and copies it must not be overtaken by a newer copy of it. */
export type InTurn = <T>(run: () => Promise<T>) => Promise<T>;

class CopyDatabase extends Dexie {
	declare readonly records: Table<RecordRow, string>;
	declare readonly local: Table<LocalRow, string>;

	constructor(of: string, indexedDB: IDBFactory) {
		super(`${of}-copy`, { indexedDB, IDBKeyRange, chromeTransactionDurability: 'strict', cache: 'disabled' });
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
	readonly #inTurn: InTurn;

	constructor(main: Database, indexedDB: IDBFactory, inTurn: InTurn) {
		this.#main = main;
		this.#copy = new CopyDatabase(main.name, indexedDB);
		this.#inTurn = inTurn;
	}

	/** Copies what this tab changed, by `Database.takeChanges`; returns after that transaction completed. */
	async follow(changes: readonly Change[]): Promise<void> {
		const ids = [...new Set(changes.flatMap((change) => [...change.ids]))];
		await this.#inTurn(async () => {
			const [rows, aside, local] = await Promise.all([
				this.#main.records.bulkGet(ids),
				this.#main.parked.bulkGet(ids),
				this.#local()
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
				await this.#copy.local.bulkPut([...local, { key: markKey, value: mark }]);
			});
		});
	}

	/** Copies everything where the copy does not stand at the newest change: after an import, a failure or another tab's doing. */
	async catchUp(): Promise<void> {
		for (let round = 0; round < 3; round++) {
			const mark = markOf((await this.#main.checkpoints.get(''))?.generation);
			if ((await this.#copy.local.get(markKey))?.value === mark) return;
			const kept = await this.#copyAll();
			await this.#inTurn(async () => {
				await this.#dropAllBut(kept);
				await this.#copy.local.bulkPut([...(await this.#local()), { key: markKey, value: mark }]);
			});
		}
	}

	/** Copies every row, a page a turn, so that a save never waits for more than one; returns their ids. */
	async #copyAll(): Promise<Set<string>> {
		const kept = new Set<string>();
		for (let last: string | undefined = ''; last !== undefined;) {
			const after: string = last;
			last = await this.#inTurn(async () => {
				const rows = await this.#main.records.where('id').above(after).limit(page).toArray();
				const own = rows.filter(({ sample }) => sample !== 1);
				for (const { id } of own) kept.add(id);
				await this.#copy.records.bulkPut(own);
				return rows.at(-1)?.id;
			});
		}
		await this.#inTurn(async () => {
			const aside = (await this.#main.parked.toArray()).flatMap(({ id, raw }) => (isRow(raw, id) ? [raw] : []));
			for (const { id } of aside) kept.add(id);
			await this.#copy.records.bulkPut(aside);
		});
		return kept;
	}

	/** Deletes rows that are no longer in the main database; one may have come since it was read. */
	async #dropAllBut(kept: ReadonlySet<string>): Promise<void> {
		const others = (await this.#copy.records.toCollection().primaryKeys()).filter((id) => !kept.has(id));
		const rows = await this.#main.records.bulkGet(others);
		await this.#copy.records.bulkDelete(others.filter((_, i) => !rows[i] || rows[i].sample === 1));
	}

	async #local(): Promise<LocalRow[]> {
		return (await this.#main.local.bulkGet(localKeys)).filter((row) => row !== undefined);
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
	return new SecondCopy(main, bucket.indexedDB, (run) => navigator.locks.request(`${main.name}-copy`, run));
}

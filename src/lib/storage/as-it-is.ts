import type { StoredRecord } from '#lib/domain/record/record.ts';
import type { RecordRow } from './database.ts';
import { isClientId } from './local.ts';
import { readableRecord } from './parking.ts';
import { toRecord } from './rows.ts';

/** The rows of each store of a database, as they lie on this device. */
export type Stores = ReadonlyMap<string, readonly unknown[]>;

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('not read'));
	});

/**
 * Every row of a database of any version, also of one newer than this code. It is opened as it is, past Dexie, which would adapt it,
 * and only read. Rejects when there is none, or when it cannot be read.
 */
export async function readAsItIs(name: string): Promise<Stores> {
	const opening = indexedDB.open(name);
	// Asked for only where there is no such database: none is made.
	opening.onupgradeneeded = () => opening.transaction?.abort();
	const database = await answer(opening);
	database.onversionchange = () => database.close();
	try {
		const names = [...database.objectStoreNames];
		if (names.length === 0) return new Map();
		const reading = database.transaction(names);
		const rows = names.map(async (store) => [store, await answer(reading.objectStore(store).getAll())] as const);
		return new Map(await Promise.all(rows));
	} finally {
		database.close();
	}
}

/** What a backup of such rows holds. */
export interface Sorted {
	/** The records this version can read, sample data aside. */
	readonly records: readonly StoredRecord[];
	/** Every other row as it is: set aside before, not to be read here, or of a store that only newer code knows. */
	readonly raw: readonly unknown[];
	readonly settings: unknown;
	readonly client: string | undefined;
}

/** Our own stores beside the records: what was set aside, what is this device's alone, and what can be worked out again. */
const beside: readonly string[] = ['parked', 'local', 'snapshots', 'checkpoints'];
const members: readonly string[] = ['id', 'kind', 'fields', 'day', 'sample'] satisfies (keyof RecordRow)[];

const isObject = (row: unknown): row is Record<string, unknown> => row !== null && typeof row === 'object';

/** The record of a row, where this version knows all that is in it. */
const recordOf = (row: unknown): StoredRecord | undefined =>
	isObject(row) && Object.keys(row).every((member) => members.includes(member))
		? readableRecord(toRecord(row as unknown as RecordRow))
		: undefined;

/** Sorts rows into what a backup of them holds; undefined where no store of records is among them. */
export function sortRows(stores: Stores): Sorted | undefined {
	const rows = stores.get('records')?.filter((row) => !isObject(row) || row['sample'] !== 1);
	if (!rows) return undefined;
	const read = rows.map((row) => ({ row, record: recordOf(row) }));
	const parked = (stores.get('parked') ?? []).map((row) => (isObject(row) && 'raw' in row ? row['raw'] : row));
	const others = [...stores].filter(([store]) => store !== 'records' && !beside.includes(store));
	const local = new Map((stores.get('local') ?? []).filter(isObject).map(({ key, value }) => [key, value]));
	const client = local.get('client');
	return {
		records: read.flatMap(({ record }) => record ?? []),
		raw: [
			...read.flatMap(({ row, record }) => (record ? [] : [row])),
			...parked,
			...others.flatMap(([store, list]) => list.map((row) => ({ store, row })))
		],
		settings: local.get('settings'),
		client: isClientId(client) ? client : undefined
	};
}

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { remember, remembered } from '#lib/platform/remembered.ts';
import { eraseTrace, findTrace, leaveTrace } from '#lib/platform/trace.ts';
import { Database } from '#lib/storage/database.ts';
import { WriteFailure } from '#lib/storage/failure.ts';
import type { Write } from '#lib/storage/writing.ts';
import { breakIndexedDb, type Fault } from '../../../tests/fixtures/broken-idb.ts';
import v1 from '../../../tests/fixtures/database-v1.json';
import { Store, type StoreStatus } from './store.svelte.ts';

const opened: Store[] = [];
let name = '';
let count = 0;

beforeEach(async () => {
	name = `store-test-${Date.now()}-${++count}`;
	await eraseTrace();
});
afterEach(async () => {
	for (const store of opened.splice(0)) store.close();
	await eraseTrace();
});

async function open(): Promise<Store> {
	const store = new Store(new Database(name));
	opened.push(store);
	await store.open();
	return store;
}
const goal = (id: string, text: string): Write => ({
	id,
	kind: 'goal',
	values: { day: '2026-11-20', deleted: false, goal: text }
});

const native = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('failed'));
	});

/** What is stored, read past Dexie and the app. */
async function stored(): Promise<Record<string, unknown>> {
	const database = await native(indexedDB.open(name));
	const rows = await native(database.transaction('records').objectStore('records').getAll());
	database.close();
	return Object.fromEntries(
		(rows as { id: string; fields: { goal?: [unknown] } }[]).map(({ id, fields }) => [id, fields.goal?.[0]])
	);
}

const until = async (store: Store, status: StoreStatus) => {
	await expect.poll(() => store.status, { timeout: 5000 }).toBe(status);
};

describe.each(['throw', 'abort', 'quota', 'lost-connection'] satisfies Fault[])('a %s at any call', (fault) => {
	it('leaves all or nothing, and says which', async () => {
		const store = await open();
		await store.write([goal('a', '0')]);
		let reached = true;
		let failures = 0;
		for (let at = 1; reached && at < 60; at++) {
			const before = await stored();
			const broken = breakIndexedDb(fault, at);
			let code: string | undefined;
			try {
				await store.write([goal('a', String(at)), goal(`b${at}`, 'new')]);
			} catch (error) {
				expect(error).toBeInstanceOf(WriteFailure);
				code = (error as WriteFailure).code;
				failures++;
			} finally {
				reached = broken.mend();
			}
			const after = await stored();
			if (code === undefined) expect(after).toEqual({ ...before, a: String(at), [`b${at}`]: 'new' });
			else expect(after).toEqual(before);
			if (code !== undefined) expect(code).toBe(fault === 'quota' ? 'quota' : 'unknown');
			expect(store.status).toBe('ready');
		}
		expect(reached).toBe(false);
		if (fault === 'abort' || fault === 'lost-connection') expect(failures).toBe(0);
		else expect(failures).toBeGreaterThan(2);
	});
});

describe('a connection that stays lost', () => {
	it('is tried once more, then refused with a code, and the next write works again', { repeats: 8 }, async () => {
		const store = await open();
		await store.write([goal('a', '0')]);
		const original = Reflect.get(IDBTransaction.prototype, 'objectStore') as () => unknown;
		Reflect.set(IDBTransaction.prototype, 'objectStore', () => {
			throw new DOMException('lost', 'UnknownError');
		});
		try {
			await expect(store.write([goal('a', '1')])).rejects.toMatchObject({ code: 'closed' });
			expect(store.status).toBe('closed');
		} finally {
			Reflect.set(IDBTransaction.prototype, 'objectStore', original);
		}
		await store.write([goal('a', '2')]);
		expect(await stored()).toEqual({ a: '2' });
	});
});

describe('a newer version of the app', () => {
	it('asks for the database: drafts are saved, this tab lets go and never writes again', async () => {
		const store = await open();
		await store.write([goal('a', '0')]);
		let draft = 0;
		store.saveBeforeClose(async () => {
			await store.db.local.put({ key: 'checkInDraft:2026-11-20', value: 'half' });
			draft++;
		});
		const request = indexedDB.open(name, 20);
		request.onupgradeneeded = () => request.result.createObjectStore('future');
		const newer = await native(request);
		expect(draft).toBe(1);
		expect(await native(newer.transaction('local').objectStore('local').get('checkInDraft:2026-11-20'))).toEqual({
			key: 'checkInDraft:2026-11-20',
			value: 'half'
		});
		await until(store, 'closed');
		expect(store.closedBy).toBe('update');
		await expect(store.write([goal('a', '1')])).rejects.toMatchObject({ code: 'newer' });
		newer.close();
		expect(await stored()).toEqual({ a: '0' });
	});

	it('has been here: old code sees it before it opens, and changes nothing', async () => {
		const first = await open();
		await first.write([goal('a', '0')]);
		first.db.close();
		const request = indexedDB.open(name, 20);
		request.onupgradeneeded = () => request.transaction?.objectStore('records').deleteIndex('[kind+day]');
		(await native(request)).close();
		const old = await open();
		expect(old.status).toBe('newer');
		await expect(old.write([goal('a', '1')])).rejects.toMatchObject({ code: 'newer' });
		const database = await native(indexedDB.open(name));
		expect(database.version).toBe(20);
		expect([...database.transaction('records').objectStore('records').indexNames]).toEqual(['day', 'sample']);
		database.close();
	});
});

describe('an older tab that does not let go', () => {
	it('shows as blocked, and opens once it does', async () => {
		const request = indexedDB.open(name, 1);
		const older = await native(request);
		const store = new Store(new Database(name));
		opened.push(store);
		const opening = store.open();
		await until(store, 'blocked');
		older.close();
		await opening;
		expect(store.status).toBe('ready');
	});
});

describe('data that is gone', () => {
	it.each(['localStorage', 'cache'])(
		'is noticed at the next start by what is left in %s, never an empty start',
		async (left) => {
			await leaveTrace(1);
			if (left === 'cache') remember('since', undefined);
			else await caches.delete('gaitkeeper-trace');
			const store = await open();
			expect(store.status).toBe('lost');
			await store.startAgain();
			expect(store.status).toBe('ready');
			expect(await findTrace()).toBe(false);
		}
	);

	it('is an ordinary first start when there is no trace', async () => {
		expect((await open()).status).toBe('ready');
		expect(remembered('since')).toBeUndefined();
	});

	it('is noticed while the app is open: the browser clears the site', async () => {
		const store = await open();
		await store.write([goal('a', '0')]);
		await cdp().send('Storage.clearDataForOrigin', { origin: location.origin, storageTypes: 'indexeddb' });
		await until(store, 'lost');
		await expect(store.write([goal('a', '1')])).rejects.toMatchObject({ code: 'lost' });
		expect((await indexedDB.databases()).find((database) => database.name === name)).toBeUndefined();
	});

	it('is noticed by the next write when only the rows are gone', async () => {
		const store = await open();
		await store.write([goal('a', '0')]);
		await Promise.all(store.db.tables.map((table) => table.clear()));
		await expect(store.write([goal('a', '1')])).rejects.toMatchObject({ code: 'lost' });
		expect(store.status).toBe('lost');
		expect(await stored()).toEqual({});
	});

	it('and deleted by the person leaves other tabs closed, and no trace', async () => {
		const here = await open();
		await here.write([goal('a', '0')]);
		const there = await open();
		await here.deleteEverything();
		await until(there, 'closed');
		await expect.poll(() => there.closedBy).toBe('deletion');
		await expect(there.write([goal('a', '1')])).rejects.toMatchObject({ code: 'closed' });
		expect(await findTrace()).toBe(false);
		expect((await indexedDB.databases()).find((database) => database.name === name)).toBeUndefined();
	});
});

describe('two tabs', () => {
	it('writing one record each keep their own fields; the last writer wins a shared one', async () => {
		const [here, there] = [await open(), await open()];
		await here.write([{ ...goal('a', 'walk'), values: { day: '2026-11-20', goal: 'walk', question: 'why' } }]);
		await here.write([{ ...goal('a', ''), values: { goal: 'run' } }]);
		await there.write([{ ...goal('a', ''), values: { question: 'how', goal: 'fly' } }]);
		const row = await here.db.records.get('a');
		expect(row?.fields['goal']?.[0]).toBe('fly');
		expect(row?.fields['question']?.[0]).toBe('how');
		const newest = row?.fields['goal']?.[1];
		expect(newest && [here.wrote(newest), there.wrote(newest)]).toEqual([false, true]);
	});
});

describe('the first released schema', () => {
	it('opens as it was written then, with everything readable', async () => {
		const request = indexedDB.open(name, 10);
		request.onupgradeneeded = () => {
			const records = request.result.createObjectStore('records', { keyPath: 'id' });
			records.createIndex('day', 'day');
			records.createIndex('[kind+day]', ['kind', 'day']);
			records.createIndex('sample', 'sample');
			request.result.createObjectStore('parked', { keyPath: 'id' });
			request.result.createObjectStore('local', { keyPath: 'key' });
			request.result.createObjectStore('snapshots', { keyPath: 'id', autoIncrement: true });
		};
		const database = await native(request);
		const transaction = database.transaction(['records', 'parked', 'local'], 'readwrite');
		for (const table of ['records', 'parked', 'local'] as const) {
			for (const row of v1[table]) transaction.objectStore(table).add(row);
		}
		await new Promise((done) => (transaction.oncomplete = done));
		database.close();
		const store = await open();
		expect(store.status).toBe('ready');
		const { readEverything } = await import('#lib/storage/everything.ts');
		const { records, parked } = await readEverything(store.db);
		expect([records.length, parked.length]).toEqual([v1.records.length, v1.parked.length]);
	});
});

import { describe, expect, it } from 'vitest';
import { WriteFailure } from '#lib/storage/failure.ts';
import { breakIndexedDb, type Fault } from '../../../tests/fixtures/broken-idb.ts';
import v1 from '../../../tests/fixtures/database-v1.json';
import { native, storedIn } from '../../../tests/fixtures/native-idb.ts';
import { goal, Stores } from '../../../tests/fixtures/stores.ts';

const stores = new Stores();

describe.each(['throw', 'abort', 'quota', 'lost-connection'] satisfies Fault[])('a %s at any call', (fault) => {
	it('leaves all or nothing, and says which', async () => {
		const store = await stores.open();
		await store.write([goal('a', '0')]);
		let reached = true;
		let failures = 0;
		for (let at = 1; reached && at < 60; at++) {
			const before = await storedIn(stores.name);
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
			const after = await storedIn(stores.name);
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
		const store = await stores.open();
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
		expect(await storedIn(stores.name)).toEqual({ a: '2' });
	});
});

describe('two tabs', () => {
	it('writing one record each keep their own fields; the last writer wins a shared one', async () => {
		const [here, there] = [await stores.open(), await stores.open()];
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
		const request = indexedDB.open(stores.name, 10);
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
		const store = await stores.open();
		expect(store.status).toBe('ready');
		const { readEverything } = await import('#lib/storage/everything.ts');
		const { records, parked } = await readEverything(store.db);
		expect([records.length, parked.length]).toEqual([v1.records.length, v1.parked.length]);
	});
});

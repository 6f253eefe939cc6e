import { describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { remember, remembered } from '#lib/platform/remembered.ts';
import { findTrace, leaveTrace } from '#lib/platform/trace.ts';
import { native, storedIn } from '../../../tests/fixtures/native-idb.ts';
import { goal, Stores } from '../../../tests/fixtures/stores.ts';
import { deleteEverything } from './deleting.ts';
import type { Store, StoreStatus } from './store.svelte.ts';

const stores = new Stores();

const until = async (store: Store, status: StoreStatus) => {
	await expect.poll(() => store.status, { timeout: 5000 }).toBe(status);
};

describe('a newer version of the app', () => {
	it('asks for the database: drafts are saved, this tab lets go and never writes again', async () => {
		const store = await stores.open();
		await store.write([goal('a', '0')]);
		let draft = 0;
		store.connection.saveBeforeClose(async () => {
			await store.db.local.put({ key: 'checkInDraft:2026-11-20', value: 'half' });
			draft++;
		});
		const request = indexedDB.open(stores.name, 20);
		request.onupgradeneeded = () => request.result.createObjectStore('future');
		const newer = await native(request);
		expect(draft).toBe(1);
		expect(await native(newer.transaction('local').objectStore('local').get('checkInDraft:2026-11-20'))).toEqual({
			key: 'checkInDraft:2026-11-20',
			value: 'half'
		});
		await until(store, 'closed');
		expect(store.connection.closedBy).toBe('update');
		await expect(store.write([goal('a', '1')])).rejects.toMatchObject({ code: 'newer' });
		newer.close();
		expect(await storedIn(stores.name)).toEqual({ a: '0' });
	});

	it('has been here: old code sees it before it opens, and changes nothing', async () => {
		const first = await stores.open();
		await first.write([goal('a', '0')]);
		first.db.close();
		const request = indexedDB.open(stores.name, 20);
		request.onupgradeneeded = () => request.transaction?.objectStore('records').deleteIndex('[kind+day]');
		(await native(request)).close();
		const old = await stores.open();
		expect(old.status).toBe('newer');
		await expect(old.write([goal('a', '1')])).rejects.toMatchObject({ code: 'newer' });
		const database = await native(indexedDB.open(stores.name));
		expect(database.version).toBe(20);
		expect([...database.transaction('records').objectStore('records').indexNames]).toEqual(['day', 'sample']);
		database.close();
	});
});

describe('an older tab that does not let go', () => {
	it('shows as blocked, and opens once it does', async () => {
		const request = indexedDB.open(stores.name, 1);
		const older = await native(request);
		const store = stores.make();
		const opening = store.connection.open();
		await until(store, 'blocked');
		older.close();
		await opening;
		expect(store.status).toBe('ready');
	});
});

describe('a page that is loaded again while an older tab does not let go', () => {
	it('shows as blocked, too, though its request waits behind the one that was left', async () => {
		const older = await native(indexedDB.open(stores.name, 1));
		const left = indexedDB.open(stores.name, 5);
		await new Promise((done) => (left.onblocked = done));
		const store = stores.make();
		const opening = store.connection.open();
		await expect.poll(() => store.status, { timeout: 10_000 }).toBe('blocked');
		older.close();
		(await native(left)).close();
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
			const store = await stores.open();
			expect(store.status).toBe('lost');
			await store.connection.forget();
			expect(await findTrace()).toBe(false);
			store.close();
			expect((await stores.open()).status).toBe('ready');
		}
	);

	it('is an ordinary first start when there is no trace', async () => {
		expect((await stores.open()).status).toBe('ready');
		expect(remembered('since')).toBeUndefined();
	});

	it('is noticed while the app is open: the browser clears the site', async () => {
		const store = await stores.open();
		await store.write([goal('a', '0')]);
		await cdp().send('Storage.clearDataForOrigin', { origin: location.origin, storageTypes: 'indexeddb' });
		await until(store, 'lost');
		await expect(store.write([goal('a', '1')])).rejects.toMatchObject({ code: 'lost' });
		expect((await indexedDB.databases()).find((database) => database.name === stores.name)).toBeUndefined();
	});

	it('is noticed by the next write when only the rows are gone', async () => {
		const store = await stores.open();
		await store.write([goal('a', '0')]);
		await Promise.all(store.db.tables.map((table) => table.clear()));
		await expect(store.write([goal('a', '1')])).rejects.toMatchObject({ code: 'lost' });
		expect(store.status).toBe('lost');
		expect(await storedIn(stores.name)).toEqual({});
	});

	it('and deleted by the person leaves other tabs closed, and no trace', async () => {
		const here = await stores.open();
		await here.write([goal('a', '0')]);
		const there = await stores.open();
		await deleteEverything(here);
		await until(there, 'closed');
		await expect.poll(() => there.connection.closedBy).toBe('deletion');
		await expect(there.write([goal('a', '1')])).rejects.toMatchObject({ code: 'closed' });
		expect(await findTrace()).toBe(false);
		expect((await indexedDB.databases()).find((database) => database.name === stores.name)).toBeUndefined();
	});
});

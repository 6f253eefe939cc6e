import { liveQuery } from 'dexie';
import { describe, expect, it } from 'vitest';
import { eraseTrace } from '#lib/platform/trace.ts';
import type { Checkpoint } from '#lib/domain/gates/checkpoint.ts';
import { keepCheckpoint } from '#lib/storage/checkpoints.ts';
import { writeLocal } from '#lib/storage/local.ts';
import { goal, storedGoals, Stores } from '../../../tests/fixtures/stores.ts';
import { deleteEverything } from './deleting.ts';
import type { Store } from './store.svelte.ts';

const stores = new Stores();

describe('the second copy', () => {
	/** Throws the database away under the app, as Chromium does with a store it finds broken. */
	async function throwAway(store: Store): Promise<void> {
		store.close();
		await new Promise((done) => (indexedDB.deleteDatabase(stores.name).onsuccess = done));
	}

	it('holds every saved entry, and brings it back into a store that was thrown away', async () => {
		const store = await stores.open();
		await store.write([goal('a', '1'), goal('b', '1')]);
		await store.write([goal('a', '2')]);
		await store.commit(() => store.db.local.put({ key: 'settings', value: { welcomed: 1 } }));
		const undo = await store.write([goal('c', '1')]);
		await undo();
		await throwAway(store);
		const next = await stores.open();
		expect(next.status).toBe('lost');
		expect(next.connection.copy).toEqual({ entries: 2, newest: '2026-11-20' });
		await expect(next.write([goal('a', '3')])).rejects.toMatchObject({ code: 'lost' });
		await next.bringBack();
		expect(next.status).toBe('ready');
		expect(await storedGoals(next)).toMatchObject({ a: '2', b: '1' });
		expect(await next.db.local.get('settings')).toEqual({ key: 'settings', value: { welcomed: 1 } });
		await next.write([goal('a', '3')]);
		await throwAway(next);
		const last = await stores.open();
		await last.bringBack();
		expect(await storedGoals(last)).toMatchObject({ a: '3', b: '1' });
	});

	it('is found where no other trace is left', async () => {
		const store = await stores.open();
		await store.write([goal('a', '1')]);
		await throwAway(store);
		await eraseTrace();
		expect((await stores.open()).status).toBe('lost');
	});

	it('goes with everything else, and when the person starts again', async () => {
		const store = await stores.open();
		await store.write([goal('a', '1')]);
		await deleteEverything(store);
		const next = await stores.open();
		expect([next.status, next.connection.copy]).toEqual(['ready', undefined]);
		await next.write([goal('b', '1')]);
		await throwAway(next);
		const lost = await stores.open();
		await lost.connection.forget();
		lost.close();
		expect((await stores.open()).status).toBe('ready');
	});

	it('that fails keeps nothing from being saved', async () => {
		const store = await stores.open();
		await store.write([goal('a', '1')]);
		const original = Reflect.get(IDBDatabase.prototype, 'transaction') as (...a: unknown[]) => unknown;
		Reflect.set(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, ...given: unknown[]) {
			if (this.name.endsWith('-copy')) throw new DOMException('full', 'QuotaExceededError');
			return Reflect.apply(original, this, given);
		});
		try {
			await store.write([goal('a', '2')]);
		} finally {
			Reflect.set(IDBDatabase.prototype, 'transaction', original);
		}
		expect(await storedGoals(store)).toEqual({ a: '2' });
	});
});

describe('every transaction that writes', () => {
	it('asks for strict durability, also for drafts, the memory of the gates and the copy', async () => {
		const asked: string[] = [];
		const original = Reflect.get(IDBDatabase.prototype, 'transaction') as (...a: unknown[]) => IDBTransaction;
		Reflect.set(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, ...given: unknown[]) {
			const transaction = Reflect.apply(original, this, given);
			const { mode, durability, objectStoreNames } = transaction;
			const where = this.name.endsWith('-copy') ? 'copy' : [...objectStoreNames].join(' ');
			if (mode === 'readwrite') asked.push(`${where}: ${durability}`);
			return transaction;
		});
		try {
			const store = await stores.open();
			await store.write([goal('a', '1')]);
			await store.commit(() => writeLocal(store.db, 'runningSession', 1));
			await store.db.local.put({ key: 'settings', value: {} });
			await keepCheckpoint(store.db, { day: '2026-01-01' } as Checkpoint, undefined);
		} finally {
			Reflect.set(IDBDatabase.prototype, 'transaction', original);
		}
		expect([...new Set(asked)].sort()).toEqual([
			'checkpoints local records: strict',
			'checkpoints: strict',
			'copy: strict',
			'local: strict'
		]);
	});
});

describe('what the app does by itself', () => {
	it('is stored, also where a live query asked for it', async () => {
		const store = await stores.open();
		const subscription = liveQuery(async () => {
			await store.db.records.count();
			await store.db.local.get('settings');
			void store.inBackground(() => writeLocal(store.db, 'runningSession', 1));
		}).subscribe(() => undefined);
		await expect.poll(() => store.db.local.get('runningSession')).toBeDefined();
		subscription.unsubscribe();
	});
});

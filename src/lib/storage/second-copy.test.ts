import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database, type RecordRow } from './database.ts';
import { parkRows } from './parking.ts';
import { SecondCopy, type InTurn } from './second-copy.ts';
import { writeRecords, type Write } from './writing.ts';

let db: Database;
let elsewhere: IDBFactory;
let copy: SecondCopy;
let inTurn: InTurn;
let count = 0;

/** As the browser's locks do it. */
function queue(): InTurn {
	let last: Promise<unknown> = Promise.resolve();
	return (run) => {
		const next = last.then(run);
		last = next.catch(() => undefined);
		return next;
	};
}

const goal = (id: string, text: string, day = '2026-11-20'): Write => ({
	id,
	kind: 'goal',
	values: { day, deleted: false, goal: text }
});
const save = (...writes: Write[]) => writeRecords(db, writes, Date.now());
const follow = () => copy.follow(db.takeChanges());

/** What a lost database holds once the copy was brought back. */
async function broughtBack(): Promise<Record<string, unknown>> {
	const lost = new Database(db.name, { indexedDB: new IDBFactory() });
	await lost.open();
	const other = new SecondCopy(lost, elsewhere, queue());
	await other.bringBack();
	const rows = await lost.records.toArray();
	other.close();
	await lost.delete();
	return Object.fromEntries(rows.map(({ id, fields }) => [id, fields['goal']?.[0]]));
}

beforeEach(async () => {
	db = new Database(`main-${++count}`);
	await db.open();
	elsewhere = new IDBFactory();
	inTurn = queue();
	copy = new SecondCopy(db, elsewhere, inTurn);
	await copy.catchUp();
});
afterEach(async () => {
	copy.close();
	await db.delete();
});

describe('a copy that follows', () => {
	it('holds new, changed and deleted entries, and says what it could bring back', async () => {
		expect(await copy.found()).toBeUndefined();
		await save(goal('a', '1'), goal('b', '1', '2026-11-21'));
		await follow();
		await save(goal('a', '2'));
		await save({ id: 'b', kind: 'goal', values: { deleted: true } }, goal('c', '1', '2026-11-19'));
		await follow();
		expect(await broughtBack()).toEqual({ a: '2', b: '1', c: '1' });
		expect(await copy.found()).toEqual({ entries: 2, newest: '2026-11-20' });
	});

	it('is up to date without copying everything again', async () => {
		await save(goal('a', '1'));
		await follow();
		// Were everything copied, this row, which the hooks did not see in the copy, would go.
		const raw = await new Promise<IDBDatabase>((done) => {
			const open = elsewhere.open(`${db.name}-copy`);
			open.onsuccess = () => done(open.result);
		});
		const put = raw.transaction('records', 'readwrite').objectStore('records');
		put.put({ id: 'z', kind: 'goal', day: '', fields: {} });
		await new Promise((done) => (put.transaction.oncomplete = done));
		raw.close();
		await copy.catchUp();
		expect(Object.keys(await broughtBack())).toEqual(['a', 'z']);
	});

	it('leaves a change alone whose transaction failed', async () => {
		await db
			.transaction('rw', db.records, db.checkpoints, async () => {
				await db.records.put({ id: 'a', kind: 'goal', day: '2026-11-20', fields: {} });
				throw new Error('no');
			})
			.catch(() => undefined);
		expect(db.takeChanges()).toEqual([]);
	});

	it('keeps what was set aside, and leaves the sample out', async () => {
		await save(goal('a', '1'), { ...goal('s', 'sample'), sample: true });
		await follow();
		const row = (await db.records.get('a')) as RecordRow;
		await db.records.put({ ...row, kind: 'nothing' as 'goal' });
		await parkRows(db, ['a'], 1);
		await follow();
		expect(await db.records.get('a')).toBeUndefined();
		expect(await broughtBack()).toEqual({ a: '1' });
	});
});

describe('a copy that is behind', () => {
	it('catches up with what it did not see, also what went', async () => {
		await save(...Array.from({ length: 600 }, (_, n) => goal(`r${n}`, String(n))));
		db.takeChanges();
		await save(goal('a', '1'));
		await follow();
		expect(await broughtBack()).toEqual({ a: '1' });
		await copy.catchUp();
		expect(Object.keys(await broughtBack())).toHaveLength(601);
		await db.transaction('rw', db.records, db.checkpoints, () => db.records.delete('r5'));
		db.takeChanges();
		await copy.catchUp();
		expect(Object.keys(await broughtBack())).toHaveLength(600);
	});

	it('keeps what is saved between its turns', async () => {
		await save(...Array.from({ length: 300 }, (_, n) => goal(`r${n}`, '1')));
		db.takeChanges();
		let turns = 0;
		const slow = new SecondCopy(db, elsewhere, async (run) => {
			const done = await run();
			await save(goal('r0', `changed ${++turns}`), goal(`new${turns}`, '1'));
			await follow();
			return done;
		});
		await slow.catchUp();
		slow.close();
		const back = await broughtBack();
		expect(turns).toBeGreaterThan(10);
		expect(Object.keys(back)).toHaveLength(300 + turns);
		expect(back['r0']).toBe(`changed ${turns}`);
	});

	it.each(['follow', 'catchUp'] as const)('waits for its turn (%s)', async (what) => {
		await save(goal('a', '1'));
		let release = () => {};
		void inTurn(() => new Promise<void>((done) => (release = done)));
		const done = what === 'follow' ? follow() : copy.catchUp();
		await new Promise((later) => setTimeout(later, 50));
		expect(await copy.found()).toBeUndefined();
		release();
		await done;
		expect(await broughtBack()).toEqual({ a: '1' });
	});

	it('does not take records put there without a trace for copied', async () => {
		await db.checkpoints.clear();
		elsewhere = new IDBFactory();
		copy.close();
		copy = new SecondCopy(db, elsewhere, queue());
		await save(goal('a', '1'));
		await db.checkpoints.clear();
		db.takeChanges();
		await save(goal('b', '1'));
		await follow();
		await copy.catchUp();
		expect(await broughtBack()).toEqual({ a: '1', b: '1' });
	});
});

describe('bringing back', () => {
	it('brings the device along, and touches nothing where records are again', async () => {
		await save(goal('a', '1'));
		await follow();
		const device = await db.local.get('device');
		await save(goal('a', '2'));
		await copy.bringBack();
		expect((await db.records.get('a'))?.fields['goal']?.[0]).toBe('2');
		await Promise.all([db.records.clear(), db.local.clear()]);
		await copy.bringBack();
		expect(await db.local.get('device')).toEqual(device);
		expect((await db.records.get('a'))?.fields['goal']?.[0]).toBe('1');
	});

	it('brings nothing once it was erased', async () => {
		await save(goal('a', '1'));
		await follow();
		await copy.erase();
		expect(await broughtBack()).toEqual({});
	});
});

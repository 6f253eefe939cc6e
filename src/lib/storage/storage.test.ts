import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoredRecord } from '#lib/domain/record/record.ts';
import { stamp, type DeviceId } from '#lib/domain/record/stamp.ts';
import { Database } from './database.ts';
import { readEverything } from './everything.ts';
import { failureCode, WriteFailure } from './failure.ts';
import { importRecords, lastImport, undoImport, type Import } from './importing.ts';
import { readDevice } from './local.ts';
import { versionOnDisk } from './on-disk.ts';
import { parkedRows, parkRows, putParkedBack, retryParked, takeParked } from './parking.ts';
import { stampOf } from './reading.ts';
import { toRow } from './rows.ts';
import { writeRecords, type Attempt, type Write } from './writing.ts';

const now = Date.UTC(2026, 10, 20, 12);
const other = 'qqqqqqqq' as DeviceId;
let db: Database;
let count = 0;

beforeEach(async () => {
	db = new Database(`test-${++count}`);
	await db.open();
});
afterEach(() => db.close());

const goal = (id: string, text: string | null): Write => ({
	id,
	kind: 'goal',
	values: { day: '2026-11-20', deleted: false, goal: text }
});
const record = (id: string, text: string, at = now - 1000): StoredRecord => {
	const s = stamp(at, 0, other);
	return { id, kind: 'goal', fields: { day: ['2026-11-20', s], deleted: [false, s], goal: [text, s] } };
};
const goalOf = async (id: string) => (await db.records.get(id))?.fields['goal']?.[0];
const bring = (records: StoredRecord[], part: Partial<Import> = {}): Import => ({
	records,
	parked: [],
	local: [],
	newDevice: false,
	...part
});

describe('a write', () => {
	it('undoes a create, an edit and two edits of one record', async () => {
		await writeRecords(db, [goal('a', 'walk')], now);
		const { undo } = await writeRecords(db, [goal('a', 'run'), goal('a', 'fly'), goal('b', 'new')], now);
		expect(await goalOf('a')).toBe('fly');
		await writeRecords(db, undo, now);
		expect(await goalOf('a')).toBe('walk');
		expect((await db.records.get('b'))?.fields['deleted']?.[0]).toBe(true);
	});

	it('that was stored although it seemed to fail is not written twice, and keeps its undo', async () => {
		await writeRecords(db, [goal('a', 'walk')], now);
		const attempt: Attempt = {};
		const first = await writeRecords(db, [goal('a', 'run')], now, attempt);
		const second = await writeRecords(db, [goal('a', 'run')], now + 5000, attempt);
		expect(second).toBe(first);
		expect(await stampOf(db, 'a')).toBe(first.at);
		await writeRecords(db, second.undo, now);
		expect(await goalOf('a')).toBe('walk');
	});

	it('that did not get through is written by the second try', async () => {
		const attempt: Attempt = {};
		await writeRecords(db, [goal('a', 'run')], now, attempt);
		await db.records.clear();
		await writeRecords(db, [goal('a', 'run')], now, attempt);
		expect(await goalOf('a')).toBe('run');
	});

	it('refuses a database that is not the one this tab knew', async () => {
		const { device } = await writeRecords(db, [goal('a', 'walk')], now);
		await Promise.all([db.records.clear(), db.local.clear()]);
		await expect(writeRecords(db, [goal('b', 'x')], now, { device })).rejects.toMatchObject({ code: 'lost' });
		expect(await db.records.count()).toBe(0);
	});
});

describe('failure codes', () => {
	const named = (name: string, more: object = {}) => Object.assign(new Error('x'), { name, ...more });
	it.each([
		[named('AbortError', { inner: named('QuotaExceededError') }), 'quota'],
		[named('QuotaExceededError'), 'quota'],
		[named('AbortError'), 'connection'],
		[named('InvalidStateError'), 'connection'],
		[named('UnknownError'), 'connection'],
		[named('DatabaseClosedError', { inner: named('VersionError') }), 'closed'],
		[named('OpenFailedError', { inner: named('VersionError') }), 'newer'],
		[named('OpenFailedError', { inner: named('QuotaExceededError') }), 'quota'],
		[new WriteFailure('lost'), 'lost'],
		[named('TypeError'), 'unknown'],
		['text', 'unknown'],
		[undefined, 'unknown']
	])('%o is %s', (error, code) => expect(failureCode(error)).toBe(code));
});

describe('parked rows', () => {
	const bad = {
		id: 'p',
		kind: 'goal' as const,
		day: '2026-11-20',
		fields: { goal: [7, '0mhxxxxxx-0000-aaaaaaaa'] as never }
	};

	it('leave the records whole and come back when they can be read', async () => {
		await db.records.add(bad);
		await parkRows(db, ['p'], now);
		expect(await db.records.count()).toBe(0);
		expect(await parkedRows(db)).toEqual([{ id: 'p', raw: bad, field: 'day', at: now }]);
		expect(await retryParked(db)).toBe(0);
		const raw = { ...record('p', 'walk'), day: '2026-11-20' };
		await db.parked.put({ id: 'p', raw, field: 'day', at: now });
		await db.records.add(toRow(record('p', 'older', now - 9000)));
		expect(await retryParked(db)).toBe(1);
		expect(await goalOf('p')).toBe('walk');
		expect(await db.parked.count()).toBe(0);
	});

	it('are not taken when another tab has mended them meanwhile', async () => {
		await writeRecords(db, [goal('p', 'walk')], now);
		await parkRows(db, ['p'], now);
		expect(await goalOf('p')).toBe('walk');
		expect(await db.parked.count()).toBe(0);
	});

	it('go when the person deletes them, and come back whole when that is taken back', async () => {
		const parked = { id: 'p', raw: bad, field: undefined, at: now };
		await db.parked.add(parked);
		const taken = await takeParked(db, 'p');
		expect(await db.parked.count()).toBe(0);
		await putParkedBack(db, taken ?? { ...parked, raw: 'lost' });
		expect(await parkedRows(db)).toEqual([parked]);
		expect(await takeParked(db, 'q')).toBeUndefined();
	});
});

describe('an import', () => {
	it('joins field by field, gives the clock what it saw, and is undone whole', async () => {
		await writeRecords(db, [goal('a', 'walk'), goal('b', 'stand')], now - 60_000);
		const before = await db.records.toArray();
		const parked = [{ raw: { id: 'odd' }, field: undefined }];
		const local = [{ key: 'settings', value: { theme: 'dark' } }];
		const done = await importRecords(db, bring([record('a', 'run'), record('c', 'fly')], { parked, local }), now);
		expect(done).toMatchObject({ fresh: 1, changed: 1, same: 0, parked: 1 });
		expect(await goalOf('a')).toBe('run');
		expect(await lastImport(db)).toBe(now);
		expect(await undoImport(db)).toBe(true);
		expect(await db.records.toArray()).toEqual(before);
		expect(await db.parked.count()).toBe(0);
		expect(await db.local.get('settings')).toBeUndefined();
		expect(await undoImport(db)).toBe(false);
	});

	it('keeps what was written here since, when it is undone', async () => {
		await writeRecords(db, [goal('a', 'walk')], now - 60_000);
		await importRecords(db, bring([record('a', 'run'), record('c', 'fly')]), now);
		await writeRecords(db, [{ id: 'c', kind: 'goal', values: { question: 'why?' } }], now + 1);
		await writeRecords(db, [{ id: 'a', kind: 'goal', values: { question: 'how?' } }], now + 2);
		await undoImport(db);
		expect(await goalOf('a')).toBe('walk');
		expect((await db.records.get('a'))?.fields['question']?.[0]).toBe('how?');
		expect(await goalOf('c')).toBe('fly');
	});

	it('of the same file twice changes nothing, a clock ahead of time included', async () => {
		const file = bring([record('a', 'later', now + 48 * 3_600_000)]);
		await importRecords(db, file, now);
		const after = await db.records.toArray();
		expect(await importRecords(db, file, now + 60_000)).toMatchObject({ fresh: 0, changed: 0, same: 1 });
		expect(await db.records.toArray()).toEqual(after);
		await writeRecords(db, [goal('a', 'mine')], now + 90_000);
		expect(await goalOf('a')).toBe('mine');
	});

	it('gives a restored device a new id, and parks a record that is of another kind here', async () => {
		await writeRecords(db, [goal('a', 'walk')], now);
		const { id } = (await readDevice(db))!;
		const clash: StoredRecord = { ...record('a', 'x'), kind: 'review' };
		const done = await importRecords(db, bring([clash], { newDevice: true }), now);
		expect(done.parked).toBe(1);
		expect((await readDevice(db))?.id).not.toBe(id);
		expect(await goalOf('a')).toBe('walk');
	});

	it('parks the same odd row once, and another one of the same id beside it', async () => {
		const odd = (raw: unknown) => bring([], { parked: [{ raw, field: undefined }] });
		await importRecords(db, odd({ id: 'x', n: 1 }), now);
		await importRecords(db, odd({ id: 'x', n: 1 }), now);
		await importRecords(db, odd({ id: 'x', n: 2 }), now);
		expect((await parkedRows(db)).map(({ id }) => id).sort()).toEqual(['x', 'x~1']);
	});

	it('never brings a deleted record back', async () => {
		await writeRecords(db, [{ id: 'a', kind: 'goal', values: { day: '2026-11-20', deleted: true } }], now);
		await importRecords(db, bring([record('a', 'old', now - 5000)]), now + 1);
		expect((await db.records.get('a'))?.fields['deleted']?.[0]).toBe(true);
	});
});

describe('everything', () => {
	it('leaves the sample out', async () => {
		await writeRecords(db, [goal('a', 'walk'), { ...goal('s', 'sample'), sample: true }], now);
		expect((await readEverything(db)).records.map(({ id }) => id)).toEqual(['a']);
	});
});

describe('the version on disk', () => {
	it('is ours, a newer one, or none', async () => {
		expect(await versionOnDisk(db.name)).toBe(1);
		expect(await versionOnDisk('nowhere')).toBe(0);
		const newer = await new Promise<IDBDatabase>((resolve) => {
			const request = indexedDB.open('newer', 20);
			request.onsuccess = () => resolve(request.result);
		});
		expect(await versionOnDisk('newer')).toBe(2);
		newer.close();
	});
});

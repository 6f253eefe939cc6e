import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalDate } from '#lib/domain/base/local-date.ts';
import { Database } from './database.ts';
import { countSample } from './counts.ts';
import { removeSample, restoreSample } from './sample.ts';
import { sampleAmong, sampleStanding } from './sample-standing.ts';
import { writeRecords } from './writing.ts';

let db: Database;
beforeEach(async () => {
	db = new Database('sample-test');
	await db.open();
	await writeRecords(
		db,
		[
			{ id: 'own', kind: 'goal', values: { day: '2026-03-12', goal: 'walk' } },
			{ id: 's1', kind: 'goal', values: { day: '2026-03-11', goal: 'made up' }, sample: true },
			{ id: 's2', kind: 'goal', values: { day: '2026-03-10', goal: 'made up' }, sample: true }
		],
		1000
	);
	await db.parked.bulkPut([
		{ id: 's3', raw: { id: 's3', sample: 1 }, field: undefined, at: 1 },
		{ id: 'odd', raw: null, field: undefined, at: 1 }
	]);
});
afterEach(() => db.delete());

describe('the sample in the database', () => {
	it('leaves whole, parked rows too, and takes nothing else along', async () => {
		expect(await countSample(db)).toBe(2);
		await removeSample(db);
		expect(await countSample(db)).toBe(0);
		expect(await db.records.toCollection().primaryKeys()).toEqual(['own']);
		expect(await db.parked.toCollection().primaryKeys()).toEqual(['odd']);
	});

	it('stays the sample when one of its records is edited', async () => {
		await writeRecords(db, [{ id: 's1', kind: 'goal', values: { goal: 'edited' } }], 2000);
		await removeSample(db);
		expect(await db.records.toCollection().primaryKeys()).toEqual(['own']);
	});

	it('comes back exactly as it was', async () => {
		const before = [await db.records.toArray(), await db.parked.toArray()];
		await restoreSample(db, await removeSample(db));
		expect([await db.records.toArray(), await db.parked.toArray()]).toEqual(before);
	});
});

describe('how the sample stands', () => {
	const day = (text: string) => [text as LocalDate, text as LocalDate] as const;
	const remove = (id: string) => writeRecords(db, [{ id, kind: 'goal', values: { deleted: true } }], 2000);

	it('is beside own entries as long as there are some that are not deleted', async () => {
		expect(await sampleStanding(db)).toBe('beside');
		expect(await sampleAmong(db, ['2026-03-10' as LocalDate, '2026-03-12' as LocalDate])).toEqual(
			new Set(['s1', 's2'])
		);
		await remove('own');
		expect(await sampleStanding(db)).toBe('alone');
		expect(await sampleAmong(db, day('2026-03-11'))).toEqual(new Set());
		await removeSample(db);
		expect(await sampleStanding(db)).toBe('none');
	});

	it('is told for a day of its own', async () => {
		expect(await sampleStanding(db, day('2026-03-12'))).toBe('none');
		expect(await sampleStanding(db, day('2026-03-11'))).toBe('alone');
		expect(await sampleStanding(db, day('2026-03-09'))).toBe('none');
		await writeRecords(db, [{ id: 'more', kind: 'goal', values: { day: '2026-03-11', goal: 'own' } }], 3000);
		expect(await sampleStanding(db, day('2026-03-11'))).toBe('beside');
		await remove('s1');
		expect(await sampleStanding(db, day('2026-03-11'))).toBe('none');
	});
});

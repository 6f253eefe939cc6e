import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical } from '#lib/domain/record/canonical.ts';
import { Database } from '#lib/storage/database.ts';
import { readEverything } from '#lib/storage/everything.ts';
import { importRecords, undoImport } from '#lib/storage/importing.ts';
import { toRow } from '#lib/storage/rows.ts';
import { anyRecords } from '../../../../tests/fixtures/any-record.ts';
import { lawRuns } from '../../../../tests/fixtures/runs.ts';
import { cleanJson } from './clean.ts';
import { readProgress } from './read.ts';
import { everything, writeProgress } from './write.ts';

const still = () => undefined;
const now = Date.UTC(2026, 10, 20);

const textOf = async (db: Database) => {
	const { records, parked } = await readEverything(db);
	const source = { exportedAt: now, zone: 'UTC', app: '0.1.0', client: { id: 'client-0001' }, included: everything };
	const raws = parked.map(({ raw }) => cleanJson(raw)).sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
	return (await writeProgress({ ...source, records, parked: raws }, still)).pieces.join('');
};

const anyParked = fc.uniqueArray(
	fc.record(
		{ id: fc.stringMatching(/^p[a-z]{4}$/), kind: fc.constantFrom('dream', 'goal'), n: fc.integer() },
		{ noNullPrototype: true }
	),
	{ selector: ({ id }) => id, maxLength: 2 }
);

it('export, wipe, import gives back the same database; undoing that leaves nothing', async () => {
	const db = new Database('round-trip');
	await db.open();
	await fc.assert(
		fc.asyncProperty(anyRecords, anyParked, async (records, parked) => {
			await Promise.all([db.records.clear(), db.parked.clear(), db.local.clear(), db.snapshots.clear()]);
			await db.records.bulkPut(records.map(toRow));
			await db.parked.bulkPut(parked.map((raw) => ({ id: raw.id, raw, field: undefined, at: now })));
			const text = await textOf(db);
			await Promise.all([db.records.clear(), db.parked.clear()]);
			const read = await readProgress(text, still);
			if (!read.ok) throw new Error(read.error);
			expect(read.value.intact).toBe(true);
			await importRecords(db, { ...read.value, local: [], newDevice: true }, now);
			expect(await textOf(db)).toBe(text);
			await undoImport(db);
			expect((await db.records.count()) + (await db.parked.count())).toBe(0);
		}),
		{ numRuns: Math.min(1000, lawRuns(300)) }
	);
	db.close();
});

it('no edit of a file makes reading it throw, or changes a prototype', async () => {
	const sample = fc.sample(anyRecords, { numRuns: 5, seed: 7 }).flat();
	const source = { exportedAt: now, zone: 'UTC', app: '0.1.0', client: { id: 'client-0001' }, included: everything };
	const text = (await writeProgress({ ...source, records: sample }, still)).pieces.join('');
	const scrap = fc.oneof(
		fc.constantFrom(
			'"__proto__":{"a":1},',
			'1e999',
			'\\ud800',
			'[[[[',
			']',
			'{',
			'"',
			'\\',
			'\u202e',
			',,',
			'null',
			'}'
		),
		fc.string({ maxLength: 6 })
	);
	const edit = fc.record({ at: fc.nat(text.length), cut: fc.nat(30), put: scrap });
	await fc.assert(
		fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
			let hostile = text;
			for (const { at, cut, put } of edits) hostile = hostile.slice(0, at) + put + hostile.slice(at + cut);
			const read = await readProgress(hostile, still);
			expect(typeof read.ok).toBe('boolean');
			expect(Object.keys(Object.prototype)).toEqual([]);
			expect(({} as { a?: number }).a).toBeUndefined();
		}),
		{ numRuns: lawRuns(1000) }
	);
});

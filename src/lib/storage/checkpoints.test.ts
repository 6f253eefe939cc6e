import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addDays, type LocalDate } from '#lib/domain/base/local-date.ts';
import { evaluate, foldTo } from '#lib/domain/gates/evaluate.ts';
import { contentValues } from '#lib/domain/record/record.ts';
import { daysKept, historyUpTo, keepCheckpoint } from './checkpoints.ts';
import { Database } from './database.ts';
import { writeRecords, type Write } from './writing.ts';

const today = '2026-11-20' as LocalDate;
const span = 200;
let db: Database;

const checkIn = (ago: number, usual: number): Write => {
	const day = addDays(today, -ago);
	const at = Date.UTC(2026, 10, 20 - ago, 8);
	const content = {
		at,
		zone: 'UTC',
		places: [{ region: 'groin', side: 'left', usual, worst: usual }],
		qualities: [],
		spread: [],
		aggravators: [],
		easers: [],
		flags: [],
		flagsAnswered: true,
		backdated: false
	};
	return { id: `c${ago}`, kind: 'checkIn', values: contentValues(day, content) };
};

async function kept() {
	const { reading, generation } = await historyUpTo(db, today);
	const checkpoint = foldTo(reading.facts, addDays(today, -daysKept));
	await keepCheckpoint(db, checkpoint, generation);
	return checkpoint;
}

beforeEach(async () => {
	db = new Database(crypto.randomUUID());
	await db.open();
	await writeRecords(
		db,
		Array.from({ length: span }, (_, ago) => checkIn(ago, ago % 9)),
		1
	);
});
afterEach(async () => {
	await db.delete();
});

it('an evaluation from a kept checkpoint reads only what came after it, and says the same', async () => {
	const all = await historyUpTo(db, today);
	expect(all.from).toBeUndefined();
	await kept();
	const part = await historyUpTo(db, today);
	expect(part.from?.day).toBe(addDays(today, -daysKept));
	expect(part.reading.facts).toHaveLength(daysKept);
	expect(evaluate(part.reading.facts, today, { from: part.from })).toEqual(evaluate(all.reading.facts, today));
});

it('a change on or before its day voids it, a later one does not', async () => {
	await kept();
	await writeRecords(db, [checkIn(1, 7)], 2);
	expect((await historyUpTo(db, today)).from).toBeDefined();
	await writeRecords(db, [checkIn(daysKept, 7)], 3);
	expect((await historyUpTo(db, today)).from).toBeUndefined();
});

it('is not kept when records changed after its facts were read', async () => {
	const { reading, generation } = await historyUpTo(db, today);
	await writeRecords(db, [checkIn(150, 8)], 2);
	await keepCheckpoint(db, foldTo(reading.facts, addDays(today, -daysKept)), generation);
	expect((await historyUpTo(db, today)).from).toBeUndefined();
});

it('moving a record to an earlier day voids what lies between', async () => {
	await kept();
	await writeRecords(db, [{ id: 'c3', kind: 'checkIn', values: { day: addDays(today, -100) } }], 2);
	expect((await historyUpTo(db, today)).from).toBeUndefined();
});

it('after a long absence what came before it is read, also in the week after the first check-in', async () => {
	const gone = Array.from({ length: 90 }, (_, ago): Write => ({
		id: `c${ago}`,
		kind: 'checkIn',
		values: { deleted: true }
	}));
	await writeRecords(db, gone, 2);
	await kept();
	expect((await historyUpTo(db, today)).reading.facts.map(({ id }) => id)).toContain('c90');
	await writeRecords(db, [{ id: 'c3', kind: 'checkIn', values: { deleted: false } }], 3);
	expect((await historyUpTo(db, today)).reading.facts.map(({ id }) => id)).toContain('c90');
	await writeRecords(db, [{ id: 'c8', kind: 'checkIn', values: { deleted: false } }], 4);
	await kept();
	expect((await historyUpTo(db, today)).from?.day).toBe(addDays(today, -daysKept));
});

it('who has not checked in for years has no longer a start for it', async () => {
	const later = addDays(today, 500);
	expect((await historyUpTo(db, later)).newest).toBe(addDays(later, -365));
});

import { addDays, type LocalDate } from '#lib/domain/base/local-date.ts';
import { parseFact, type Fact } from '#lib/domain/record/kinds.ts';
import { isDeleted, newestStamp, readRecord, type RecordKind } from '#lib/domain/record/record.ts';
import type { Stamp } from '#lib/domain/record/stamp.ts';
import type { Database, RecordRow } from './database.ts';
import { toRecord } from './rows.ts';

/** What a query found: the facts, and the ids of rows this version cannot read. */
export interface Reading<K extends RecordKind = RecordKind> {
	readonly facts: readonly Fact<K>[];
	readonly unreadable: readonly string[];
}

function read<K extends RecordKind>(rows: readonly RecordRow[]): Reading<K> {
	const facts: Fact<K>[] = [];
	const unreadable: string[] = [];
	for (const row of rows) {
		const record = readRecord(toRecord(row));
		if (record && isDeleted(record)) continue;
		const fact = record && parseFact(record);
		if (fact?.ok) facts.push(fact.value as Fact<K>);
		else unreadable.push(row.id);
	}
	return { facts, unreadable };
}

/** The facts of one kind on days `from` to `to`, both included, in day order. */
export async function factsBetween<K extends RecordKind>(
	db: Database,
	kind: K,
	from: LocalDate,
	to: LocalDate
): Promise<Reading<K>> {
	return read(await db.records.where('[kind+day]').between([kind, from], [kind, to], true, true).toArray());
}

/** Sitting that can count on days `from` to `to`: bouts of the two days before may reach into them. One range read. */
export const sittingBetween = (db: Database, from: LocalDate, to: LocalDate): Promise<Reading<'sittingBout'>> =>
	factsBetween(db, 'sittingBout', addDays(from, -2), to);

/** All facts of one kind, in day order. */
export async function factsOfKind<K extends RecordKind>(db: Database, kind: K): Promise<Reading<K>> {
	return read(await db.records.where('[kind+day]').between([kind, ''], [kind, '\uffff'], true, true).toArray());
}

/** Every fact on days `from` to `to`, both included, in day order. */
export async function everythingBetween(db: Database, from: LocalDate, to: LocalDate): Promise<Reading> {
	return read(await db.records.where('day').between(from, to, true, true).toArray());
}

/** The newest day before `day` that has a fact of this kind; undefined when there is none. */
export async function lastDayBefore(db: Database, kind: RecordKind, day: LocalDate): Promise<LocalDate | undefined> {
	const rows = db.records.where('[kind+day]').between([kind, ''], [kind, day], true, false).reverse();
	let found: LocalDate | undefined;
	await rows
		.until((row) => {
			if (!isDeleted(toRecord(row))) found = row.day as LocalDate;
			return found !== undefined;
		}, true)
		.each(() => undefined);
	return found;
}

/** The newest day after `day` that has a fact of any kind; undefined when there is none. */
export async function lastDayAfter(db: Database, day: LocalDate): Promise<LocalDate | undefined> {
	const rows = await db.records.where('day').between(day, '\uffff', false, true).toArray();
	const days = read(rows).facts.map((fact) => fact.day);
	return days.sort().at(-1);
}

/** Whether there is any record that is not deleted. */
export const hasEntries = async (db: Database): Promise<boolean> =>
	(await db.records
		.orderBy('day')
		.and((row) => !isDeleted(toRecord(row)))
		.first()) !== undefined;

/** The newest stamp of a record, deleted or not; undefined when there is no such record. */
export async function stampOf(db: Database, id: string): Promise<Stamp | undefined> {
	const row = await db.records.get(id);
	const record = row && readRecord(toRecord(row));
	return record && newestStamp(record);
}

/** One fact by its id, as it was entered; undefined when there is none, or none this version can read. */
export async function factWithId(db: Database, id: string): Promise<Fact | undefined> {
	const row = await db.records.get(id);
	return row && read([row]).facts[0];
}

/** Every fact there is, in day order. */
export const everything = async (db: Database): Promise<Reading> => read(await db.records.orderBy('day').toArray());

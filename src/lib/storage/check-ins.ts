import type { LocalDate } from '#lib/domain/base/local-date.ts';
import { parseFact, type Fact } from '#lib/domain/record/kinds.ts';
import { isDeleted, newestStamp } from '#lib/domain/record/record.ts';
import { stampDevice, type Stamp } from '#lib/domain/record/stamp.ts';
import type { Database } from './database.ts';
import { readDevice } from './local.ts';
import { factsBetween, lastDayBefore, type Reading } from './reading.ts';
import { toRecord } from './rows.ts';

/** A check-in with the newest stamp of its record, which tells whether it changed under an open editor. */
export interface StampedCheckIn {
	readonly fact: Fact<'checkIn'>;
	readonly stamp: Stamp;
}

/** One check-in by id with its newest stamp; undefined when it is not there, deleted, unreadable or something else. */
export async function checkInById(db: Database, id: string): Promise<StampedCheckIn | undefined> {
	const row = await db.records.get(id);
	const record = row && toRecord(row);
	if (!record || record.kind !== 'checkIn' || isDeleted(record)) return undefined;
	const fact = parseFact(record);
	const stamp = newestStamp(record);
	return fact.ok && stamp !== undefined ? { fact: fact.value as Fact<'checkIn'>, stamp } : undefined;
}

/**
 * The check-in of a day that a screen opens: this device's own newest, whose first moment was written here, or, where it has
 * none, the newest that another device of the person or a backup brought.
 */
export async function checkInOf(db: Database, day: LocalDate): Promise<StampedCheckIn | undefined> {
	const device = await readDevice(db);
	const rows = await db.records.where('[kind+day]').equals(['checkIn', day]).toArray();
	const ranked = rows
		.map((row) => {
			const made = row.fields['at']?.[1];
			const own = made !== undefined && stampDevice(made) === device?.id;
			return { id: row.id, rank: `${own ? 1 : 0} ${newestStamp(toRecord(row)) ?? ''}` };
		})
		.sort((a, b) => (a.rank < b.rank ? 1 : -1));
	for (const { id } of ranked) {
		const found = await checkInById(db, id);
		if (found) return found;
	}
	return undefined;
}

/** The check-ins of the newest day before `day` that has any; nothing when there is none. */
export async function lastCheckInsBefore(db: Database, day: LocalDate): Promise<Reading<'checkIn'>> {
	const last = await lastDayBefore(db, 'checkIn', day);
	return last === undefined ? { facts: [], unreadable: [] } : factsBetween(db, 'checkIn', last, last);
}

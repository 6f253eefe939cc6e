import type { LocalDate } from '#lib/domain/base/local-date.ts';
import { parseFact, type Fact } from '#lib/domain/record/kinds.ts';
import { isDeleted, readRecord } from '#lib/domain/record/record.ts';
import { stampDevice } from '#lib/domain/record/stamp.ts';
import type { Database, RecordRow } from './database.ts';
import { toRecord } from './rows.ts';

/** What was deleted, as it was. */
export interface DeletedFact {
	readonly fact: Fact;
	/** Whether another one took its place: a day has one estimate, and one check-in of a device. */
	readonly replaced: boolean;
}

/** The place an entry has on its day, where only one of its kind has it. */
function placeOf(row: RecordRow, { kind, content }: Fact): string | undefined {
	if (kind === 'sittingBout') return content.how === 'estimate' ? 'estimate' : undefined;
	const made = row.fields['at']?.[1];
	return kind === 'checkIn' && made !== undefined ? `checkIn ${stampDevice(made)}` : undefined;
}

/** What was deleted of a day; what this version cannot read stays out. */
export async function deletedOn(db: Database, day: LocalDate): Promise<readonly DeletedFact[]> {
	const rows = await db.records.where('day').equals(day).toArray();
	const read = rows.flatMap((row) => {
		const record = readRecord(toRecord(row));
		if (!record) return [];
		const fact = parseFact(record);
		return fact.ok ? [{ fact: fact.value, gone: isDeleted(record), place: placeOf(row, fact.value) }] : [];
	});
	const taken = new Set(read.filter(({ gone }) => !gone).map(({ place }) => place));
	return read
		.filter(({ gone }) => gone)
		.map(({ fact, place }) => ({ fact, replaced: place !== undefined && taken.has(place) }));
}

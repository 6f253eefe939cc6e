import type { LocalDate } from '#lib/domain/base/local-date.ts';
import { isDeleted } from '#lib/domain/record/record.ts';
import { countSample } from './counts.ts';
import type { Database, RecordRow } from './database.ts';
import { toRecord } from './rows.ts';

/** How sample data stands: none of it, all alone, or beside entries of the person's own. */
export type SampleStanding = 'none' | 'alone' | 'beside';

/** The first and the last of some days. */
export type Days = readonly [from: LocalDate, to: LocalDate];

const isThere = (row: RecordRow): boolean => !isDeleted(toRecord(row));
const isOwn = (row: RecordRow): boolean => row.sample !== 1 && isThere(row);

const rowsOf = async (db: Database, days: Days): Promise<RecordRow[]> =>
	(
		await db.records
			.where('day')
			.between(...days, true, true)
			.toArray()
	).filter(isThere);

/** How sample data stands among the entries of some days, or of all; what was deleted does not count. */
export async function sampleStanding(db: Database, days?: Days): Promise<SampleStanding> {
	if (days) {
		const rows = await rowsOf(db, days);
		if (rows.every(isOwn)) return 'none';
		return rows.some(isOwn) ? 'beside' : 'alone';
	}
	if ((await countSample(db)) === 0) return 'none';
	// The newest first: that is where own entries are.
	const own = await db.records.orderBy('day').reverse().filter(isOwn).first();
	return own ? 'beside' : 'alone';
}

/** The ids of sample records on some days, where they have to be told from the person's own: none while there is no own entry. */
export async function sampleAmong(db: Database, days: Days): Promise<ReadonlySet<string>> {
	if ((await sampleStanding(db)) !== 'beside') return new Set();
	return new Set((await rowsOf(db, days)).filter((row) => !isOwn(row)).map(({ id }) => id));
}

import type { StoredRecord } from '#lib/domain/record/record.ts';
import type { RecordRow } from './database.ts';

/** A record as a row; its indexed day is the value of its `day` register, or empty when it has none. */
export function toRow(record: StoredRecord): RecordRow {
	const day = record.fields['day']?.[0];
	const { id, kind, fields } = record;
	return {
		id,
		kind,
		fields,
		day: typeof day === 'string' ? day : '',
		...(record.sample ? { sample: 1 as const } : {})
	};
}

/** A row as the record it holds. */
export function toRecord({ id, kind, fields, sample }: RecordRow): StoredRecord {
	return { id, kind, fields, ...(sample === 1 ? { sample: true as const } : {}) };
}

import { canonical } from './canonical.ts';
import { parseFact } from './kinds.ts';
import { isDeleted, mergeRecords, sameRecord, type Register, type StoredRecord } from './record.ts';
import { aheadLimitMs, stamp, stampDevice, stampTime, type Stamp } from './stamp.ts';

/** What becomes of a record that comes in: `parked` when it cannot join what is here without hiding it. */
export type Settled =
	| { readonly status: 'new' | 'changed' | 'same'; readonly record: StoredRecord; readonly clamped: boolean }
	| { readonly status: 'parked' };

const counterOf = (of: Stamp): number => parseInt(of.slice(10, 14), 36);

/** A stamp from a clock more than 24 h ahead of `now` becomes one of `now`, so that it cannot win for years. */
const clampStamp = (at: Stamp, now: number): Stamp =>
	stampTime(at) > now + aheadLimitMs ? stamp(now, counterOf(at), stampDevice(at)) : at;

/**
 * A record as it may come in at `now` (epoch milliseconds): stamps ahead of time are clamped. A register that came in
 * and was clamped before keeps the stamp it was given then, so that reading a file twice changes nothing.
 */
export function clampRecord(
	record: StoredRecord,
	own: StoredRecord | undefined,
	now: number
): { readonly record: StoredRecord; readonly clamped: boolean } {
	const clamped = Object.values(record.fields).some(([, at]) => clampStamp(at, now) !== at);
	if (!clamped) return { record, clamped };
	const entries = Object.entries(record.fields).map(([field, [value, at]]): [string, Register] => {
		const kept = clampStamp(at, now);
		if (kept === at) return [field, [value, at]];
		const mine = own?.fields[field];
		const seen = mine && stampDevice(mine[1]) === stampDevice(at) && canonical(mine[0]) === canonical(value);
		return [field, seen ? mine : [value, kept]];
	});
	return { record: { ...record, fields: Object.fromEntries(entries) }, clamped };
}

const readable = (record: StoredRecord): boolean => isDeleted(record) || parseFact(record).ok;

/** Joins a readable record from elsewhere with our own copy, if there is one. */
export function settle(own: StoredRecord | undefined, incoming: StoredRecord, now: number): Settled {
	const { record, clamped } = clampRecord(incoming, own, now);
	if (!own) return { status: 'new', record, clamped };
	if (own.kind !== record.kind) return { status: 'parked' };
	const merged = mergeRecords(own, record);
	if (!readable(merged) && readable(own)) return { status: 'parked' };
	return { status: sameRecord(merged, own) ? 'same' : 'changed', record: merged, clamped };
}

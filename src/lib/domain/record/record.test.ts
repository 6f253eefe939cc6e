import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../base/local-date.ts';
import { canonical } from './canonical.ts';
import { parseFact } from './kinds.ts';
import {
	contentValues,
	isDeleted,
	mergeRecords,
	readRecord,
	sameRecord,
	writeFields,
	type StoredRecord
} from './record.ts';
import { stamp, type DeviceId } from './stamp.ts';

const register = fc.tuple(
	fc.oneof(fc.boolean(), fc.integer(), fc.string({ maxLength: 3 })),
	fc
		.tuple(fc.nat(3), fc.nat(2), fc.constantFrom('aaaaaaaa', 'bbbbbbbb'))
		.map(([at, counter, device]) => stamp(at, counter, device as DeviceId))
);
const copy = fc
	.dictionary(fc.constantFrom('day', 'note', 'deleted', 'future'), register)
	.map((fields): StoredRecord => ({ id: 'r', kind: 'checkIn', fields }));

describe('merging copies of a record', () => {
	it('is commutative, associative and idempotent', () => {
		fc.assert(
			fc.property(copy, copy, copy, (a, b, c) => {
				expect(sameRecord(mergeRecords(a, b), mergeRecords(b, a))).toBe(true);
				expect(sameRecord(mergeRecords(mergeRecords(a, b), c), mergeRecords(a, mergeRecords(b, c)))).toBe(true);
				expect(sameRecord(mergeRecords(a, a), a)).toBe(true);
			}),
			{ numRuns: 2000 }
		);
	});

	it('keeps a deletion that is the last word', () => {
		const device = 'aaaaaaaa' as DeviceId;
		const alive: StoredRecord = { id: 'r', kind: 'goal', fields: { goal: ['walk', stamp(1, 0, device)] } };
		const gone = writeFields(alive, { deleted: true }, stamp(2, 0, device));
		expect(isDeleted(mergeRecords(alive, gone))).toBe(true);
		expect(isDeleted(mergeRecords(gone, alive))).toBe(true);
	});
});

describe('writing fields', () => {
	const device = 'aaaaaaaa' as DeviceId;
	const record: StoredRecord = { id: 'r', kind: 'goal', fields: { goal: ['walk', stamp(1, 0, device)] } };
	it('stamps only what changes', () => {
		const next = writeFields(record, { goal: 'walk', question: 'why' }, stamp(2, 0, device));
		expect(next.fields['goal']).toBe(record.fields['goal']);
		expect(next.fields['question']).toEqual(['why', stamp(2, 0, device)]);
	});
	it('does not invent a register to empty a field that never was', () => {
		expect(writeFields(record, { note: null }, stamp(2, 0, device))).toEqual(record);
	});
	it.each([
		['empties a field', '2026-01-29', null],
		['fills an empty one', null, '2026-01-29']
	])('leaves a correction that %s to be read', (_, before, after) => {
		const change = { record: 'r', field: 'recovered', before, after, reason: 'It is not better yet' };
		const values = contentValues('2026-01-29' as LocalDate, change);
		expect(parseFact(writeFields({ id: 'c', kind: 'correction', fields: {} }, values, stamp(2, 0, device))).ok).toBe(
			true
		);
	});
});

describe('reading an outer shape', () => {
	it.each([
		null,
		[],
		{ id: '', kind: 'goal', fields: {} },
		{ id: 'a b', kind: 'goal', fields: {} },
		{ id: 'a', kind: 'nope', fields: {} },
		{ id: 'a', kind: 'goal', fields: [] },
		{ id: 'a', kind: 'goal', fields: { goal: ['x'] } },
		{ id: 'a', kind: 'goal', fields: { goal: ['x', 'yesterday'] } },
		JSON.parse('{"id":"a","kind":"goal","fields":{"__proto__":[1,"000000001-0000-aaaaaaaa"]}}'),
		{ id: 'a', kind: 'goal', fields: { constructor: [1, '000000001-0000-aaaaaaaa'] } }
	])('refuses %j', (raw) => expect(readRecord(raw)).toBeUndefined());

	it('keeps fields it does not know', () => {
		const raw = { id: 'a', kind: 'goal', fields: { shoeSize: [43, '000000001-0000-aaaaaaaa'] }, extra: 1 };
		expect(readRecord(raw)).toEqual({ id: 'a', kind: 'goal', fields: raw.fields });
	});
});

describe('canonical JSON', () => {
	it('does not depend on key order and drops undefined', () => {
		expect(canonical({ b: 1, a: [true, undefined, { d: undefined, c: 'x' }] })).toBe(
			'{"a":[true,null,{"c":"x"}],"b":1}'
		);
	});
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyRecord, anyStamp } from '../../../../tests/fixtures/any-record.ts';
import { lawRuns } from '../../../../tests/fixtures/runs.ts';
import type { Json } from './canonical.ts';
import { clampRecord, settle } from './incoming.ts';
import { isDeleted, mergeRecords, newestStamp, sameRecord, writeFields, type StoredRecord } from './record.ts';
import { laterStamp, nextStamp, stampTime, type DeviceId, type Stamp } from './stamp.ts';

const now = Date.UTC(2026, 10, 20);
const numRuns = lawRuns();

/** Three copies of one record that three devices wrote on. */
const copies = fc
	.tuple(
		anyRecord,
		fc.array(fc.tuple(fc.nat(2), fc.constantFrom('note', 'day', 'deleted', 'x'), fc.integer(), anyStamp), {
			maxLength: 12
		})
	)
	.map(([record, edits]) => {
		const at = [record, record, record];
		for (const [device, field, value, stamp] of edits) {
			at[device] = writeFields(at[device]!, { [field]: field === 'deleted' ? value > 0 : value }, stamp);
		}
		return at as [StoredRecord, StoredRecord, StoredRecord];
	});

it('merging is commutative, associative and idempotent for records of every kind', () => {
	fc.assert(
		fc.property(copies, ([a, b, c]) => {
			const ab = mergeRecords(a, b);
			expect(sameRecord(ab, mergeRecords(b, a))).toBe(true);
			expect(sameRecord(mergeRecords(ab, c), mergeRecords(a, mergeRecords(b, c)))).toBe(true);
			expect(sameRecord(mergeRecords(ab, b), ab)).toBe(true);
			expect(newestStamp(ab)).toBe(laterStamp(newestStamp(a), newestStamp(b)));
		}),
		{ numRuns }
	);
});

it('settling what is already there changes nothing, and a clamped clock is never ahead', () => {
	fc.assert(
		fc.property(copies, fc.integer({ min: 1_400_000_000_000, max: 1_800_000_000_000 }), ([a, b], at) => {
			const first = settle(a, b, at);
			if (first.status === 'parked') {
				// A copy that would make ours unreadable stays out, whatever it is.
				fc.pre(false);
				return;
			}
			expect(settle(first.record, b, at + 1000).status).toBe('same');
			const { record } = clampRecord(b, undefined, at);
			for (const [, stamp] of Object.values(record.fields))
				expect(stampTime(stamp)).toBeLessThanOrEqual(at + 86_400_000);
		}),
		{ numRuns }
	);
});

interface Device {
	readonly id: DeviceId;
	readonly skew: number;
	last: Stamp | undefined;
	readonly records: Map<string, StoredRecord>;
}

const ids = ['r1', 'r2', 'r3'];

/** One step of the fuzzer: somebody writes, deletes or brings back a record, or hands everything to another device. */
const step = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.record({
			do: fc.constant('write' as const),
			who: fc.nat(2),
			id: fc.constantFrom(...ids),
			field: fc.constantFrom('goal', 'question'),
			value: fc.string({ maxLength: 3 })
		})
	},
	{
		weight: 1,
		arbitrary: fc.record({
			do: fc.constantFrom('delete' as const, 'undelete' as const),
			who: fc.nat(2),
			id: fc.constantFrom(...ids)
		})
	},
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('send' as const), who: fc.nat(2), to: fc.nat(2) }) }
);

function receive(device: Device, records: Iterable<StoredRecord>, at: number): void {
	for (const record of records) {
		const settled = settle(device.records.get(record.id), record, at);
		if (settled.status === 'parked') throw new Error('parked');
		device.records.set(record.id, settled.record);
		device.last = laterStamp(device.last, newestStamp(settled.record));
	}
}

it('three devices with clocks hours apart end the same, and what was deleted last stays deleted', () => {
	const skews = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: -11 * 3_600_000, max: 11 * 3_600_000 })));
	fc.assert(
		fc.property(skews, fc.array(step, { maxLength: 60 }), (skew, steps) => {
			const devices = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'].map((id, i): Device => ({
				id: id as DeviceId,
				skew: skew[i]!,
				last: undefined,
				records: new Map()
			}));
			const lastWord = new Map<string, { at: Stamp; deleted: boolean }>();
			for (const [i, one] of steps.entries()) {
				const device = devices[one.who]!;
				const at = now + i * 60_000 + device.skew;
				if (one.do === 'send') {
					receive(devices[one.to]!, device.records.values(), now + i * 60_000 + devices[one.to]!.skew);
					continue;
				}
				device.last = nextStamp(device.last, at, device.id);
				const fresh: StoredRecord = { id: one.id, kind: 'goal', fields: {} };
				const gone = one.do === 'delete';
				const values: Record<string, Json> =
					one.do === 'write' ? { day: '2026-11-20', [one.field]: one.value } : { day: '2026-11-20', deleted: gone };
				const before = device.records.get(one.id) ?? fresh;
				const after = writeFields(before, values, device.last);
				device.records.set(one.id, after);
				const word = lastWord.get(one.id);
				const stamped = after.fields['deleted'];
				if (one.do !== 'write' && stamped?.[1] === device.last && (!word || word.at < stamped[1])) {
					lastWord.set(one.id, { at: stamped[1], deleted: gone });
				}
			}
			for (const from of devices) for (const to of devices) receive(to, from.records.values(), now + 1e8);
			for (const from of devices) for (const to of devices) receive(to, from.records.values(), now + 1e8);
			const [first, second, third] = devices.map(({ records }) =>
				ids
					.map((id) => records.get(id))
					.map((record) => record && { ...record, fields: Object.fromEntries(Object.entries(record.fields).sort()) })
			);
			expect(second).toEqual(first);
			expect(third).toEqual(first);
			for (const [id, { deleted }] of lastWord) expect(isDeleted(devices[0]!.records.get(id)!)).toBe(deleted);
		}),
		{ numRuns }
	);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lawRuns } from '../../../../tests/fixtures/runs.ts';
import { addDays, eachDay } from '../base/local-date.ts';
import { dayAt, endOfDay, startOfDay } from '../base/zoned.ts';
import { daySittings, type SittingFact } from './day.ts';
import { join, overlapping } from './entry.ts';
import type { SittingBout } from './bout.ts';
import { totalOf, union, type Span } from './span.ts';

const zones = [
	'UTC',
	'Europe/Berlin',
	'America/New_York',
	'Africa/Cairo',
	'America/Santiago',
	'Australia/Lord_Howe',
	'Asia/Kathmandu',
	'Pacific/Apia'
];
const minute = 60_000;
/** Moments near which the eight zones change their clocks, and any other. */
const moment = fc.oneof(
	fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2030, 0, 1) }),
	fc
		.tuple(
			fc.constantFrom(
				'2024-04-25T22:00Z',
				'2024-09-08T04:00Z',
				'2024-10-05T15:30Z',
				'2024-04-06T15:00Z',
				'2024-10-31T21:00Z'
			),
			fc.integer({ min: -1800, max: 1800 })
		)
		.map(([near, by]) => Date.parse(near) + by * minute)
);
const span = fc.tuple(moment, fc.integer({ min: 1, max: 20 * 60 })).map(([start, length]): Span => ({
	start,
	end: start + length * minute
}));
const near = fc
	.tuple(moment, fc.array(fc.tuple(fc.nat(3000), fc.integer({ min: 1, max: 900 })), { maxLength: 12 }))
	.map(([start, list]) =>
		list.map(([after, length]): Span => ({ start: start + after * minute, end: start + (after + length) * minute }))
	);
const asBout = ({ start, end }: Span, zone: string): SittingBout => ({ how: 'timed', seat: 'desk', start, end, zone });
const asFact = (one: Span, zone: string, i: number): SittingFact => ({
	id: String(i),
	day: dayAt(one.start, zone),
	content: asBout(one, zone)
});

describe.each(zones)('sitting in %s', (zone) => {
	it('the shares of a bout make the bout', () => {
		fc.assert(
			fc.property(span, (one) => {
				const from = addDays(dayAt(one.start, zone), -1);
				const days = daySittings([asFact(one, zone, 0)], from, addDays(from, 4), zone);
				expect(totalOf(days.flatMap(({ spans }) => [...spans]))).toBe(one.end - one.start);
			})
		);
	});

	it('no day is longer than itself, and every minute counts once', () => {
		fc.assert(
			fc.property(near, fc.nat(1440), (list, minutes) => {
				const from = dayAt(list[0]?.start ?? 0, zone);
				const to = addDays(from, 5);
				const facts = list.map((one, i) => asFact(one, zone, i));
				const first = facts.reduce((day, fact) => (fact.day < day ? fact.day : day), from);
				const estimate: SittingFact = { id: 'e', day: from, content: { how: 'estimate', minutes } };
				const days = daySittings([...facts, estimate], addDays(first, -1), to, zone);
				for (const { day, totalMs, longestMs, spans, boutsMs } of days) {
					expect(totalMs).toBeLessThanOrEqual(endOfDay(day, zone) - startOfDay(day, zone));
					expect(longestMs).toBeLessThanOrEqual(boutsMs);
					for (const { start, end } of spans) expect([dayAt(start, zone), dayAt(end - 1, zone)]).toEqual([day, day]);
				}
				expect(days.reduce((sum, { boutsMs }) => sum + boutsMs, 0)).toBe(totalOf(union(list)));
			})
		);
	});

	it('a range is the same as its days one by one', () => {
		fc.assert(
			fc.property(near, (list) => {
				const from = dayAt(list[0]?.start ?? 0, zone);
				const facts = list.map((one, i) => asFact(one, zone, i));
				const to = addDays(from, 2);
				expect(daySittings(facts, from, to, zone)).toEqual(
					eachDay(from, to).map((day) => daySittings(facts, day, day, zone)[0])
				);
			}),
			{ numRuns: lawRuns(40) }
		);
	});
});

describe('joining', () => {
	it('a union is in order, apart, idempotent and blind to order', () => {
		fc.assert(
			fc.property(near, (list) => {
				const once = union(list);
				expect(union(once)).toEqual(once);
				expect(union([...list].reverse())).toEqual(once);
				for (const [i, { start }] of once.entries()) expect(start).toBeGreaterThan(once[i - 1]?.end ?? -1);
			})
		);
	});

	it('one bout for several covers them all, keeps the whole stretch and joins no further', () => {
		fc.assert(
			fc.property(near, (list) => {
				const [first, ...rest] = list.map((one) => asBout(one, 'UTC'));
				fc.pre(first !== undefined);
				const joined = join([first, ...rest]);
				expect(join([joined])).toEqual(joined);
				expect(join([joined, first])).toEqual(joined);
				expect(joined.start).toBe(Math.min(...list.map(({ start }) => start)));
				expect(joined.end).toBe(Math.max(...list.map(({ end }) => end)));
				const facts = list.map((one, i) => asFact(one, 'UTC', i));
				expect(overlapping(facts, joined)).toHaveLength(list.length);
			})
		);
	});
});

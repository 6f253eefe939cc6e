import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../base/local-date.ts';
import { daySittings, type SittingFact } from './day.ts';
import { ownMedian, targetChoices } from './target.ts';

const minute = 60_000;
const zone = 'Europe/Berlin';
const day = (text: string) => text as LocalDate;
const today = day('2026-03-12');
let count = 0;
const bout = (start: string, end: string, more: { zone?: string; day?: string } = {}): SittingFact => ({
	id: String(++count),
	day: day(more.day ?? start.slice(0, 10)),
	content: { how: 'timed', seat: 'desk', start: Date.parse(start), end: Date.parse(end), zone: more.zone ?? zone }
});
const estimate = (minutes: number, on = today): SittingFact => ({
	id: String(++count),
	day: on,
	content: { how: 'estimate', minutes }
});
const one = (...facts: SittingFact[]) => daySittings(facts, today, today, zone)[0]!;

describe('a day of sitting', () => {
	it('is nothing without records', () => {
		expect(one()).toMatchObject({ totalMs: 0, longestMs: 0, breaks: [], basis: 'none', estimateMs: undefined });
	});

	it('counts bouts, breaks and the longest stretch', () => {
		const sum = one(
			bout('2026-03-12T09:00Z', '2026-03-12T09:30Z'),
			bout('2026-03-12T10:00Z', '2026-03-12T11:05Z'),
			bout('2026-03-12T12:00Z', '2026-03-12T12:10Z')
		);
		expect(sum).toMatchObject({ totalMs: 105 * minute, longestMs: 65 * minute, basis: 'bouts' });
		expect(sum.breaks).toHaveLength(2);
	});

	it('counts overlapping bouts once', () => {
		const sum = one(
			bout('2026-03-12T09:00Z', '2026-03-12T10:00Z'),
			bout('2026-03-12T09:30Z', '2026-03-12T10:30Z'),
			bout('2026-03-12T09:40Z', '2026-03-12T09:50Z')
		);
		expect(sum.totalMs).toBe(90 * minute);
		expect(sum.spans).toHaveLength(1);
	});

	it('does not take a change of seat for a break', () => {
		const sum = one(
			bout('2026-03-12T09:00:00Z', '2026-03-12T10:00:00Z'),
			bout('2026-03-12T10:00:20Z', '2026-03-12T10:30:00Z')
		);
		expect(sum.breaks).toHaveLength(0);
		expect(sum.longestMs).toBe(90 * minute - 20_000);
	});

	it('gives a bout over midnight to both days by its share', () => {
		const late = bout('2026-03-11T22:30Z', '2026-03-11T23:40Z');
		const [before, after] = daySittings([late], day('2026-03-11'), today, zone);
		expect([before!.totalMs, after!.totalMs]).toEqual([30 * minute, 40 * minute]);
	});

	it('cuts at the midnight of the zone the bout was in', () => {
		const flight = bout('2026-03-12T03:30Z', '2026-03-12T04:30Z', { zone: 'America/New_York', day: '2026-03-11' });
		const [before, after] = daySittings([flight], day('2026-03-11'), today, zone);
		expect([before!.totalMs, after!.totalMs]).toEqual([30 * minute, 30 * minute]);
	});

	it('finds the day of a bout by its time where the record says another day', () => {
		expect(one(bout('2026-03-12T09:00Z', '2026-03-12T10:00Z', { day: '1990-01-01' })).totalMs).toBe(60 * minute);
		expect(one(bout('2026-03-12T09:00Z', '2026-03-12T10:00Z', { day: '2026-03-13' })).totalMs).toBe(60 * minute);
	});

	it('reads a zone it does not know in the zone the person is in', () => {
		expect(one(bout('2026-03-12T09:00Z', '2026-03-12T10:00Z', { zone: 'Moon/Base' })).totalMs).toBe(60 * minute);
	});

	it('lets an estimate stand in, and the longer count beside bouts', () => {
		const sat = bout('2026-03-12T09:00Z', '2026-03-12T11:00Z');
		expect(one(estimate(300))).toMatchObject({ totalMs: 300 * minute, basis: 'estimate', boutsMs: 0 });
		expect(one(estimate(0))).toMatchObject({ totalMs: 0, basis: 'estimate' });
		expect(one(estimate(300), sat)).toMatchObject({ totalMs: 300 * minute, basis: 'estimate', boutsMs: 120 * minute });
		expect(one(estimate(60), sat)).toMatchObject({ totalMs: 120 * minute, basis: 'bouts', estimateMs: 60 * minute });
	});

	it('never lets an estimate exceed its day', () => {
		const [spring] = daySittings([estimate(1440, day('2026-03-29'))], day('2026-03-29'), day('2026-03-29'), zone);
		expect(spring!.totalMs).toBe(23 * 60 * minute);
	});

	it('counts a timer that runs', () => {
		const running = { start: Date.parse('2026-03-11T22:30Z'), end: Date.parse('2026-03-12T00:00Z'), zone };
		const [before, after] = daySittings([], day('2026-03-11'), today, zone, running);
		expect([before!.totalMs, after!.totalMs]).toEqual([30 * minute, 60 * minute]);
	});
});

describe("one's own median", () => {
	const days = (minutes: number[]) => minutes.map((m) => one(estimate(m)));
	it('needs 7 days with data', () => {
		expect(ownMedian([...days([60, 60, 60, 60, 60, 60]), one()])).toBeUndefined();
		expect(ownMedian(days([60, 60, 60, 300, 300, 310, 420]))).toBe(300);
		expect(ownMedian(days([60, 60, 60, 300, 310, 310, 420, 420]))).toBe(305);
	});

	it('offers as now, half an hour less and an hour less', () => {
		expect(targetChoices(305)).toEqual([300, 270, 240]);
		expect(targetChoices(40)).toEqual([45, 15]);
		expect(targetChoices(0)).toEqual([15]);
	});
});

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from './local-date.ts';
import { dayAt, endOfDay, instantAt, startOfDay, wallClock } from './zoned.ts';

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
const instant = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2030, 0, 1) });

describe.each(zones)('civil days in %s', (zone) => {
	it('wall clock and day start agree with Temporal', () => {
		fc.assert(
			fc.property(instant, (at) => {
				const reference = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
				const wall = wallClock(at, zone);
				expect(wall.day).toBe(reference.toPlainDate().toString());
				expect(wall.seconds).toBe(reference.hour * 3600 + reference.minute * 60 + reference.second);
				expect(startOfDay(wall.day, zone)).toBe(reference.startOfDay().epochMilliseconds);
				expect(endOfDay(wall.day, zone)).toBe(reference.add({ days: 1 }).startOfDay().epochMilliseconds);
			}),
			{ numRuns: 60 }
		);
	});

	it('a wall-clock time leads back to itself or to the end of its gap', () => {
		fc.assert(
			fc.property(instant, fc.integer({ min: 0, max: 1439 }), (at, minutes) => {
				const day = dayAt(at, zone);
				const label = `${day}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
				const found = instantAt(day, minutes * 60, zone);
				const expected = Temporal.PlainDateTime.from(label).toZonedDateTime(zone, { disambiguation: 'earlier' });
				const gap = expected.toPlainDateTime().toString({ smallestUnit: 'minute' }) !== label;
				if (gap) expect(found).toBeGreaterThan(expected.epochMilliseconds);
				else expect(found).toBe(expected.epochMilliseconds);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('midnights that do not exist', () => {
	it.each([
		['Africa/Cairo', '2024-04-26', '2024-04-25T22:00:00Z'],
		['America/Santiago', '2024-09-08', '2024-09-08T04:00:00Z']
	])('%s %s starts when the clocks land', (zone, day, utc) => {
		expect(new Date(startOfDay(day as LocalDate, zone)).toISOString()).toBe(utc.replace('Z', '.000Z'));
		expect(dayAt(startOfDay(day as LocalDate, zone) - 1, zone) < day).toBe(true);
	});
});

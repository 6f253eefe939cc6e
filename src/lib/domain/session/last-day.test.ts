import { expect, test } from 'vitest';
import type { LocalDate } from '../base/local-date.ts';
import { lastDayOf } from './last-day.ts';

const day = '2026-11-20' as LocalDate;
const ended = (end: string, zone = 'Europe/Berlin') => lastDayOf(day, { end: Date.parse(end), zone });

test('a session that ends after midnight in its own zone goes on into the next day, never further', () => {
	expect(ended('2026-11-20T22:59:59Z')).toBe(day);
	expect(ended('2026-11-20T23:00:00Z')).toBe('2026-11-21');
	expect(ended('2026-11-20T23:00:00Z', 'America/New_York')).toBe(day);
	expect(ended('2027-03-01T12:00:00Z')).toBe('2026-11-21');
	expect(ended('2026-11-19T12:00:00Z')).toBe(day);
});

test('a zone that nobody knows changes nothing', () => {
	expect(ended('2026-11-20T23:30:00Z', 'Nowhere/Land')).toBe(day);
});

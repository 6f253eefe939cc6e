import { expect, it } from 'vitest';
import type { LocalDate } from '../base/local-date.ts';
import { backupReminder, keepOffer, type BackupFacts, type KeepFacts } from './reminder.ts';

const day = (text: string) => text as LocalDate;
const facts: BackupFacts = {
	today: day('2026-11-20'),
	recordedDays: 14,
	lastBackup: undefined,
	newEntries: true,
	putOff: undefined
};

it.each([
	['no backup after 14 days', {}, 'none'],
	['no backup after 13 days', { recordedDays: 13 }, undefined],
	['put off today', { putOff: day('2026-11-20') }, undefined],
	['put off six days ago', { putOff: day('2026-11-14') }, undefined],
	['put off a week ago', { putOff: day('2026-11-13') }, 'none'],
	['put off in a future the clock has left', { putOff: day('2027-01-01') }, 'none'],
	['31 days old with new entries', { lastBackup: day('2026-10-20') }, 'old'],
	['30 days old', { lastBackup: day('2026-10-21') }, undefined],
	['a year old without new entries', { lastBackup: day('2025-10-20'), newEntries: false }, undefined]
] satisfies [string, Partial<BackupFacts>, string | undefined][])('%s', (_, part, expected) =>
	expect(backupReminder({ ...facts, ...part })).toBe(expected)
);

const skipped: KeepFacts = {
	today: day('2026-11-20'),
	welcomed: day('2026-11-17'),
	safe: false,
	declined: false,
	sample: false
};

it.each([
	['three days after first start', {}, true],
	['two days after it', { welcomed: day('2026-11-18') }, false],
	['kept or installed', { safe: true }, false],
	['declined', { declined: true }, false],
	['sample data', { sample: true }, false],
	['first start not finished', { welcomed: undefined }, false]
] satisfies [string, Partial<KeepFacts>, boolean][])('keeping is offered again: %s', (_, part, expected) =>
	expect(keepOffer({ ...skipped, ...part })).toBe(expected)
);

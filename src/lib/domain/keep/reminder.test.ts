import { expect, it } from 'vitest';
import type { LocalDate } from '../base/local-date.ts';
import { backupReminder, type BackupFacts } from './reminder.ts';

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

import { daysBetween, type LocalDate } from '../base/local-date.ts';

/** Why a backup is worth a word: there is `none` yet, or the last one is `old` and there are new entries. */
export type BackupReminder = 'none' | 'old';

/** Days recorded before the first backup is worth a word. */
export const daysBeforeFirst = 14;
/** Days after which a backup is old. */
export const oldAfterDays = 30;
/** Days a reminder stays away once put off. */
export const putOffDays = 7;

/** What the reminder looks at. Days are civil days here; `recordedDays` need not count past `daysBeforeFirst`. */
export interface BackupFacts {
	readonly today: LocalDate;
	readonly recordedDays: number;
	/** The day of the last backup that was read back and matched. */
	readonly lastBackup: LocalDate | undefined;
	/** Whether anything was written since. */
	readonly newEntries: boolean;
	readonly putOff: LocalDate | undefined;
}

/** Whether a reminder matters today: no backup after 14 recorded days, or one older than 30 days with new entries since. */
export function backupReminder(facts: BackupFacts): BackupReminder | undefined {
	const { today, recordedDays, lastBackup, newEntries, putOff } = facts;
	if (putOff !== undefined && daysBetween(putOff, today) < putOffDays && daysBetween(putOff, today) >= 0)
		return undefined;
	if (lastBackup === undefined) return recordedDays >= daysBeforeFirst ? 'none' : undefined;
	return newEntries && daysBetween(lastBackup, today) > oldAfterDays ? 'old' : undefined;
}

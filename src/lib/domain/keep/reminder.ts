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

/** Days after first start before the app offers once more to be installed, or its data to be kept. */
export const daysBeforeKeep = 3;

/** What the offer looks at. */
export interface KeepFacts {
	readonly today: LocalDate;
	/** The day first start was finished. */
	readonly welcomed: LocalDate | undefined;
	/** Whether the browser keeps the data already, or the app runs as an installed one. */
	readonly safe: boolean;
	/** Whether the person wants no such offer. */
	readonly declined: boolean;
	/** Whether sample data is here: there is nothing to keep. */
	readonly sample: boolean;
}

/** Whether to offer again today what first start ends with, to somebody who skipped it. */
export const keepOffer = ({ today, welcomed, safe, declined, sample }: KeepFacts): boolean =>
	!safe && !declined && !sample && welcomed !== undefined && daysBetween(welcomed, today) >= daysBeforeKeep;

import { m } from '#messages';
import { region } from './region.ts';

const refusalWords = {
	'too-big': m.keep_refusal_too_big,
	'too-many': m.keep_refusal_too_many,
	'too-deep': m.keep_refusal_too_deep,
	'not-ours': m.keep_refusal_not_ours,
	'other-file': m.keep_refusal_other_file,
	encrypted: m.keep_refusal_encrypted,
	newer: m.keep_refusal_newer,
	broken: m.keep_refusal_broken,
	unread: m.keep_refusal_unread
};

/** Why a file was not opened, and what to do. */
export const refusalWord = (code: keyof typeof refusalWords): string => refusalWords[code]();

/** An amount of storage: "812 kB", "1.2 MB". */
export function sizeWord(bytes: number): string {
	const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;
	const power = bytes < 1e6 ? 0 : bytes < 1e9 ? 1 : 2;
	const value = bytes / 1000 ** (power + 1);
	const options = {
		style: 'unit',
		unit: units[power],
		maximumFractionDigits: value < 10 ? 1 : 0
	} as const;
	return new Intl.NumberFormat(region(), options).format(value);
}

/** How old the last backup is, in days; undefined where there is none. A clock set back makes none younger than today. */
export const backupAgeWord = (days: number | undefined): string =>
	days === undefined
		? m.settings_backup_none()
		: days <= 0
			? m.settings_backup_today()
			: m.settings_backup_days({ count: days });

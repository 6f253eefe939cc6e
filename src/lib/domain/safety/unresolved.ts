import type { LocalDate } from '../base/local-date.ts';
import { flagUrgency, type Flag } from './flag.ts';

/** What a check-in says about flags. */
export interface FlagDay {
	readonly day: LocalDate;
	readonly flags: readonly Flag[];
	/** Whether the closing question was shown and answered. */
	readonly flagsAnswered: boolean;
}

/** A flag that still waits for a review or a later check-in without flags. */
export interface OpenFlag {
	readonly flag: Flag;
	readonly day: LocalDate;
	/** Whether a review on or after its day is recorded, so that only the check-in is missing. */
	readonly reviewed: boolean;
}

/** Days whose check-ins all named no flag, at least one of them with the question answered. */
function calmDays(checkIns: readonly FlagDay[]): LocalDate[] {
	const flagged = new Set(checkIns.filter(({ flags }) => flags.length > 0).map(({ day }) => day));
	return checkIns.filter(({ day, flagsAnswered }) => flagsAnswered && !flagged.has(day)).map(({ day }) => day);
}

/**
 * The flags unresolved on `day`, emergencies first, then the newest: a flag is resolved only by a review on or after its day and a flag-free
 * check-in on a later day, not before the review. Facts after `day` change nothing.
 */
export function unresolvedFlags(
	checkIns: readonly FlagDay[],
	reviews: readonly { readonly day: LocalDate }[],
	day: LocalDate
): OpenFlag[] {
	const known = checkIns.filter((checkIn) => checkIn.day <= day);
	const calm = calmDays(known);
	const open = new Map<string, OpenFlag>();
	for (const { day: flagDay, flags } of known) {
		const review = reviews
			.map((one) => one.day)
			.filter((reviewDay) => reviewDay >= flagDay && reviewDay <= day)
			.reduce<LocalDate | undefined>((first, one) => (first === undefined || one < first ? one : first), undefined);
		if (review !== undefined && calm.some((calmDay) => calmDay > flagDay && calmDay >= review)) continue;
		for (const flag of flags) open.set(`${flagDay} ${flag}`, { flag, day: flagDay, reviewed: review !== undefined });
	}
	return [...open.values()].sort((a, b) => (saidBy(a) < saidBy(b) ? 1 : saidBy(a) > saidBy(b) ? -1 : 0));
}

/** What has to be said first compares highest. */
const saidBy = ({ flag, day }: OpenFlag): string => `${flagUrgency(flag) === 'emergency' ? 1 : 0} ${day}`;

/** The worst urgency among open flags; undefined when there is none. */
export function worstUrgency(open: readonly OpenFlag[]): 'emergency' | 'urgent' | undefined {
	if (open.length === 0) return undefined;
	return open.some(({ flag }) => flagUrgency(flag) === 'emergency') ? 'emergency' : 'urgent';
}

import type { DaySitting } from './day.ts';

/** Days with data somebody needs before their own median says anything. */
export const targetDays = 7;
const step = 15;

/** The median length of the days that have data, in whole minutes; undefined with fewer than 7 of them. */
export function ownMedian(days: readonly DaySitting[]): number | undefined {
	const lengths = days
		.filter(({ basis }) => basis !== 'none')
		.map(({ totalMs }) => totalMs)
		.sort((a, b) => a - b);
	if (lengths.length < targetDays) return undefined;
	const middle = lengths.length / 2;
	const low = lengths[Math.ceil(middle) - 1] ?? 0;
	const high = lengths[Math.floor(middle)] ?? 0;
	return Math.round((low + high) / 2 / 60_000);
}

/** Targets to choose from, in minutes: as it is now, half an hour less and an hour less; from a median in minutes. */
export function targetChoices(median: number): number[] {
	const rounded = Math.max(step, Math.round(median / step) * step);
	return [rounded, rounded - 30, rounded - 60].filter((minutes) => minutes >= step);
}

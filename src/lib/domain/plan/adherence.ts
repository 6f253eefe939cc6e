import { daysBetween, type LocalDate } from '../base/local-date.ts';

/** One day of a plan item: whether its gate was closed, whether its side was in a flare, whether it was done. */
export interface ItemDay {
	readonly day: LocalDate;
	readonly closed: boolean;
	readonly inFlare: boolean;
	readonly done: boolean;
}

/** Days after a flare on which a missed exercise is excused still; a project default. */
export const excusedAfterFlare = 3;

/** How an item was kept up: times asked for on the days it could be done, times done, days excused. */
export interface Adherence {
	readonly asked: number;
	readonly done: number;
	readonly excused: number;
}

/**
 * How an item planned n times a week was kept up over some days. Days with a closed gate, in a flare or up to 3 days
 * after one ask for nothing; what was done on them counts all the same.
 */
export function adherence(timesPerWeek: number, days: readonly ItemDay[]): Adherence {
	const flares = days.filter(({ inFlare }) => inFlare);
	const afterFlare = (day: LocalDate) =>
		flares.some((flare) => daysBetween(flare.day, day) >= 0 && daysBetween(flare.day, day) <= excusedAfterFlare);
	const counted = days.filter(({ day, closed, done }) => done || !(closed || afterFlare(day)));
	const asked = Math.round((Math.min(7, timesPerWeek) * counted.length) / 7);
	const done = days.filter((day) => day.done).length;
	return { asked, done, excused: days.length - counted.length };
}

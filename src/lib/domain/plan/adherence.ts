import { addDays, daysBetween, type LocalDate } from '../base/local-date.ts';
import type { ExerciseId } from '../exercise/exercise.ts';
import type { ExerciseBook } from '../exercise/tempo.ts';
import { factsOf, type History } from '../history.ts';
import { timesDone } from './done.ts';
import { storedPlan } from './in-force.ts';
import { sideOn } from './neighbours.ts';
import { plannedOften } from './often.ts';
import type { Plan } from './plan.ts';
import { itemSidesOf, verdictFor, type Verdicts } from './verdicts.ts';

/**
 * One day of a plan item: how many times a week the plan of that day asks for it, whether its gate was closed, whether its
 * side was in a flare, whether it was done.
 */
export interface ItemDay {
	readonly day: LocalDate;
	readonly often: number;
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
 * How an item was kept up over some days, from `since` where earlier ones only tell of flares; each day asks as often as its own
 * plan says. Days with a closed gate, in a flare or up to 3 days after one ask for nothing; what was done on them counts all the
 * same.
 */
export function adherence(told: readonly ItemDay[], since?: LocalDate): Adherence {
	const flares = told.filter(({ inFlare }) => inFlare);
	const days = told.filter(({ day, often, done }) => (since === undefined || day >= since) && (often > 0 || done));
	const afterFlare = (day: LocalDate) =>
		flares.some((flare) => daysBetween(flare.day, day) >= 0 && daysBetween(flare.day, day) <= excusedAfterFlare);
	const counted = days.filter(({ day, closed, done }) => done || !(closed || afterFlare(day)));
	const asked = Math.round(counted.reduce((sum, { often }) => sum + Math.min(7, often), 0) / 7);
	const done = days.filter((day) => day.done).length;
	return { asked, done, excused: days.length - counted.length };
}

/** What the gates said on a day that is over. */
export interface DayBehind {
	readonly day: LocalDate;
	readonly verdicts: Verdicts;
	/** Whether either side was in a flare. */
	readonly inFlare: boolean;
}

/** What looking back on a week needs; `gatesOf` says what the gates said on a day. */
export interface WeekQuestion {
	readonly book: ExerciseBook;
	readonly plan: Plan;
	readonly history: History;
	readonly day: LocalDate;
	readonly gatesOf: (day: LocalDate) => DayBehind;
}

/**
 * How a planned exercise was kept up in the 7 days up to `day`, or since the first plan where that is younger. It was done
 * on a day when one of its planned sides was, and closed when all of them were.
 */
export function lastWeek({ book, plan, history, day, gatesOf }: WeekQuestion, id: ExerciseId): Adherence {
	const planned = plan.items.filter(({ exercise }) => exercise === id);
	const sides = itemSidesOf(book[id]).filter((side) =>
		planned.some((item) => item.sides.some((s) => sideOn(book[id], s).includes(side)))
	);
	const begun = factsOf(history, 'plan').reduce((first, fact) => (fact.day < first ? fact.day : first), day);
	const week = addDays(day, -6);
	const done = sides.map((side) => timesDone(history, id, side));
	const told = Array.from({ length: 7 + excusedAfterFlare }, (_, ago): ItemDay => {
		const on = addDays(day, -ago);
		const { verdicts, inFlare } = gatesOf(on);
		return {
			day: on,
			often: plannedOften(storedPlan(history, on)?.content ?? plan, id),
			inFlare,
			closed: sides.every((side) => verdictFor(verdicts, book[id], side) === 'closed'),
			done: done.some((days) => days.has(on))
		};
	});
	return adherence(told, begun > week ? begun : week);
}

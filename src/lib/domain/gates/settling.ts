import { addDays, type LocalDate } from '../base/local-date.ts';
import { sides, type Side } from '../body/side.ts';
import { isRated } from '../check-in/side-pain.ts';
import { factsOf, type History } from '../history.ts';
import type { Session } from '../session/session.ts';
import { qualifying } from './qualifying.ts';
import { exerciseFacts } from './exercise-facts.ts';

/** A side whose last exercise is judged by a day's check-in: the lowest pain before it, 0-10, and the first day concerned. */
export interface AskedSettling {
	readonly side: Side;
	readonly before: number;
	readonly day: LocalDate;
}

/** How far back sessions wait for their check-in, in days. */
export const settlingDays: number = qualifying.parameters.wait.value;

const worked = ({ items }: Session, side: Side): boolean =>
	items.some(
		({ exercise, side: on, skipped }) =>
			!skipped && (on === side || on === 'both') && exerciseFacts[exercise].category !== 'breathing'
	);

/**
 * What the first check-in of a day answers by its numbers (rule `unsettled`, and every credit): the sides that worked,
 * more than breathing, on the two days before and have not been rated on a later day since.
 */
export function settlingAsked(history: History, day: LocalDate): readonly AskedSettling[] {
	const ratedOn = (side: Side) =>
		factsOf(history, 'checkIn').reduce<string>(
			(last, fact) => (fact.day < day && fact.day > last && isRated(fact.content, side) ? fact.day : last),
			''
		);
	const waiting = factsOf(history, 'session').filter(
		(fact) => fact.day < day && fact.day >= addDays(day, -settlingDays)
	);
	return sides.flatMap((side) => {
		const rated = ratedOn(side);
		const own = waiting.filter((fact) => fact.day >= rated && worked(fact.content, side));
		const [first] = own.map((fact) => fact.day).sort();
		if (first === undefined) return [];
		return [{ side, before: Math.min(...own.map(({ content }) => content.painBefore[side])), day: first }];
	});
}

/** Whether a side's value, 0-10, settles what was done: at most `rise` points above the pain before. */
export const isSettled = (value: number, before: number, rise: number = qualifying.parameters.rise.value): boolean =>
	value <= before + rise;

import type { LocalDate } from '../base/local-date.ts';
import type { ExerciseId } from '../exercise/exercise.ts';
import { factsOf, type History } from '../history.ts';
import { lastDayOf } from '../session/last-day.ts';
import { doneShare, type ItemSide, type SessionItem } from '../session/session.ts';

/** From this share of the day's dose on, it counts as done (gates.md, a qualifying session). */
export const enoughShare = 0.8;

/** Whether an item's dose was done: 80 % of it, or less when it eased early; a release spot pressed is done for the day. */
export function isDoseDone(item: Pick<SessionItem, 'planned' | 'done' | 'easedEarly' | 'skipped' | 'spots'>): boolean {
	if (item.skipped) return false;
	return item.easedEarly || doneShare(item) >= enoughShare || (item.spots?.length ?? 0) > 0;
}

/** How often an exercise was done on each day, on one side; a bilateral one is asked for as `both`. */
export function timesDone(history: History, exercise: ExerciseId, side: ItemSide): ReadonlyMap<LocalDate, number> {
	const times = new Map<LocalDate, number>();
	for (const { day, content } of factsOf(history, 'session')) {
		for (const item of content.items) {
			if (item.exercise !== exercise || item.side !== side || !isDoseDone(item)) continue;
			times.set(day, (times.get(day) ?? 0) + 1);
		}
	}
	return times;
}

/** Whether a session of the day, or one that went on into it after midnight, was stopped in the middle of this exercise, on this side. */
export const wasStopped = (history: History, exercise: ExerciseId, side: ItemSide, day: LocalDate): boolean =>
	factsOf(history, 'session').some(
		(fact) =>
			fact.content.items.some((item) => item.exercise === exercise && item.side === side && item.event !== undefined) &&
			(fact.day === day || lastDayOf(fact.day, fact.content) === day)
	);

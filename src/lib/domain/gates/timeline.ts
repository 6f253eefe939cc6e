import { dayNumber, fromDayNumber, type LocalDate } from '../base/local-date.ts';
import type { Side } from '../body/side.ts';
import type { Verdict } from '../exercise/exercise.ts';
import type { History } from '../history.ts';
import { layOut } from './calendar.ts';
import { startOf, type Options } from './evaluate.ts';
import { foldDay, numberCache } from './fold.ts';
import { levelsOf } from './judge.ts';
import { verdictOf } from './levels.ts';
import { realRules } from './rule-set.ts';
import type { Memory } from './scene.ts';

/** The verdicts of one day, per side in the order of `categories`. */
export interface TimelineDay extends Readonly<Record<Side, readonly Verdict[]>> {
	readonly day: LocalDate;
}

/**
 * The verdicts of every day from `from` to `to`, both included, in one pass: each day as `evaluate` would have said on that day, so a
 * correction shows from the day it was made. Reasons are asked for with `evaluate`.
 */
export function timeline(history: History, from: LocalDate, to: LocalDate, options: Options = {}): TimelineDay[] {
	const set = options.set ?? realRules;
	const numbersFor = numberCache(set);
	const calendar = layOut(history, to);
	const first = dayNumber(from);
	const last = dayNumber(to);
	const days: TimelineDay[] = [];
	let memory = startOf(calendar, history, from < to ? from : to, to, options);
	/** The memory before each day that a correction will reach back to. */
	const kept = new Map<number, Memory>();
	for (let day = memory.day + 1; day <= last; day += 1) {
		const back = calendar.reachesBack(day);
		if (back !== undefined) {
			memory = kept.get(back) ?? memory;
			for (let again = memory.day + 1; again < day; again += 1) {
				if (calendar.isReached(again)) kept.set(again, memory);
				memory = foldDay(memory, calendar.on(again, day), set, numbersFor).memory;
			}
		}
		if (calendar.isReached(day)) kept.set(day, memory);
		const scene = foldDay(memory, calendar.on(day, day), set, numbersFor);
		memory = scene.memory;
		if (day < first) continue;
		const levels = levelsOf(scene, set);
		days.push({ day: fromDayNumber(day), left: levels.left.map(verdictOf), right: levels.right.map(verdictOf) });
	}
	return days;
}

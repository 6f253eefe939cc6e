import { dayNumber, fromDayNumber, type LocalDate } from '../base/local-date.ts';
import type { Side } from '../body/side.ts';
import type { Verdict } from '../exercise/exercise.ts';
import type { History } from '../history.ts';
import { layOut, type Reach } from './calendar.ts';
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

/** How many days apart a refold looks whether a correction still makes a difference; any number gives the same verdicts. */
const keptEvery = 16;

/** Whether two pieces of plain data are equal. */
function alike(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	const [left, right] = [Object.entries(a), b as Readonly<Record<string, unknown>>];
	return left.length === Object.keys(right).length && left.every(([name, value]) => alike(value, right[name]));
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
	/** The memory before each day that a correction will reach back to, and before some days between. */
	const kept = new Map<number, Memory>();
	const keeps = (day: number): boolean => calendar.isReached(day) || (calendar.isCorrected && day % keptEvery === 0);
	/** The memory before `day` with its corrections known; from the first kept day on where they leave no trace, all is as it was. */
	const refold = (now: Memory, reach: Reach, day: number): Memory => {
		let again = kept.get(reach.first) ?? now;
		for (let back = again.day + 1; back < day; back += 1) {
			if (keeps(back)) {
				if (back > reach.last && alike(again, kept.get(back))) return now;
				kept.set(back, again);
			}
			again = foldDay(again, calendar.on(back, day), set, numbersFor).memory;
		}
		return again;
	};
	for (let day = memory.day + 1; day <= last; day += 1) {
		const reach = calendar.reach(day);
		if (reach !== undefined) memory = refold(memory, reach, day);
		if (keeps(day)) kept.set(day, memory);
		const scene = foldDay(memory, calendar.on(day, day), set, numbersFor);
		memory = scene.memory;
		if (day < first) continue;
		const levels = levelsOf(scene, set);
		days.push({ day: fromDayNumber(day), left: levels.left.map(verdictOf), right: levels.right.map(verdictOf) });
	}
	return days;
}

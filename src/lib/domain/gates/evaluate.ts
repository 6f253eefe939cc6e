import { dayNumber, fromDayNumber, type LocalDate } from '../base/local-date.ts';
import { onSide, type Side, sides } from '../body/side.ts';
import { categories, type Category, type Verdict } from '../exercise/exercise.ts';
import type { History } from '../history.ts';
import type { Flag } from '../safety/flag.ts';
import { layOut, type Calendar } from './calendar.ts';
import { serves, type Checkpoint } from './checkpoint.ts';
import type { ContradictionCode } from './codes.ts';
import type { Order } from './day-facts.ts';
import { openFlags } from './flags.ts';
import { foldDay, newMemory, numberCache } from './fold.ts';
import { levelsOf, reasonsOf } from './judge.ts';
import { at, levelAt, verdictOf } from './levels.ts';
import type { Numbers } from './parameter.ts';
import type { Reason } from './rule.ts';
import { realRules, ruleSetVersion, type RuleSet } from './rule-set.ts';
import type { Memory, Scene } from './scene.ts';
import type { Answers } from './screening-answers.ts';
import { offersSelfTest } from './self-test-offer.ts';

/** The verdict of one category on one side, with every reason; none when open. */
export interface Gate {
	readonly verdict: Verdict;
	readonly reasons: readonly Reason[];
}

/** Two entries that disagree, to be corrected or confirmed. */
export interface OpenContradiction {
	readonly code: ContradictionCode;
	readonly day: LocalDate;
	readonly records: readonly string[];
}

/** What a side is like on the day, for the program and the screens. */
export interface SideState {
	readonly gates: Readonly<Record<Category, Gate>>;
	/** Pain of the day, 0-10; null without a check-in. */
	readonly pain: number | null;
	readonly injured: boolean;
	readonly inFlare: boolean;
	readonly selfTestOffered: boolean;
	readonly contradictions: readonly OpenContradiction[];
	/** Clearances in force. */
	readonly clearances: readonly Order[];
}

/** Everything the gates say of one day. */
export interface Evaluation extends Readonly<Record<Side, SideState>> {
	readonly day: LocalDate;
	readonly ruleSet: string;
	/** `emergency` takes over the screen. */
	readonly alert: 'none' | 'urgent' | 'emergency';
	readonly flags: readonly { readonly flag: Flag; readonly day: LocalDate; readonly reviewed: LocalDate | null }[];
	/** The safety answers in force, however old; null before the first ones. */
	readonly answers: Answers | null;
	/** The rules' numbers in force under the newest therapist's plan. */
	readonly numbers: Numbers;
}

/** Where to start and by which rules; the rules as they are unless a test plants a fault. */
export interface Options {
	/** Used when it serves; `history` may then hold only the facts after its day. */
	readonly from?: Checkpoint | undefined;
	readonly set?: RuleSet;
}

/** Where a fold begins that must cover the days from `first` to `last`: the checkpoint where it serves, else before the first fact. */
export function startOf(
	calendar: Calendar,
	history: History,
	first: LocalDate,
	last: LocalDate,
	{ from }: Options
): Memory {
	if (from !== undefined && from.day < first && serves(from, history, last)) return from.memory;
	const day = dayNumber(first);
	return newMemory(Math.min(calendar.first ?? day, day) - 1);
}

function sceneAt(history: History, day: LocalDate, options: Options): Scene {
	const set = options.set ?? realRules;
	const numbersFor = numberCache(set);
	const calendar = layOut(history, day);
	const last = dayNumber(day);
	let memory = startOf(calendar, history, day, day, options);
	while (memory.day < last - 1) memory = foldDay(memory, calendar.on(memory.day + 1, last), set, numbersFor).memory;
	return foldDay(memory, calendar.on(last, last), set, numbersFor);
}

function sideState(scene: Scene, side: Side, set: RuleSet, levels: ReturnType<typeof levelsOf>): SideState {
	const { injured, flare, contradictions, clearances } = onSide(scene.memory, side);
	const gates = Object.fromEntries(
		categories.map((category): [Category, Gate] => {
			const level = levelAt(levels[side], at(category));
			return [
				category,
				{ verdict: verdictOf(level), reasons: level === 0 ? [] : reasonsOf(scene, side, set, category) }
			];
		})
	) as Record<Category, Gate>;
	return {
		gates,
		pain: onSide(scene.facts, side).pain,
		injured: injured.active.length > 0,
		inFlare: flare.active !== null,
		selfTestOffered: offersSelfTest(scene, side),
		contradictions: contradictions.map(({ code, day, records }) => ({ code, day: fromDayNumber(day), records })),
		clearances
	};
}

function evaluationOf(scene: Scene, day: LocalDate, set: RuleSet): Evaluation {
	const levels = levelsOf(scene, set);
	const [left, right] = sides.map((side) => sideState(scene, side, set, levels)) as [SideState, SideState];
	const { flags, screening } = scene.memory;
	return {
		day,
		ruleSet: ruleSetVersion,
		alert:
			openFlags(scene.memory, 'emergency').length > 0
				? 'emergency'
				: openFlags(scene.memory, 'urgent').length > 0
					? 'urgent'
					: 'none',
		flags: flags.map((open) => ({
			flag: open.flag,
			day: fromDayNumber(open.day),
			reviewed: open.reviewed === null ? null : fromDayNumber(open.reviewed)
		})),
		answers: screening,
		numbers: scene.numbers,
		left,
		right
	};
}

/**
 * What may be done on a day, per side and category, and every reason why not. Pure: facts after `day` change nothing,
 * nor does the order of facts; the same history and day give the same answer anywhere.
 */
export const evaluate = (history: History, day: LocalDate, options: Options = {}): Evaluation =>
	evaluationOf(sceneAt(history, day, options), day, options.set ?? realRules);

/** A day's evaluation with what the fold remembers at its end, in one fold. */
export function evaluateAndFold(
	history: History,
	day: LocalDate,
	options: Options = {}
): { readonly evaluation: Evaluation; readonly memory: Memory } {
	const scene = sceneAt(history, day, options);
	return { evaluation: evaluationOf(scene, day, options.set ?? realRules), memory: scene.memory };
}

/** The fold's memory at the end of a day, to start a later evaluation from. */
export function foldTo(history: History, day: LocalDate, options: Options = {}): Checkpoint {
	return { version: ruleSetVersion, day, memory: sceneAt(history, day, options).memory };
}

import type { Side } from '../body/side.ts';
import { advanceCredit, noCredit } from './credit.ts';
import type { DayFacts } from './day-facts.ts';
import { advanceFlags } from './flags.ts';
import { allOpen, raise, type Level, type Levels } from './levels.ts';
import type { Numbers } from './parameter.ts';
import type { VerdictRule } from './rule.ts';
import { mergeWishes, type RuleSet } from './rule-set.ts';
import { noFlare } from './rules/flare.ts';
import { noVigour } from './rules/gentle-before-vigorous.ts';
import { unhurt } from './rules/injured.ts';
import { noRung } from './rules/ladder.ts';
import { lowPain } from './rules/pain-high.ts';
import { rested } from './rules/rest-day.ts';
import { noSharp } from './rules/sharp-stop.ts';
import { noStrength } from './rules/strength-first.ts';
import { noTrial } from './rules/trial-stretch.ts';
import { allSettled } from './rules/unsettled.ts';
import type { Memory, Scene, SideMemory } from './scene.ts';

type Draft = { -readonly [K in keyof SideMemory]: SideMemory[K] };

const newSide: SideMemory = {
	credit: noCredit,
	injured: unhurt,
	sharp: noSharp,
	overLimit: null,
	unsettled: allSettled,
	flare: noFlare,
	pain: lowPain,
	strength: noStrength,
	trial: noTrial,
	ladder: noRung,
	vigorous: noVigour,
	rest: rested,
	clearances: [],
	holds: [],
	contradictions: [],
	held: allOpen
};

/** The memory before the first day; `day` is the day before it. */
export const newMemory = (day: number): Memory => ({
	day,
	flags: [],
	lastCheckIn: null,
	screening: null,
	wishes: {},
	left: newSide,
	right: newSide
});

/** A copy to be filled in, slice by slice: faster than a spread, and made twice for every day of a history. */
const draftOf = (from: SideMemory): Draft => ({
	credit: from.credit,
	injured: from.injured,
	sharp: from.sharp,
	overLimit: from.overLimit,
	unsettled: from.unsettled,
	flare: from.flare,
	pain: from.pain,
	strength: from.strength,
	trial: from.trial,
	ladder: from.ladder,
	vigorous: from.vigorous,
	rest: from.rest,
	clearances: from.clearances,
	holds: from.holds,
	contradictions: from.contradictions,
	held: from.held
});

/** The numbers one rule gets. */
export const numbersOf = (numbers: Numbers, rule: VerdictRule): Numbers[string] => numbers[rule.id] ?? {};

/** A rule with its numbers in force. */
interface Numbered<R extends VerdictRule = VerdictRule> {
	readonly rule: R;
	readonly own: Numbers[string];
}

/** Rules, each with its numbers in force. */
export const numbered = <R extends VerdictRule>(rules: readonly R[], numbers: Numbers): readonly Numbered<R>[] =>
	rules.map((rule) => ({ rule, own: numbersOf(numbers, rule) }));

/** The combined levels of the stepped rules on one side, before holding. */
export function combined(scene: Scene, side: Side, stepped: readonly Numbered[]): Levels {
	let all: Level[] | undefined;
	for (const { rule, own } of stepped) {
		const levels = rule.levels(scene, side, own);
		if (levels === null) continue;
		if (all === undefined) all = [...levels];
		else raise(all, levels);
	}
	return all ?? allOpen;
}

/** The numbers in force, and with them the rules that the fold asks every day. */
interface InForce {
	readonly numbers: Numbers;
	readonly remembering: readonly Numbered<RuleSet['remembering'][number]>[];
	readonly stepped: readonly Numbered[];
}

/** Remembers the numbers in force, so that they are worked out once per plan. */
export function numberCache(set: RuleSet): (wishes: Memory['wishes']) => InForce {
	let last: { readonly wishes: Memory['wishes']; readonly inForce: InForce } | undefined;
	return (wishes) => {
		if (last?.wishes !== wishes) {
			const numbers = set.numbersUnder(wishes);
			const inForce = {
				numbers,
				remembering: numbered(set.remembering, numbers),
				stepped: numbered(set.stepped, numbers)
			};
			last = { wishes, inForce };
		}
		return last.inForce;
	};
}

/** One day: yesterday's memory and the day's facts give the scene that the verdicts are read from, with today's memory in it. */
export function foldDay(
	before: Memory,
	facts: DayFacts,
	set: RuleSet,
	numbersFor: ReturnType<typeof numberCache>
): Scene {
	const wishes = facts.plans.length > 0 ? mergeWishes(facts.plans, set) : before.wishes;
	const left = draftOf(before.left);
	const right = draftOf(before.right);
	const { numbers, remembering, stepped } = numbersFor(wishes);
	const scene: Scene = {
		day: facts.day,
		facts,
		numbers,
		memory: {
			day: facts.day,
			flags: advanceFlags(before.flags, facts),
			lastCheckIn: facts.left.checkIn !== null && facts.right.checkIn !== null ? facts.day : before.lastCheckIn,
			screening: facts.screening ?? before.screening,
			wishes,
			left,
			right
		}
	};
	left.credit = advanceCredit(scene, 'left');
	right.credit = advanceCredit(scene, 'right');
	for (const { rule, own } of remembering) {
		(left as Record<string, unknown>)[rule.slice] = rule.advance(scene, 'left', own);
		(right as Record<string, unknown>)[rule.slice] = rule.advance(scene, 'right', own);
	}
	const step = set.step ?? ((_yesterday, today) => today);
	left.held = step(before.left.held, combined(scene, 'left', stepped));
	right.held = step(before.right.held, combined(scene, 'right', stepped));
	return scene;
}

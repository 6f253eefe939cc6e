import type { Level, Levels } from './levels.ts';
import { numbersUnder, tighterOf, type Numbers, type Parameter, type ParameterGroup } from './parameter.ts';
import { isVerdictRule, type Rule, type VerdictRule } from './rule.ts';
import { rules, terms } from './rules/index.ts';

/** The rule set's version; checkpoints of another one are thrown away, and reports print it. */
export const ruleSetVersion = '2026.3';

type Remembering = VerdictRule & Required<Pick<VerdictRule, 'slice' | 'advance'>>;

const remembers = (rule: VerdictRule): rule is Remembering => rule.slice !== undefined && rule.advance !== undefined;

/** Rules prepared for the fold. */
export interface RuleSet {
	/** In the order of the table. */
	readonly verdictRules: readonly VerdictRule[];
	/** Those with a memory, in the order of their phases and within one in that of the table. */
	readonly remembering: readonly Remembering[];
	readonly stepped: readonly VerdictRule[];
	readonly step: ((yesterday: Levels, today: Levels) => Levels) | undefined;
	readonly order: ((levels: Level[]) => void) | undefined;
	readonly numbersUnder: (wishes: { readonly [name: string]: number }) => Numbers;
	readonly parameter: (name: string) => Parameter | undefined;
}

/** Prepares rules for the fold; tests pass faulty ones to see the laws fail. */
export function ruleSetOf(all: readonly Rule[], words: readonly ParameterGroup[]): RuleSet {
	const verdictRules = all.filter(isVerdictRule);
	const stepper = verdictRules.find(({ step }) => step !== undefined);
	const ladder = verdictRules.find(({ order }) => order !== undefined);
	const groups: readonly ParameterGroup[] = [...words, ...all];
	const byName = new Map<string, Parameter>(
		groups.flatMap(({ id, parameters }) =>
			Object.entries(parameters).map(([name, each]) => [`${id}.${name}`, each] as const)
		)
	);
	return {
		verdictRules,
		remembering: verdictRules.filter(remembers).sort((a, b) => a.phase - b.phase),
		stepped: verdictRules.filter(({ stepped }) => stepped),
		step: stepper?.step,
		order: ladder?.order,
		numbersUnder: (wishes) => numbersUnder(groups, wishes),
		parameter: (name) => byName.get(name)
	};
}

/** The rules as they are. */
export const realRules: RuleSet = ruleSetOf(rules, terms);

/** The wishes of one day's therapist's plans; where several disagree the tighter number counts. */
export function mergeWishes(
	plans: readonly { readonly [name: string]: number }[],
	set: RuleSet
): { readonly [name: string]: number } {
	const wishes: Record<string, number> = {};
	for (const plan of plans)
		for (const [name, wanted] of Object.entries(plan)) {
			const parameter = set.parameter(name);
			if (parameter === undefined || !Number.isFinite(wanted)) continue;
			const known = wishes[name];
			wishes[name] = known === undefined ? wanted : tighterOf(parameter, known, wanted);
		}
	// A plan that leaves a number out wants the default; beside one that loosens it on the same day the default is tighter.
	for (const name of Object.keys(wishes)) {
		const parameter = set.parameter(name);
		if (parameter !== undefined && plans.some((plan) => !Object.hasOwn(plan, name)))
			wishes[name] = tighterOf(parameter, wishes[name] ?? parameter.value, parameter.value);
	}
	return wishes;
}

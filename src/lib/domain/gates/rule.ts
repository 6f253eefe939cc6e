import type { LocalDate } from '../base/local-date.ts';
import type { Side } from '../body/side.ts';
import type { Category, Verdict } from '../exercise/exercise.ts';
import type { EvidenceCode, ReasonCode, ReopenCode, RuleId, SourceId } from './codes.ts';
import type { Level, Levels } from './levels.ts';
import type { ParameterTable, Values } from './parameter.ts';
import type { Scene, SideMemory } from './scene.ts';

/** A fact behind a reason: what it is, its day and its value (a rating, seconds, or a code such as a flag or an event). */
export interface Evidence {
	readonly code: EvidenceCode;
	readonly day?: LocalDate;
	readonly value?: number | string;
	/** The number that the sentence of a reason named as a value speaks of. */
	readonly number?: number;
	/** The pain of a self-test, beside how long it was held. */
	readonly pain?: number;
	/** Records the fact stands in, where the screen offers to correct it. */
	readonly records?: readonly string[];
}

/** One thing that opens a gate again, with its progress. */
export interface Reopening {
	readonly code: ReopenCode;
	readonly done?: number;
	readonly of?: number;
	/** The value it must reach: at most for pain, at least for a hold. */
	readonly limit?: number;
	/** The most pain a hold may come with. */
	readonly pain?: number;
	/** The first day on which it can happen. */
	readonly from?: LocalDate;
	readonly category?: Category;
}

/** Why a rule is not open on a day. */
export interface Explanation {
	readonly code: ReasonCode;
	/** The number in force that the reason's sentence names. */
	readonly number?: number;
	readonly facts: readonly Evidence[];
	readonly reopens: readonly Reopening[];
}

/** What a rule is called, what it rests on and its numbers. */
export interface RuleMetadata {
	readonly id: RuleId;
	readonly sources: readonly SourceId[];
	/** What it returns: verdicts, the order of a session, caps in the player, or what content may hold. */
	readonly kind: 'verdicts' | 'order' | 'caps' | 'content';
	/** Marked † in the table: a clearance lowers it to caution, and a plan may loosen its numbers. */
	readonly loosenable: boolean;
	/** One of the six that relax at most one step a day. */
	readonly stepped: boolean;
	readonly parameters: ParameterTable;
}

/** A rule that returns verdicts per side and category. */
export interface VerdictRule extends RuleMetadata {
	readonly kind: 'verdicts';
	/** Later phases may read what earlier ones remember of the same day. */
	readonly phase: 0 | 1 | 2 | 3;
	/** When its reason is told: first what stands today, then (1) what a session left behind, then (2) what is earned from now on. */
	readonly turn?: 1 | 2;
	/** Which part of the memory is this rule's own. */
	readonly slice?: keyof SideMemory;
	/** The slice with the day in it, from the slice before it. */
	advance?(scene: Scene, side: Side, numbers: Values<ParameterTable>): unknown;
	/** The verdicts of the day; null when all is open as far as this rule goes. */
	levels(scene: Scene, side: Side, numbers: Values<ParameterTable>): Levels | null;
	/** Why; asked only for a category that `levels` did not leave open. */
	explain(scene: Scene, side: Side, numbers: Values<ParameterTable>, category: Category): Explanation;
	/** Absent: every clearance lowers the rule where it is loosenable. */
	clearable?(scene: Scene, side: Side, category: Category, given: number, numbers: Values<ParameterTable>): boolean;
	/** `one-step-a-day` only: the held levels of the stepped rules, from yesterday's and today's combined ones. */
	readonly step?: (yesterday: Levels, today: Levels) => Levels;
	/** `ladder` only: raises levels until no higher rung is more open than the one below. */
	readonly order?: (levels: Level[]) => void;
}

/** A rule about something else than verdicts; the player, the plan and the content check read its numbers. */
export interface OtherRule extends RuleMetadata {
	readonly kind: 'order' | 'caps' | 'content';
}

export type Rule = VerdictRule | OtherRule;

type Typed<P extends ParameterTable, K extends keyof SideMemory> = Omit<
	VerdictRule,
	'kind' | 'parameters' | 'slice' | 'advance' | 'levels' | 'explain' | 'clearable'
> & {
	readonly parameters: P;
	readonly slice?: K;
	advance?(scene: Scene, side: Side, numbers: Values<P>): SideMemory[K];
	levels(scene: Scene, side: Side, numbers: Values<P>): Levels | null;
	explain(scene: Scene, side: Side, numbers: Values<P>, category: Category): Explanation;
	clearable?(scene: Scene, side: Side, category: Category, given: number, numbers: Values<P>): boolean;
};

/** Declares a verdict rule, its numbers typed by its own table. */
export const verdictRule = <const P extends ParameterTable, K extends keyof SideMemory = never>(
	rule: Typed<P, K>
): VerdictRule & { readonly parameters: P } =>
	({ ...rule, kind: 'verdicts' }) as unknown as VerdictRule & { readonly parameters: P };

/** Whether a rule returns verdicts. */
export const isVerdictRule = (rule: Rule): rule is VerdictRule => rule.kind === 'verdicts';

/** A reason as the evaluation returns it. */
export interface Reason extends Explanation {
	readonly rule: RuleId;
	readonly side: Side;
	readonly category: Category;
	readonly verdict: Verdict;
	readonly sources: readonly SourceId[];
	/** Whether all, some or none of the rule's numbers are the project's own; none also where it has no numbers. */
	readonly ownNumbers: 'all' | 'some' | 'none';
	/** When it is told, as its rule says. */
	readonly turn: 0 | 1 | 2;
	/** A therapist's clearance lowered this reason from closed to caution. */
	readonly cleared?: { readonly by: string; readonly day: LocalDate; readonly until: LocalDate };
}

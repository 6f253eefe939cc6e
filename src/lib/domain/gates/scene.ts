import type { Flag } from '../safety/flag.ts';
import type { DayFacts, HipTest, InjuryFacts, Order } from './day-facts.ts';
import type { Levels } from './levels.ts';
import type { Numbers } from './parameter.ts';
import type { Answers } from './screening-answers.ts';
import type { ContradictionCode } from './codes.ts';

/** A session waiting for the check-in that judges it. */
export interface Pending {
	readonly day: number;
	readonly before: number;
	/** Something other than breathing was done. */
	readonly worked: boolean;
	readonly strength: boolean;
	readonly psoas: boolean;
	/** Strength-2 or strength-3. */
	readonly rung: boolean;
	readonly stretch: boolean;
}

/** A day with at least one qualifying strength session. */
export interface QualifyingDay {
	readonly day: number;
	readonly psoas: boolean;
	readonly rung: boolean;
}

export interface CreditMemory {
	readonly pending: readonly Pending[];
	readonly days: readonly QualifyingDay[];
	/** Stretch days that today's check-in found qualifying. */
	readonly stretchDays: readonly number[];
	/** The lowest pain-before among the sessions today's check-in found unsettled. */
	readonly unsettledBefore: number | null;
}

export interface InjuredMemory {
	readonly active: readonly InjuryFacts[];
	/** Calm check-ins in a row. */
	readonly calm: number;
	/** The day the last injury ended. */
	readonly ended: number | null;
}

export interface SharpMemory {
	/** The last day of the last event. */
	readonly last: number | null;
	/** Clean check-ins asked for; 0 when nothing is waited for. */
	readonly need: number;
	readonly clean: number;
	/** The day up to which the last event counts, where its session went on after midnight; null once that is over. */
	readonly through: number | null;
	/** The same of somebody who felt dizzy or unwell. */
	readonly unwell: number | null;
}

/** Waiting for settled check-ins after `began`; `before` is the lowest pain-before concerned. */
export interface WaitMemory {
	readonly began: number;
	readonly value: number;
	readonly before: number;
	readonly need: number;
	readonly done: number;
}

export interface UnsettledMemory {
	readonly last: number | null;
	readonly wait: WaitMemory | null;
}

export interface FlareMemory {
	/** The last check-ins outside a flare, oldest first. */
	readonly values: readonly number[];
	/** Check-ins in a row well above the baseline. */
	readonly high: number;
	readonly active: {
		readonly began: number;
		readonly value: number;
		readonly baseline: number | null;
		readonly calm: number;
	} | null;
	/** The last day of the last flare. */
	readonly last: number | null;
}

/** `closed` and `raised` hold the last check-in that asked for it, and the calmer check-ins in a row since. */
export interface PainMemory {
	readonly closed: { readonly day: number; readonly value: number; readonly calm: number } | null;
	readonly raised: { readonly day: number; readonly value: number; readonly calm: number } | null;
}

export interface StrengthMemory {
	/** The full requirement was met since the last injury. */
	readonly earned: boolean;
	/** The day it was met; null while it is not. */
	readonly met: number | null;
	/** Days asked for again after a flare, from its end (null while the flare lasts). */
	readonly afterFlare: { readonly from: number | null } | null;
	/** Days asked for again after a pause, from its last day. */
	readonly afterPause: number | null;
	/** The last strength session without event at low pain. */
	readonly trained: number | null;
	/** The last day of the last pause, once it was long enough. */
	readonly paused: number | null;
	readonly test: HipTest | null;
}

export interface TrialMemory {
	readonly met: number | null;
	readonly days: readonly number[];
}

export interface LadderMemory {
	readonly s2: number | null;
	readonly s3: number | null;
}

export interface VigorousMemory {
	readonly recent: readonly (readonly [day: number, pain: number])[];
	readonly calm: boolean;
}

/** The last days before today with strength-2 and strength-3, and today's as bits 1 and 2. */
export interface RestMemory {
	readonly s2: number | null;
	readonly s3: number | null;
	readonly today: number;
}

export interface ContradictionMemory {
	readonly code: ContradictionCode;
	readonly day: number;
	/** The records that disagree. */
	readonly records: readonly string[];
}

/** What the fold remembers of one side: plain JSON. */
export interface SideMemory {
	readonly credit: CreditMemory;
	readonly injured: InjuredMemory;
	readonly sharp: SharpMemory;
	readonly overLimit: WaitMemory | null;
	readonly unsettled: UnsettledMemory;
	readonly flare: FlareMemory;
	readonly pain: PainMemory;
	readonly strength: StrengthMemory;
	readonly trial: TrialMemory;
	readonly ladder: LadderMemory;
	readonly vigorous: VigorousMemory;
	readonly rest: RestMemory;
	readonly clearances: readonly Order[];
	readonly holds: readonly Order[];
	readonly contradictions: readonly ContradictionMemory[];
	/** The held verdicts of `one-step-a-day`. */
	readonly held: Levels;
}

/** A flag that is not resolved, with the day of the review that answers it. */
export interface OpenFlag {
	readonly flag: Flag;
	readonly day: number;
	readonly reviewed: number | null;
}

/** What the fold remembers of the whole person: plain JSON. */
export interface Memory {
	readonly day: number;
	readonly flags: readonly OpenFlag[];
	readonly lastCheckIn: number | null;
	readonly screening: Answers | null;
	/** The newest therapist's plan's numbers. */
	readonly wishes: { readonly [name: string]: number };
	readonly left: SideMemory;
	readonly right: SideMemory;
}

/** One day while it is judged: its facts, the memory with the day already in it, and the numbers in force. */
export interface Scene {
	readonly day: number;
	readonly facts: DayFacts;
	readonly memory: Memory;
	readonly numbers: Numbers;
}

import type { Region } from '../body/region.ts';
import type { Category, Verdict } from '../exercise/exercise.ts';
import type { Flag } from '../safety/flag.ts';
import type { SessionEvent } from '../session/session.ts';
import type { Answers } from './screening-answers.ts';

/** One exercise of a session, as it concerns one side. */
export interface SideItem {
	readonly category: Category;
	readonly psoas: boolean;
	/** Done ÷ planned, 0 to 1. */
	readonly share: number;
	/** Whether any repetition was done. */
	readonly moved: boolean;
	readonly pain: number | null;
	readonly event: SessionEvent | null;
	readonly easedEarly: boolean;
	readonly skipped: boolean;
	readonly verdict: Verdict;
}

/** A session as it concerns one side; `items` may be empty, `before` (0-10) is there all the same. */
export interface SideSession {
	readonly id: string;
	readonly before: number;
	readonly finished: boolean;
	/** The day itself, or the next one where something happened in it and it ended after midnight. */
	readonly lastDay: number;
	readonly items: readonly SideItem[];
	/** A correction said that its odd answers are right. */
	readonly confirmed: boolean;
}

export interface InjuryFacts {
	readonly id: string;
	readonly day: number;
	readonly recovered: number | null;
	readonly region: Region | null;
	readonly confirmed: boolean;
}

/** A therapist's clearance or hold on one side, from `day` to `until`, both included. */
export interface Order {
	readonly category: Category;
	readonly day: number;
	readonly until: number;
	readonly lifted: number | null;
	readonly by: string;
}

/** The resisted hip-flexion test of a day; of several the worst values. */
export interface HipTest {
	readonly day: number;
	readonly holdS: number;
	readonly pain: number;
	readonly couldNot: boolean;
}

/** What one day says of one side. */
export interface SideDay {
	/** The check-in's value, 0-10; null without a check-in that rated this side. */
	readonly checkIn: number | null;
	/** Pain of the day: the higher of the check-in and any pain-before; null without a check-in. */
	readonly pain: number | null;
	readonly sessions: readonly SideSession[];
	readonly injuries: readonly InjuryFacts[];
	readonly clearances: readonly Order[];
	readonly holds: readonly Order[];
	readonly test: HipTest | null;
	/** Ids of check-ins with a place here whose worst is below its usual. */
	readonly worstBelowUsual: readonly string[];
}

/** Everything the rules want to know of one day; days are numbers from 1970-01-01. */
export interface DayFacts {
	readonly day: number;
	readonly checkedIn: boolean;
	readonly checkInIds: readonly string[];
	/** A correction said that a check-in of this day is right as it is. */
	readonly checkInConfirmed: boolean;
	readonly flags: readonly Flag[];
	/** Every check-in of the day showed the flag question and got its answer. */
	readonly flagsAnswered: boolean;
	readonly reviewed: boolean;
	readonly screening: Answers | null;
	/** A therapist's plans of this day: numbers by `rule.name`, several plans in order. */
	readonly plans: readonly { readonly [name: string]: number }[];
	readonly left: SideDay;
	readonly right: SideDay;
}

const nothing: SideDay = {
	checkIn: null,
	pain: null,
	sessions: [],
	injuries: [],
	clearances: [],
	holds: [],
	test: null,
	worstBelowUsual: []
};

/** A day about which nothing was recorded. */
export const quietDay = (day: number): DayFacts => ({
	day,
	checkedIn: false,
	checkInIds: [],
	checkInConfirmed: false,
	flags: [],
	flagsAnswered: false,
	reviewed: false,
	screening: null,
	plans: [],
	left: nothing,
	right: nothing
});

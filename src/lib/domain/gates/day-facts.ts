import type { LocalDate } from '../base/local-date.ts';
import { dayNumber } from '../base/local-date.ts';
import { countsForGates, countsForSide, type Region } from '../body/region.ts';
import { sides, type Side } from '../body/side.ts';
import type { Clearance } from '../care/care.ts';
import type { CheckIn } from '../check-in/check-in.ts';
import type { Category, Verdict } from '../exercise/exercise.ts';
import type { Fact } from '../record/kinds.ts';
import { flags, type Flag } from '../safety/flag.ts';
import { doneShare, type Session, type SessionEvent } from '../session/session.ts';
import { exerciseFacts } from './exercise-facts.ts';
import { mergeScreenings, readScreening, type Answers } from './screening-answers.ts';

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
	/** The check-in's value, 0-10; null without a check-in. */
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

/** A side's value in one check-in: the highest usual pain among the places that count; 0 without a marked place. */
export function checkInPain({ places }: Pick<CheckIn, 'places'>, side: Side): number {
	let value = 0;
	for (const place of places)
		if (place.usual > value && countsForGates(place.region) && countsForSide(place.side, side)) value = place.usual;
	return value;
}

const sideItem = (item: Session['items'][number]): SideItem => {
	const { category, psoas } = exerciseFacts[item.exercise];
	return {
		category,
		psoas,
		share: doneShare(item),
		moved: item.done.sets * item.done.reps > 0,
		pain: item.painDuring ?? null,
		event: item.event ?? null,
		easedEarly: item.easedEarly,
		skipped: item.skipped,
		verdict: item.verdict
	};
};

function addSession(
	id: string,
	content: Session,
	confirmed: boolean,
	of: Record<Side, { sessions: SideSession[] }>
): void {
	const items: Record<Side, SideItem[]> = { left: [], right: [] };
	for (const item of content.items) {
		const seen = sideItem(item);
		if (item.side !== 'right') items.left.push(seen);
		if (item.side !== 'left') items.right.push(seen);
	}
	const finished = content.endReason === 'finished';
	for (const side of sides)
		of[side].sessions.push({ id, before: content.painBefore[side], finished, items: items[side], confirmed });
}

const numberOf = (day: LocalDate | undefined): number | null => (day === undefined ? null : dayNumber(day));

const orderOf = (day: number, { category, until, lifted, by }: Clearance): Order => ({
	category,
	day,
	until: dayNumber(until),
	lifted: numberOf(lifted),
	by
});

const worseTest = (a: HipTest | null, b: HipTest): HipTest =>
	a === null
		? b
		: {
				day: b.day,
				holdS: Math.min(a.holdS, b.holdS),
				pain: Math.max(a.pain, b.pain),
				couldNot: a.couldNot || b.couldNot
			};

type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/** Gathers the facts of one day, in any order; `confirmed` holds the ids of records whose odd answers a correction called right. */
export function readDay(day: number, facts: readonly Fact[], confirmed: ReadonlySet<string>): DayFacts {
	if (facts.length === 0) return quietDay(day);
	const side = (): Draft<SideDay> => ({
		...nothing,
		sessions: [],
		injuries: [],
		clearances: [],
		holds: [],
		worstBelowUsual: []
	});
	const found: Draft<Omit<DayFacts, Side>> = {
		...quietDay(day),
		checkInIds: [],
		flags: [],
		flagsAnswered: true,
		plans: []
	};
	const of = { left: side(), right: side() };
	const flagged = new Set<Flag>();
	for (const fact of facts) {
		switch (fact.kind) {
			case 'checkIn':
				found.checkedIn = true;
				found.checkInIds.push(fact.id);
				found.checkInConfirmed ||= confirmed.has(fact.id);
				found.flagsAnswered &&= fact.content.flagsAnswered;
				for (const flag of fact.content.flags) flagged.add(flag);
				for (const each of sides) {
					const own = of[each];
					own.checkIn = Math.max(own.checkIn ?? 0, checkInPain(fact.content, each));
					const odd = fact.content.places.some(
						(place) => place.worst < place.usual && countsForGates(place.region) && countsForSide(place.side, each)
					);
					if (odd && !confirmed.has(fact.id)) own.worstBelowUsual.push(fact.id);
				}
				break;
			case 'session':
				addSession(fact.id, fact.content, confirmed.has(fact.id), of);
				break;
			case 'injury':
				of[fact.content.side].injuries.push({
					id: fact.id,
					day,
					recovered: numberOf(fact.content.recovered),
					region: fact.content.region ?? null,
					confirmed: confirmed.has(fact.id)
				});
				break;
			case 'clearance':
			case 'hold':
				for (const each of sides)
					if (fact.content.side === each || fact.content.side === 'both')
						of[each][fact.kind === 'hold' ? 'holds' : 'clearances'].push(orderOf(day, fact.content));
				break;
			case 'selfTest':
				if (fact.content.test === 'resisted-hip-flexion') {
					const { side: tested, holdS, pain, strength } = fact.content;
					of[tested].test = worseTest(of[tested].test, {
						day,
						holdS,
						pain,
						couldNot: strength === 'could-not'
					});
				}
				break;
			case 'screening':
				found.screening = mergeScreenings(found.screening, readScreening(day, fact.content));
				break;
			case 'review':
				found.reviewed = true;
				break;
			case 'plan':
				// Only a therapist changes numbers; a starter plan never does.
				if (fact.content.origin === 'therapist') found.plans.push(fact.content.parameters);
				break;
			default:
		}
	}
	for (const each of sides) {
		const own = of[each];
		if (own.checkIn !== null)
			own.pain = own.sessions.reduce((highest, { before }) => Math.max(highest, before), own.checkIn);
	}
	return { ...found, flags: flags.filter((flag) => flagged.has(flag)), ...of };
}

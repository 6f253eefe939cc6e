import type { LocalDate } from '../base/local-date.ts';
import { dayNumber } from '../base/local-date.ts';
import type { SelfTest } from '../assessment/self-test.ts';
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
type DayDraft = Draft<Omit<DayFacts, Side>> & Readonly<Record<Side, Draft<SideDay>>>;

const draftSide = (): Draft<SideDay> => ({
	checkIn: null,
	pain: null,
	sessions: [],
	injuries: [],
	clearances: [],
	holds: [],
	test: null,
	worstBelowUsual: []
});

const draftDay = (day: number): DayDraft => ({
	day,
	checkedIn: false,
	checkInIds: [],
	checkInConfirmed: false,
	flags: [],
	flagsAnswered: true,
	reviewed: false,
	screening: null,
	plans: [],
	left: draftSide(),
	right: draftSide()
});

function addCheckIn(of: DayDraft, id: string, content: CheckIn, confirmed: boolean): void {
	of.checkedIn = true;
	of.checkInIds.push(id);
	of.checkInConfirmed ||= confirmed;
	of.flagsAnswered &&= content.flagsAnswered;
	for (const flag of content.flags) if (!of.flags.includes(flag)) of.flags.push(flag);
	for (const side of sides) {
		const own = of[side];
		own.checkIn = Math.max(own.checkIn ?? 0, checkInPain(content, side));
		const odd = content.places.some(
			(place) => place.worst < place.usual && countsForGates(place.region) && countsForSide(place.side, side)
		);
		if (odd && !confirmed) own.worstBelowUsual.push(id);
	}
}

function addSession(of: DayDraft, id: string, content: Session, confirmed: boolean): void {
	const left: SideItem[] = [];
	const right: SideItem[] = [];
	for (const item of content.items) {
		const seen = sideItem(item);
		if (item.side !== 'right') left.push(seen);
		if (item.side !== 'left') right.push(seen);
	}
	const finished = content.endReason === 'finished';
	of.left.sessions.push({ id, before: content.painBefore.left, finished, items: left, confirmed });
	of.right.sessions.push({ id, before: content.painBefore.right, finished, items: right, confirmed });
}

function addSelfTest(of: DayDraft, content: SelfTest): void {
	if (content.test !== 'resisted-hip-flexion') return;
	const { side, holdS, pain, strength } = content;
	of[side].test = worseTest(of[side].test, { day: of.day, holdS, pain, couldNot: strength === 'could-not' });
}

function addFact(of: DayDraft, fact: Fact, confirmed: boolean): void {
	switch (fact.kind) {
		case 'checkIn':
			addCheckIn(of, fact.id, fact.content, confirmed);
			break;
		case 'session':
			addSession(of, fact.id, fact.content, confirmed);
			break;
		case 'injury':
			of[fact.content.side].injuries.push({
				id: fact.id,
				day: of.day,
				recovered: numberOf(fact.content.recovered),
				region: fact.content.region ?? null,
				confirmed
			});
			break;
		case 'clearance':
		case 'hold':
			for (const side of sides)
				if (fact.content.side === side || fact.content.side === 'both')
					of[side][fact.kind === 'hold' ? 'holds' : 'clearances'].push(orderOf(of.day, fact.content));
			break;
		case 'selfTest':
			addSelfTest(of, fact.content);
			break;
		case 'screening':
			of.screening = mergeScreenings(of.screening, readScreening(of.day, fact.content));
			break;
		case 'review':
			of.reviewed = true;
			break;
		case 'plan':
			// Only a therapist changes numbers; a starter plan never does.
			if (fact.content.origin === 'therapist') of.plans.push(fact.content.parameters);
			break;
		default:
	}
}

/** Gathers the facts of one day, in any order; `confirmed` holds the ids of records whose odd answers a correction called right. */
export function readDay(day: number, facts: readonly Fact[], confirmed: ReadonlySet<string>): DayFacts {
	if (facts.length === 0) return quietDay(day);
	const of = draftDay(day);
	for (const fact of facts) addFact(of, fact, confirmed.has(fact.id));
	of.flags.sort((a, b) => flags.indexOf(a) - flags.indexOf(b));
	for (const side of sides) {
		const own = of[side];
		if (own.checkIn !== null)
			own.pain = own.sessions.reduce((highest, { before }) => Math.max(highest, before), own.checkIn);
	}
	return of;
}

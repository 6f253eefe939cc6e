import { dayNumber, type LocalDate } from '../base/local-date.ts';
import type { SelfTest } from '../assessment/self-test.ts';
import { countsForGates, countsForSide } from '../body/region.ts';
import { sides, type Side } from '../body/side.ts';
import type { Clearance } from '../care/care.ts';
import type { CheckIn } from '../check-in/check-in.ts';
import { isRated, type PainTold } from '../check-in/side-pain.ts';
import type { Fact } from '../record/kinds.ts';
import { flags } from '../safety/flag.ts';
import { lastDayOf } from '../session/last-day.ts';
import { doneShare, type Session } from '../session/session.ts';
import { quietDay, type DayFacts, type HipTest, type Order, type SideDay, type SideItem } from './day-facts.ts';
import { exerciseFacts } from './exercise-facts.ts';
import { mergeScreenings, readScreening } from './screening-answers.ts';

/** A side's value in one check-in: the highest usual pain among the places that count; 0 without a marked place, null where one was not rated. */
export function checkInPain(told: PainTold, side: Side): number | null {
	if (!isRated(told, side)) return null;
	let value = 0;
	for (const place of told.places)
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
		const value = checkInPain(content, side);
		if (value !== null) own.checkIn = Math.max(own.checkIn ?? 0, value);
		const odd = content.places.some(
			(place) => place.worst < place.usual && countsForGates(place.region) && countsForSide(place.side, side)
		);
		if (odd && !confirmed) own.worstBelowUsual.push(id);
	}
}

function addSession(of: DayDraft, { id, day, content }: Fact<'session'>, confirmed: boolean): void {
	const left: SideItem[] = [];
	const right: SideItem[] = [];
	for (const item of content.items) {
		const seen = sideItem(item);
		if (item.side !== 'right') left.push(seen);
		if (item.side !== 'left') right.push(seen);
	}
	// Only what happened in a session can reach into the next day, so only then is its end looked at.
	const eventful = content.items.some(({ event }) => event !== undefined);
	const lastDay = eventful ? dayNumber(lastDayOf(day, content)) : of.day;
	const finished = content.endReason === 'finished';
	// Written out, since a spread here makes the fold twice as slow.
	of.left.sessions.push({ id, before: content.painBefore.left, finished, lastDay, items: left, confirmed });
	of.right.sessions.push({ id, before: content.painBefore.right, finished, lastDay, items: right, confirmed });
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
			addSession(of, fact, confirmed);
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

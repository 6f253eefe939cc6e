import { onSide, type Side } from '../body/side.ts';
import type { SideDay, SideItem, SideSession } from './day-facts.ts';
import type { ParameterTable, Values } from './parameter.ts';
import { qualifying } from './qualifying.ts';
import { recent } from './recent.ts';
import type { CreditMemory, Pending, QualifyingDay, Scene } from './scene.ts';
import { contradictionsOf } from './session-contradictions.ts';

type Terms = Values<typeof qualifying.parameters>;

/** The numbers of the shared terms in force. */
export const termsOf = ({ numbers }: Scene): Terms => numbers[qualifying.id] as Values<ParameterTable> as Terms;

/** Nothing waits, nothing counts. */
export const noCredit: CreditMemory = { pending: [], days: [], stretchDays: [], unsettledBefore: null };

/** Qualifying days are remembered this long; longer than any rule looks back, also under a loosened plan. */
const keptDays = 45;

/** Events that mean sharp pain, cramp, tingling or numbness. */
export const isSharp = ({ event }: SideItem): boolean =>
	event === 'sharp' || event === 'cramp' || event === 'tingling' || event === 'unanswered';

/** The last day of the day's sessions in which something of a kind happened on a side; null where nothing did. */
export function eventThrough({ sessions }: SideDay, is: (item: SideItem) => boolean): number | null {
	let through: number | null = null;
	for (const { items, lastDay } of sessions) if (items.some(is)) through = Math.max(through ?? lastDay, lastDay);
	return through;
}

/**
 * Whether a side had sharp pain, cramp, tingling or numbness in a session of the day, or in one of the day before that ended
 * after midnight: nobody wrote down at what time it happened, so both days count.
 */
export const sharpOn = ({ day, facts, memory }: Scene, side: Side): boolean =>
	eventThrough(onSide(facts, side), isSharp) !== null || (onSide(memory, side).sharp.through ?? -Infinity) >= day;

/** Enough done, calmly, with a known low pain and no event of any kind (a missing pain rating earns no credit). */
const qualifies = (item: SideItem, terms: Terms): boolean =>
	!item.skipped &&
	item.moved &&
	(item.easedEarly || item.share >= terms.share) &&
	item.pain !== null &&
	item.pain <= terms.during &&
	item.event === null;

const isStrength = ({ category }: SideItem): boolean =>
	category === 'strength-1' || category === 'strength-2' || category === 'strength-3';

/** Whether an item counts as strengthening at all: some of it done, no event, low pain. */
export const strengthens = (item: SideItem, terms: Terms): boolean =>
	isStrength(item) &&
	!item.skipped &&
	item.moved &&
	item.event === null &&
	item.pain !== null &&
	item.pain <= terms.during;

/** A session to be judged; `earns` says whether its items can earn credit at all. */
function pendingOf(day: number, session: SideSession, earns: boolean, terms: Terms): Pending {
	const { before } = session;
	const found = { day, before, worked: false, strength: false, psoas: false, rung: false, stretch: false };
	for (const item of session.items) {
		if (item.category !== 'breathing' && !item.skipped) found.worked = true;
		if (!earns || !qualifies(item, terms)) continue;
		if (item.category === 'stretch') found.stretch = true;
		if (!isStrength(item)) continue;
		found.strength = true;
		if (item.psoas) found.psoas = true;
		if (item.category !== 'strength-1') found.rung = true;
	}
	return found;
}

/** Today's sessions, waiting for a later check-in. */
function waitingToday(scene: Scene, side: Side): Pending[] {
	const own = onSide(scene.facts, side);
	const terms = termsOf(scene);
	const gap = scene.numbers['contradiction']?.['gap'] ?? 0;
	// The worse counts: a sharp event or a contradiction on this side that day leaves no credit for it.
	const sharp = sharpOn(scene, side);
	return own.sessions
		.filter(({ items }) => items.length > 0)
		.map((session) => pendingOf(scene.day, session, !sharp && contradictionsOf(session, own, gap).length === 0, terms));
}

/** The qualifying days with a settled strength session; it is never of an earlier day than the last of them. */
function credited(
	days: readonly QualifyingDay[],
	{ day, psoas, rung }: Pending,
	oldest: number
): readonly QualifyingDay[] {
	const kept = recent(days, (each) => each.day >= oldest);
	const last = kept.at(-1);
	return last?.day === day
		? [...kept.slice(0, -1), { day, psoas: psoas || last.psoas, rung: rung || last.rung }]
		: [...kept, { day, psoas, rung }];
}

/** What a check-in says of the sessions that waited for it, in the order of their days. */
function judged(
	waiting: readonly Pending[],
	checkIn: number,
	known: readonly QualifyingDay[],
	scene: Scene
): CreditMemory {
	const { rise } = termsOf(scene);
	let days = known;
	let { stretchDays, unsettledBefore } = noCredit;
	for (const session of waiting) {
		const { day, before, worked, strength, stretch } = session;
		if (checkIn > before + rise) {
			if (worked) unsettledBefore = Math.min(unsettledBefore ?? before, before);
			continue;
		}
		if (strength) days = credited(days, session, scene.day - keptDays);
		if (stretch && stretchDays.at(-1) !== day) stretchDays = [...stretchDays, day];
	}
	return { pending: noCredit.pending, days, stretchDays, unsettledBefore };
}

/** Judges the waiting sessions by today's check-in and lets today's sessions wait. */
export function advanceCredit(scene: Scene, side: Side): CreditMemory {
	const own = onSide(scene.facts, side);
	const { pending, days, stretchDays, unsettledBefore } = onSide(scene.memory, side).credit;
	if (own.sessions.length === 0 && pending.length === 0 && stretchDays.length === 0 && unsettledBefore === null)
		return onSide(scene.memory, side).credit;
	const { wait } = termsOf(scene);
	const waiting = recent(pending, ({ day }) => scene.day - day <= wait);
	const next =
		own.checkIn === null ? { ...noCredit, pending: waiting, days } : judged(waiting, own.checkIn, days, scene);
	return own.sessions.length === 0 ? next : { ...next, pending: [...next.pending, ...waitingToday(scene, side)] };
}

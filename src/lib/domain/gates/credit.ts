import type { Side } from '../body/side.ts';
import type { SideDay, SideItem, SideSession } from './day-facts.ts';
import type { ParameterGroup, ParameterTable, Values } from './parameter.ts';
import type { CreditMemory, Pending, QualifyingDay, Scene } from './scene.ts';
import { contradictionsOf } from './session-contradictions.ts';

/** What makes a session qualify and settle; the words that several rules share. */
export const qualifying = {
	id: 'qualifying',
	parameters: {
		/** Done ÷ that day's dose. */
		share: { value: 0.8, unit: 'share', source: 'project', tighter: 'higher' },
		during: { value: 3, unit: 'points', source: 'pain-monitoring-model', tighter: 'lower' },
		/** How far the judging check-in may stand above pain-before. */
		rise: { value: 1, unit: 'points', source: 'project', tighter: 'lower' },
		/** How many days later the judging check-in may come; a longer or shorter wait is not simply more careful. */
		wait: { value: 2, unit: 'days', source: 'project', tighter: 'fixed' }
	}
} as const satisfies ParameterGroup;

type Terms = Values<typeof qualifying.parameters>;

/** The numbers of the shared terms in force. */
export const termsOf = ({ numbers }: Scene): Terms => numbers[qualifying.id] as Values<ParameterTable> as Terms;

/** Nothing waits, nothing counts. */
export const noCredit: CreditMemory = { pending: [], days: [], stretchDays: [], unsettledBefore: null };

/** Qualifying days are remembered this long; longer than any rule looks back, also under a loosened plan. */
const keptDays = 45;

/** Events that mean sharp pain, cramp, tingling or numbness. */
export const isSharp = ({ event }: SideItem): boolean => event === 'sharp' || event === 'cramp' || event === 'tingling';

/** Whether a side had sharp pain, cramp, tingling or numbness in a session of the day. */
export const sharpOn = ({ sessions }: SideDay): boolean => sessions.some(({ items }) => items.some(isSharp));

/** Enough done, calmly, with a known low pain and no event of any kind (a missing pain rating earns no credit). */
const qualifies = (item: SideItem, terms: Terms): boolean =>
	!item.skipped &&
	item.moved &&
	(item.easedEarly || item.share >= terms.share) &&
	item.pain !== null &&
	item.pain <= terms.during &&
	item.event === null;

const isStrength = ({ category }: SideItem): boolean => category.startsWith('strength');

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
function waitingToday(scene: Scene, own: SideDay): Pending[] {
	const terms = termsOf(scene);
	const gap = scene.numbers['contradiction']?.['gap'] ?? 0;
	// The worse counts: a sharp event or a contradiction on this side that day leaves no credit for it.
	const sharp = sharpOn(own);
	return own.sessions
		.filter(({ items }) => items.length > 0)
		.map((session) => pendingOf(scene.day, session, !sharp && contradictionsOf(session, own, gap).length === 0, terms));
}

/** Adds settled sessions to the qualifying days; both come in the order of days, since one check-in judges all that wait. */
function credited(
	days: readonly QualifyingDay[],
	settled: readonly Pending[],
	oldest: number
): readonly QualifyingDay[] {
	const kept = days.findIndex(({ day }) => day >= oldest);
	const next = kept < 0 ? [] : days.slice(kept);
	for (const { day, strength, psoas, rung } of settled) {
		if (!strength) continue;
		const known = next.at(-1);
		if (known?.day === day) next[next.length - 1] = { day, psoas: psoas || known.psoas, rung: rung || known.rung };
		else next.push({ day, psoas, rung });
	}
	return next;
}

/** What a check-in says of the sessions that waited for it. */
function judged(
	waiting: readonly Pending[],
	checkIn: number,
	days: readonly QualifyingDay[],
	scene: Scene
): CreditMemory {
	const { rise } = termsOf(scene);
	const settled = waiting.filter(({ before }) => checkIn <= before + rise);
	const unsettled = waiting.filter(({ before, worked }) => worked && checkIn > before + rise);
	const stretched = settled.filter(({ stretch }) => stretch).map(({ day }) => day);
	return {
		pending: [],
		days: settled.some(({ strength }) => strength) ? credited(days, settled, scene.day - keptDays) : days,
		stretchDays: stretched.filter((day, i) => stretched.indexOf(day) === i),
		unsettledBefore: unsettled.length === 0 ? null : Math.min(...unsettled.map(({ before }) => before))
	};
}

/** Judges the waiting sessions by today's check-in and lets today's sessions wait. */
export function advanceCredit(scene: Scene, side: Side): CreditMemory {
	const own = scene.facts[side];
	const { pending, days, stretchDays, unsettledBefore } = scene.memory[side].credit;
	if (own.sessions.length === 0 && pending.length === 0 && stretchDays.length === 0 && unsettledBefore === null)
		return scene.memory[side].credit;
	const { wait } = termsOf(scene);
	const waiting = pending.filter(({ day }) => scene.day - day <= wait);
	const next =
		own.checkIn === null
			? { pending: waiting, days, stretchDays: noCredit.stretchDays, unsettledBefore: null }
			: judged(waiting, own.checkIn, days, scene);
	if (own.sessions.length === 0) return next;
	return {
		pending: [...next.pending, ...waitingToday(scene, own)],
		days: next.days,
		stretchDays: next.stretchDays,
		unsettledBefore: next.unsettledBefore
	};
}

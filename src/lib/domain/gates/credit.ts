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

/** Whether an item counts as strengthening at all: some of it done, no event, low pain. */
export const strengthens = (item: SideItem, terms: Terms): boolean =>
	item.category.startsWith('strength') &&
	!item.skipped &&
	item.moved &&
	item.event === null &&
	item.pain !== null &&
	item.pain <= terms.during;

function pendingOf(
	day: number,
	session: SideSession,
	own: SideDay,
	terms: Terms,
	gap: number,
	sharp: boolean
): Pending {
	// The worse counts: a sharp event or a contradiction on this side that day leaves no credit for it.
	const creditable =
		!sharp && contradictionsOf(session, own, gap).length === 0
			? session.items.filter((item) => qualifies(item, terms))
			: [];
	const strength = creditable.filter(({ category }) => category.startsWith('strength'));
	return {
		day,
		before: session.before,
		worked: session.items.some(({ category, skipped }) => category !== 'breathing' && !skipped),
		strength: strength.length > 0,
		psoas: strength.some(({ psoas }) => psoas),
		rung: strength.some(({ category }) => category !== 'strength-1'),
		stretch: creditable.some(({ category }) => category === 'stretch')
	};
}

/** Adds settled sessions to the qualifying days; they come in the order of days, since one check-in judges all that wait. */
function credited(
	days: readonly QualifyingDay[],
	settled: readonly Pending[],
	oldest: number
): readonly QualifyingDay[] {
	let next: QualifyingDay[] | undefined;
	for (const { day, strength, psoas, rung } of settled) {
		if (!strength) continue;
		next ??= days.filter((each) => each.day >= oldest);
		const known = next.at(-1);
		if (known?.day === day) next[next.length - 1] = { day, psoas: psoas || known.psoas, rung: rung || known.rung };
		else next.push({ day, psoas, rung });
	}
	return next ?? days;
}

/** Judges the waiting sessions by today's check-in and lets today's sessions wait. */
export function advanceCredit(scene: Scene, side: Side): CreditMemory {
	const { day } = scene;
	const own = scene.facts[side];
	const terms = termsOf(scene);
	const before = scene.memory[side].credit;
	let { pending, days } = before;
	let stretchDays: readonly number[] = noCredit.stretchDays;
	let unsettledBefore: number | null = null;
	if (pending.length > 0) pending = pending.filter((session) => day - session.day <= terms.wait);
	if (own.checkIn !== null && pending.length > 0) {
		const value = own.checkIn;
		const settled = pending.filter((session) => value <= session.before + terms.rise);
		days = credited(days, settled, day - keptDays);
		stretchDays = [...new Set(settled.filter(({ stretch }) => stretch).map((session) => session.day))];
		for (const session of pending)
			if (session.worked && value > session.before + terms.rise)
				unsettledBefore = Math.min(unsettledBefore ?? session.before, session.before);
		pending = [];
	}
	if (own.sessions.length > 0) {
		const gap = scene.numbers['contradiction']?.['gap'] ?? 0;
		const sharp = sharpOn(own);
		const today = own.sessions
			.filter(({ items }) => items.length > 0)
			.map((session) => pendingOf(day, session, own, terms, gap, sharp));
		pending = [...pending, ...today];
	}
	if (
		pending.length === 0 &&
		days === before.days &&
		before.pending.length === 0 &&
		stretchDays.length === 0 &&
		before.stretchDays.length === 0 &&
		unsettledBefore === before.unsettledBefore
	)
		return before;
	return { pending, days, stretchDays, unsettledBefore };
}

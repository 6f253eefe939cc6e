import { strengthens, termsOf } from '../credit.ts';
import type { SideDay } from '../day-facts.ts';
import { pattern } from '../levels.ts';
import { count, fact, limit, once } from '../reasons.ts';
import { recent } from '../recent.ts';
import { verdictRule, type Explanation, type Reopening } from '../rule.ts';
import type { QualifyingDay, Scene, StrengthMemory } from '../scene.ts';
import type { Values } from '../parameter.ts';
import { onSide, type Side } from '../../body/side.ts';

const closed = pattern(['ST']);

/** Nothing earned, nothing asked for again. */
export const noStrength: StrengthMemory = {
	earned: false,
	met: null,
	afterFlare: null,
	afterPause: null,
	trained: null,
	paused: null,
	test: null
};

const parameters = {
	days: { value: 6, unit: 'days', source: 'project', tighter: 'higher', loosest: 3 },
	span: { value: 12, unit: 'days', source: 'project', tighter: 'higher', loosest: 6 },
	within: { value: 28, unit: 'days', source: 'project', tighter: 'lower', loosest: 42 },
	psoas: { value: 3, unit: 'days', source: 'project', tighter: 'higher', loosest: 1 },
	testWithin: { value: 14, unit: 'days', source: 'project', tighter: 'lower', loosest: 28 },
	testHold: { value: 10, unit: 'seconds', source: 'project', tighter: 'higher', loosest: 5 },
	testPain: { value: 2, unit: 'points', source: 'project', tighter: 'lower', loosest: 3 },
	afterFlare: { value: 2, unit: 'days', source: 'project', tighter: 'higher', loosest: 1 },
	pause: { value: 21, unit: 'days', source: 'project', tighter: 'lower', loosest: 28 },
	afterPause: { value: 3, unit: 'days', source: 'project', tighter: 'higher', loosest: 1 }
} as const;
type N = Values<typeof parameters>;

/**
 * Qualifying days within the window that count towards what is asked for `from` a day on: none from before the last injury's end, and
 * none while hurt. A day qualifies only by a later check-in, so all lie before the evaluated day.
 */
function counted({ day, memory }: Scene, side: Side, { within }: N, from = -Infinity): readonly QualifyingDay[] {
	const { injured, credit } = onSide(memory, side);
	if (injured.active.length > 0) return [];
	const first = Math.max(from, injured.ended ?? -Infinity);
	return recent(credit.days, (each) => day - each.day <= within && each.day >= first);
}

const span = (days: readonly QualifyingDay[]): number => (days.at(-1)?.day ?? 0) - (days[0]?.day ?? 0);

const testPasses = ({ test }: StrengthMemory, day: number, n: N): boolean =>
	test !== null &&
	day - test.day <= n.testWithin &&
	test.holdS >= n.testHold &&
	test.pain <= n.testPain &&
	// "Could not" fails the test whatever its seconds say.
	!test.couldNot;

function isMet(own: StrengthMemory, scene: Scene, side: Side, n: N): boolean {
	const { injured, flare } = onSide(scene.memory, side);
	if (injured.active.length > 0 || flare.active !== null || !testPasses(own, scene.day, n)) return false;
	if (!own.earned) {
		const days = counted(scene, side, n);
		if (days.length < n.days || span(days) < n.span || days.filter(({ psoas }) => psoas).length < n.psoas) return false;
	}
	const again = (since: number, of: number): boolean => counted(scene, side, n, since).length >= of;
	if (own.afterFlare !== null && (own.afterFlare.from === null || !again(own.afterFlare.from, n.afterFlare)))
		return false;
	return own.afterPause === null || again(own.afterPause, n.afterPause);
}

const trainedOn = ({ sessions }: SideDay, scene: Scene): boolean =>
	sessions.some(({ items }) => items.some((item) => strengthens(item, termsOf(scene))));

/** Loses what an injury, a flare or a pause takes; a pause is judged before today's session counts. */
function lose(own: StrengthMemory, scene: Scene, side: Side, { pause }: N): StrengthMemory {
	const { day, facts, memory } = scene;
	let next = own;
	if (onSide(facts, side).injuries.length > 0) next = { ...next, earned: false, met: null };
	const { active } = onSide(memory, side).flare;
	if (active?.began === day) next = { ...next, met: null, afterFlare: { from: null } };
	else if (next.afterFlare?.from === null && active === null) next = { ...next, afterFlare: { from: day } };
	// Like a flare, every pause asks for its days, whether or not the rule was met before it; they count from its last day.
	if (next.trained !== null && day - next.trained > pause) next = { ...next, met: null, afterPause: day, paused: day };
	return next;
}

function reopenings(own: StrengthMemory, scene: Scene, side: Side, n: N): Reopening[] {
	const { injured, flare } = onSide(scene.memory, side);
	const since = (from: number | null) => (from === null ? 0 : counted(scene, side, n, from).length);
	const days = counted(scene, side, n);
	return [
		...(injured.active.length > 0 ? [{ code: 'injury-over' } as const] : []),
		...(flare.active === null ? [] : [{ code: 'flare-over' } as const]),
		...(own.earned
			? []
			: [
					count('qualifying-days', days.length, n.days),
					count('span-days', span(days), n.span),
					count('psoas-days', days.filter(({ psoas }) => psoas).length, n.psoas)
				]),
		...(own.afterFlare === null
			? []
			: [count('qualifying-days-after-flare', since(own.afterFlare.from), n.afterFlare)]),
		...(own.afterPause === null ? [] : [count('qualifying-days-after-pause', since(own.afterPause), n.afterPause)]),
		{ ...once('self-test', testPasses(own, scene.day, n)), ...limit('self-test', n.testHold), pain: n.testPain }
	];
}

/** The days that count towards what is asked for now: all that are earned from, or those after a flare or a pause. */
function told(own: StrengthMemory, scene: Scene, side: Side, n: N): readonly QualifyingDay[] {
	if (!own.earned) return counted(scene, side, n);
	return counted(scene, side, n, Math.min(own.afterFlare?.from ?? Infinity, own.afterPause ?? Infinity));
}

function headline(own: StrengthMemory, scene: Scene, side: Side, n: N): Pick<Explanation, 'code' | 'number'> {
	const { injured } = onSide(scene.memory, side);
	if (injured.active.length > 0) return { code: 'strength-first-injured' };
	if (!own.earned) return { code: injured.ended === null ? 'strength-first' : 'strength-first-after-injury' };
	return own.afterPause === null
		? { code: 'strength-first-after-flare', number: n.afterFlare }
		: { code: 'strength-first-after-pause', number: n.afterPause };
}

/** Stretching waits for calm strength on the same side (source 002: strengthen first, then add stretching). */
export const strengthFirst = verdictRule({
	id: 'strength-first',
	sources: ['source-002'],
	loosenable: true,
	stepped: false,
	turn: 2,
	phase: 1,
	parameters,
	slice: 'strength',
	advance(scene, side, n): StrengthMemory {
		const { day, facts } = scene;
		const lost = lose(onSide(scene.memory, side).strength, scene, side, n);
		const trained = trainedOn(onSide(facts, side), scene) ? day : lost.trained;
		const test = onSide(facts, side).test ?? lost.test;
		const { earned, met, afterFlare, afterPause, paused } = lost;
		const unchanged = trained === lost.trained && test === lost.test;
		const own = unchanged ? lost : { earned, met, afterFlare, afterPause, trained, paused, test };
		return own.met === null && isMet(own, scene, side, n)
			? { ...own, earned: true, met: day, afterFlare: null, afterPause: null }
			: own;
	},
	levels: ({ memory }, side) => (onSide(memory, side).strength.met === null ? closed : null),
	explain(scene, side, n) {
		const own = onSide(scene.memory, side).strength;
		const { injured, flare } = onSide(scene.memory, side);
		const { test } = own;
		return {
			...headline(own, scene, side, n),
			facts: [
				...(injured.ended === null || injured.active.length > 0 ? [] : [fact('injury-ended', injured.ended)]),
				...(own.afterFlare === null ? [] : [fact('flare-last-day', flare.last)]),
				...(own.afterPause === null ? [] : [fact('pause', own.trained)]),
				...told(own, scene, side, n).map(({ day }) => fact('qualifying-day', day)),
				...(test === null ? [] : [{ ...fact('self-test', test.day, test.holdS), pain: test.pain }])
			],
			reopens: reopenings(own, scene, side, n)
		};
	}
});

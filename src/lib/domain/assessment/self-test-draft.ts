import { fail, ok, type Result } from '../base/result.ts';
import { dayNumber, type LocalDate } from '../base/local-date.ts';
import { sides, type Side } from '../body/side.ts';
import type { Numbers } from '../gates/parameter.ts';
import type { SelfTest } from './self-test.ts';

/** The self-tests in the order shown. */
export const selfTests = [
	'resisted-hip-flexion',
	'single-leg-stance',
	'standing-march',
	'sit-to-stand',
	'thomas'
] as const;
export type SelfTestKind = (typeof selfTests)[number];

/** How sure the leg felt in the resisted test. */
export const strengths = ['strong', 'some', 'could-not'] as const;
export type Strength = (typeof strengths)[number];

/**
 * How a test runs: `hold` ends when the person lets go or at `seconds`; `count` counts repetitions in `seconds`; `note` has no clock.
 * 15 s and 30 s are the project's own defaults; 30 s is the usual time of the sit-to-stand test.
 */
export const selfTestRuns: Readonly<
	Record<SelfTestKind, { readonly how: 'hold' | 'count' | 'note'; readonly seconds: number; readonly sided: boolean }>
> = {
	'resisted-hip-flexion': { how: 'hold', seconds: 15, sided: true },
	'single-leg-stance': { how: 'hold', seconds: 30, sided: true },
	'standing-march': { how: 'count', seconds: 30, sided: true },
	'sit-to-stand': { how: 'count', seconds: 30, sided: false },
	thomas: { how: 'note', seconds: 0, sided: true }
};

/** What the gates know of a side, as far as a self-test needs it. */
export interface TestSide {
	readonly pain: number | null;
	readonly injured: boolean;
	readonly inFlare: boolean;
	readonly selfTestOffered: boolean;
	readonly gates: { readonly 'strength-1': { readonly verdict: 'open' | 'caution' | 'closed' } };
}

/** What the gates know of the day, as far as a self-test needs it. */
export interface TestDay extends Readonly<Record<Side, TestSide>> {
	readonly alert: 'none' | 'urgent' | 'emergency';
	/** The rules' numbers in force; a plan may lower the pain from which no test is tried. */
	readonly numbers: Numbers;
	readonly answers: {
		readonly adult: boolean;
		readonly pregnant: boolean;
		readonly osteoporosis: boolean;
		readonly hip: Readonly<Record<Side, number | 'unknown' | null>>;
	} | null;
}

/** Why no self-test is offered on a side. */
export type NotOffered =
	'flag' | 'screening' | 'under-age' | 'injured' | 'flare' | 'check-in' | 'pain' | 'after-injury' | 'resting';

/**
 * Why no self-test is offered on a side today; undefined when one is. Beside "Self-tests" of the gates, a flag, missing
 * safety answers and a closed gentle-strength gate refuse too: a test is an effort.
 */
export function notOffered(day: TestDay, side: Side): NotOffered | undefined {
	const { injured, inFlare, pain, selfTestOffered, gates } = day[side];
	if (day.alert !== 'none') return 'flag';
	if (day.answers === null) return 'screening';
	if (!day.answers.adult) return 'under-age';
	if (injured) return 'injured';
	if (inFlare) return 'flare';
	if (pain === null) return 'check-in';
	if (pain >= (day.numbers['self-test-offer']?.['painBelow'] ?? 6)) return 'pain';
	if (!selfTestOffered) return 'after-injury';
	return gates['strength-1'].verdict === 'closed' ? 'resting' : undefined;
}

/** Why a test is not offered; one of both sides needs both. */
export const testNotOffered = (day: TestDay, test: SelfTestKind, side: Side | undefined): NotOffered | undefined =>
	selfTestRuns[test].sided && side !== undefined
		? notOffered(day, side)
		: sides.map((each) => notOffered(day, each)).find((why) => why !== undefined);

/** Whether a result counts as passed for the stretch gate; undefined for a test that counts for no gate. */
export function selfTestPasses({ numbers }: Pick<TestDay, 'numbers'>, result: SelfTest): boolean | undefined {
	if (result.test !== 'resisted-hip-flexion') return undefined;
	const { testHold = 10, testPain = 2 } = numbers['strength-first'] ?? {};
	return result.holdS >= testHold && result.pain <= testPain && result.strength !== 'could-not';
}

/** Whether the Thomas note is kept out of sight: pregnant, a hip replacement, osteoporosis, an injury, or high pain. */
export const hidesThomas = (day: TestDay): boolean =>
	day.answers === null ||
	day.answers.pregnant ||
	day.answers.osteoporosis ||
	sides.some((side) => day.answers?.hip[side] !== null || notOffered(day, side) !== undefined);

/** A result being entered; numbers are as typed. */
export interface SelfTestDraft {
	readonly test: SelfTestKind;
	readonly side: Side | undefined;
	/** Seconds held, or how many times. */
	readonly amount: string;
	readonly pain: number | undefined;
	readonly strength: Strength | undefined;
	readonly note: string;
}

/** Why a result cannot be saved yet. */
export type SelfTestProblem = 'side' | 'amount' | 'pain' | 'strength' | 'note';

/** The most that can be true: the test stops the hold at its seconds, and nobody steps or stands faster than this in 30 s. */
export const mostOf: Readonly<Record<SelfTestKind, number>> = {
	'resisted-hip-flexion': 15,
	'single-leg-stance': 30,
	'standing-march': 120,
	'sit-to-stand': 60,
	thomas: 0
};

/** A result that has just been run. */
export const selfTestDraft = (test: SelfTestKind, side: Side | undefined, amount = ''): SelfTestDraft => ({
	test,
	side,
	amount,
	pain: undefined,
	strength: undefined,
	note: ''
});

/** A stored result, to be set right. */
export function selfTestDraftOf(result: SelfTest): SelfTestDraft {
	const draft = selfTestDraft(result.test, 'side' in result ? result.side : undefined);
	if (result.test === 'thomas') return { ...draft, note: result.note };
	const amount = String('holdS' in result ? result.holdS : result.reps);
	return { ...draft, amount, pain: result.pain, strength: 'strength' in result ? result.strength : undefined };
}

/** Reads a draft as the result it describes, or says everything that is missing or cannot be. */
export function parseSelfTest(draft: SelfTestDraft): Result<SelfTest, readonly SelfTestProblem[]> {
	const { test, side, pain, strength } = draft;
	const { how, sided } = selfTestRuns[test];
	const note = draft.note.trim();
	const amount = /^\d{1,3}$/.test(draft.amount.trim()) ? Number(draft.amount) : undefined;
	const problems: SelfTestProblem[] = [];
	if (sided && side === undefined) problems.push('side');
	if (how !== 'note' && (amount === undefined || amount > mostOf[test])) problems.push('amount');
	if (how !== 'note' && pain === undefined) problems.push('pain');
	if (test === 'resisted-hip-flexion' && strength === undefined) problems.push('strength');
	if (how === 'note' && note === '') problems.push('note');
	if (problems.length > 0) return fail(problems);
	return ok(
		resultOf(test, { side: side ?? 'left', amount: amount ?? 0, pain: pain ?? 0, strength: strength ?? 'some', note })
	);
}

function resultOf(
	test: SelfTestKind,
	{ side, amount, pain, strength, note }: { side: Side; amount: number; pain: number; strength: Strength; note: string }
): SelfTest {
	switch (test) {
		case 'resisted-hip-flexion':
			return { test, side, holdS: amount, pain, strength };
		case 'single-leg-stance':
			return { test, side, holdS: amount, pain };
		case 'standing-march':
			return { test, side, reps: amount, pain };
		case 'sit-to-stand':
			return { test, reps: amount, pain };
		case 'thomas':
			return { test, side, note };
	}
}

/** The newest result of a test on a side; undefined before the first. Of one day the later in the list counts. */
export function lastResult<T extends { readonly day: LocalDate; readonly content: SelfTest }>(
	results: readonly T[],
	test: SelfTestKind,
	side: Side | undefined
): T | undefined {
	let last: T | undefined;
	for (const result of results) {
		const { content } = result;
		if (content.test !== test || ('side' in content && content.side !== side)) continue;
		if (last === undefined || dayNumber(result.day) >= dayNumber(last.day)) last = result;
	}
	return last;
}

/** Whole seconds of a hold that began at `start` and ended at `end` (epoch milliseconds), at most the test's own. */
export const heldSeconds = (test: SelfTestKind, start: number, end: number): number =>
	Math.min(selfTestRuns[test].seconds, Math.max(0, Math.floor((end - start) / 1000)));

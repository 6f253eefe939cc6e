import { worse, type Verdict } from '../exercise/exercise.ts';

/** One step of the break: how long it takes, in seconds, and how often it is counted. */
export interface BreakPart {
	readonly step: 'stand' | 'march' | 'hinge' | 'breathe';
	readonly seconds: number;
	readonly count: number;
}
export type BreakStep = BreakPart['step'];

/** The steps of the 90-second break. */
export const breakSteps: readonly BreakPart[] = [
	{ step: 'stand', seconds: 10, count: 1 },
	{ step: 'march', seconds: 30, count: 10 },
	{ step: 'hinge', seconds: 30, count: 5 },
	{ step: 'breathe', seconds: 20, count: 2 }
];

/**
 * What of the break the gates leave open, from the verdicts of its moving and of breathing on each side: all of it, half as
 * many marches and hinges where moving goes gently, breathing alone where moving is closed, nothing where breathing is.
 */
export function breakUnder(moving: readonly Verdict[], breathing: readonly Verdict[]): readonly BreakPart[] {
	if (breathing.reduce(worse, 'open') === 'closed') return [];
	const verdict = moving.reduce(worse, 'open');
	if (verdict === 'closed') return breakSteps.filter(({ step }) => step === 'breathe');
	if (verdict === 'open') return breakSteps;
	return breakSteps.map((part) =>
		part.step === 'march' || part.step === 'hinge' ? { ...part, count: Math.floor(part.count / 2) } : part
	);
}

/** How long some steps take, in seconds. */
export const secondsOfBreak = (steps: readonly BreakPart[]): number =>
	steps.reduce((sum, { seconds }) => sum + seconds, 0);

/** Where a break stands: the step, which repetition of how many, and the seconds left in the step. */
export interface BreakMoment {
	readonly index: number;
	readonly step: BreakStep;
	readonly repetition: number;
	readonly count: number;
	readonly left: number;
}

/** Where a break of these steps stands `seconds` after it started; undefined once it is over. */
export function breakAt(seconds: number, steps: readonly BreakPart[]): BreakMoment | undefined {
	let start = 0;
	for (const [index, { step, seconds: length, count }] of steps.entries()) {
		const into = Math.max(0, seconds) - start;
		if (into < length) {
			const repetition = Math.floor((into * count) / length) + 1;
			return { index, step, repetition, count, left: Math.ceil(length - into) };
		}
		start += length;
	}
	return undefined;
}

/** When a step starts, in seconds after the break started. */
export const stepStart = (index: number, steps: readonly BreakPart[]): number => secondsOfBreak(steps.slice(0, index));

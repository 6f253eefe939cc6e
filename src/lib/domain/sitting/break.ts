/** The steps of the 90-second break: how long each takes, in seconds, and how often it is counted. */
export const breakSteps = [
	{ step: 'stand', seconds: 10, count: 1 },
	{ step: 'march', seconds: 30, count: 10 },
	{ step: 'hinge', seconds: 30, count: 5 },
	{ step: 'breathe', seconds: 20, count: 2 }
] as const;
export type BreakStep = (typeof breakSteps)[number]['step'];

/** The whole break, in seconds. */
export const breakSeconds = breakSteps.reduce((sum, { seconds }) => sum + seconds, 0);

/** Where a break stands: the step, which repetition of how many, and the seconds left in the step. */
export interface BreakMoment {
	readonly index: number;
	readonly step: BreakStep;
	readonly repetition: number;
	readonly count: number;
	readonly left: number;
}

/** Where a break stands `seconds` after it started; undefined once it is over. */
export function breakAt(seconds: number): BreakMoment | undefined {
	let start = 0;
	for (const [index, { step, seconds: length, count }] of breakSteps.entries()) {
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
export const stepStart = (index: number): number =>
	breakSteps.slice(0, index).reduce((sum, { seconds }) => sum + seconds, 0);

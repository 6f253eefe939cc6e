import type { Dose } from '#lib/domain/exercise/exercise.ts';
import type { ExercisePoses, Pose } from '#lib/domain/exercise/pose.ts';
import { between, ease } from './between.ts';

/** What the tempo needs of a dose; leave `reps` out to go on for ever. */
export interface Tempo extends Partial<Pick<Dose, 'reps' | 'holdS' | 'restS' | 'restBetween'>> {
	/** Longest hold in seconds, to shorten a demonstration. */
	readonly capS?: number;
	/** Seconds one repetition takes when another clock paces it: the ways between keys stretch or shrink to fit. */
	readonly paceS?: number;
}

/** The longest the figure stays in one pose, seconds; a rest of 5 minutes need not be stared at. */
export const longestStayS = 30;

/** Where the figure is at a moment. */
export interface Beat {
	readonly pose: Pose;
	/** The key it stays in or goes to. */
	readonly key: number;
	readonly moving: boolean;
	/** Repetitions completed, and whether all are. */
	readonly rep: number;
	readonly done: boolean;
	/** Ground covered since the start, % of height. */
	readonly travel: number;
}

/** A key, the way to the next, and the seconds of both. */
export interface Step {
	readonly pose: Pose;
	readonly next: Pose;
	readonly stayS: number;
	readonly arriveS: number;
}

/** Seconds a key is held under a tempo. */
function stayOf(pose: Pose, tempo: Tempo): number {
	const cap = tempo.capS ?? longestStayS;
	if (pose.stay === 'hold') return Math.min(cap, tempo.holdS || 2);
	if (pose.stay === 'rest') return Math.min(cap, tempo.restBetween === 'reps' && tempo.restS ? tempo.restS : 2);
	return pose.stay ?? 0.4;
}

const sum = (steps: readonly Step[], of: (step: Step) => number) => steps.reduce((total, step) => total + of(step), 0);

/** The keys with their times under a tempo, each with the one after it. */
export function stepsOf(poses: ExercisePoses, tempo: Tempo): readonly Step[] {
	const steps = poses.keys.map((pose, i): Step => {
		const next = poses.keys[(i + 1) % poses.keys.length] ?? pose;
		return { pose, next, stayS: stayOf(pose, tempo), arriveS: poses.keys.length > 1 ? (next.arrive ?? 2) : 0 };
	});
	const moving = sum(steps, ({ arriveS }) => arriveS);
	if (tempo.paceS === undefined || moving === 0) return steps;
	const stretch = Math.max(0.4, (tempo.paceS - sum(steps, ({ stayS }) => stayS)) / moving);
	return steps.map((step) => ({ ...step, arriveS: step.arriveS * stretch }));
}

const cycleOf = (steps: readonly Step[]) => sum(steps, ({ stayS, arriveS }) => stayS + arriveS);

/** Seconds of one cycle: every key held and every way travelled once. */
export const repetitionS = (poses: ExercisePoses, tempo: Tempo = {}): number => cycleOf(stepsOf(poses, tempo));

const shape = { settle: ease, flow: (t: number) => (t + ease(t)) / 2, even: (t: number) => t };

/** An exercise without a pose to hold goes round for as long as its dose lasts: that is one repetition. */
const lastsS = (poses: ExercisePoses, { holdS = 0, capS }: Tempo, cycle: number) =>
	capS !== undefined || poses.keys.some(({ stay }) => stay === 'hold') ? cycle : Math.max(cycle, holdS);

/** The beat at some seconds after the start; the loop closes on the first key. */
export function clock(poses: ExercisePoses, tempo: Tempo, seconds: number): Beat {
	const steps = stepsOf(poses, tempo);
	const cycle = cycleOf(steps);
	const stride = sum(steps, ({ next }) => next.travel ?? 0);
	const past = Math.max(0, seconds);
	const rep = Math.floor(past / lastsS(poses, tempo, cycle));
	const start = { pose: poses.keys[0], key: 0, moving: false };
	if (tempo.reps !== undefined && rep >= tempo.reps) return { ...start, rep: tempo.reps, done: true, travel: 0 };
	const round = Math.floor(past / cycle);
	let left = past - round * cycle;
	let travel = round * stride;
	for (const [i, { pose, next, stayS, arriveS }] of steps.entries()) {
		if (left < stayS) return { pose, key: i, moving: false, rep, done: false, travel };
		left -= stayS;
		if (left < arriveS) {
			const t = shape[poses.motion ?? 'settle'](left / arriveS);
			travel += t * (next.travel ?? 0);
			return { pose: between(pose, next, t), key: (i + 1) % steps.length, moving: true, rep, done: false, travel };
		}
		left -= arriveS;
		travel += next.travel ?? 0;
	}
	return { ...start, rep, done: false, travel };
}

/** The key the arrows of a key lead to: the one after it, the first after the last. */
export const nextKey = (poses: ExercisePoses, key: number): Pose | undefined =>
	poses.keys[(key + 1) % poses.keys.length];

/** A key pose to show standing still, and the key its arrows lead to. */
export interface Still {
	readonly key: number;
	readonly pose: Pose;
	readonly next: Pose | undefined;
}

/** The key poses that tell an exercise without movement. */
export const stillsOf = (poses: ExercisePoses): readonly Still[] =>
	(poses.stills ?? poses.keys.map((_, key) => key)).flatMap((key) => {
		const pose = poses.keys[key];
		return pose ? [{ key, pose, next: nextKey(poses, key) }] : [];
	});

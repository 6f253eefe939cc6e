import type { ExercisePoses } from '#lib/domain/exercise/pose.ts';
import { stepsOf, type Tempo } from './tempo.ts';

/** The parts of a guided repetition, in the guide's own unit of time: moving there, holding, coming back, and the rest that follows. */
export interface Guide {
	readonly move: number;
	readonly hold: number;
	readonly back: number;
	readonly relax: number;
}

/**
 * Where each part of a guided repetition begins and ends on the figure's own clock. An exercise without one pose to
 * hold has no parts of its own: its whole cycle goes with the whole repetition.
 */
function marks(poses: ExercisePoses, tempo: Tempo): readonly [number, number, number, number, number] | undefined {
	const held = poses.keys.flatMap(({ stay }, i) => (stay === 'hold' ? [i] : []));
	const rest = poses.keys.findIndex(({ stay }) => stay === 'rest');
	const [index] = held;
	if (held.length !== 1 || index === undefined || index === 0) return undefined;
	const steps = stepsOf(poses, tempo);
	const begin = (key: number) => steps.slice(0, key).reduce((sum, { stayS, arriveS }) => sum + stayS + arriveS, 0);
	const [hold, cycle] = [begin(index), begin(steps.length)];
	const released = hold + (steps[index]?.stayS ?? 0);
	// A rest before the first movement belongs to the end of the repetition: there the clock has come round to it.
	const early = rest === 0 ? (steps[0]?.stayS ?? 0) : 0;
	return [early, hold, released, rest > index ? begin(rest) : cycle, cycle + early];
}

/** The figure's seconds for a moment of a guided repetition, so that it holds and rests when the guide says so. */
export function inStep(poses: ExercisePoses, tempo: Tempo, guide: Guide, past: number): number {
	const ends = [guide.move, guide.hold, guide.back, guide.relax].map((_, i, parts) =>
		parts.slice(0, i + 1).reduce((sum, part) => sum + part, 0)
	);
	const [whole = 0] = ends.slice(-1);
	if (whole <= 0) return 0;
	const own = marks(poses, tempo);
	const steps = stepsOf(poses, tempo);
	if (!own) return (past / whole) * steps.reduce((sum, { stayS, arriveS }) => sum + stayS + arriveS, 0);
	const part = ends.findIndex((end) => past < end);
	const i = part < 0 ? ends.length - 1 : part;
	const [from, to] = [ends[i - 1] ?? 0, ends[i] ?? whole];
	const [start, end] = [own[i] ?? 0, own[i + 1] ?? 0];
	return to > from ? start + (end - start) * Math.min(1, (past - from) / (to - from)) : end;
}

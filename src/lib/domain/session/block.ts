import type { Category, ExerciseId, Verdict } from '../exercise/exercise.ts';
import type { ItemSide, SessionItem } from './session.ts';

/** One exercise on one side as a guided session runs it; seconds throughout. */
export interface Block {
	readonly exercise: ExerciseId;
	readonly side: ItemSide;
	readonly category: Category;
	/** The verdict it is started under; a closed exercise never becomes a block. */
	readonly verdict: Exclude<Verdict, 'closed'>;
	/** Today's dose, already halved where the verdict asks for it. */
	readonly planned: SessionItem['planned'];
	readonly moveS: number;
	readonly backS: number;
	readonly restS: number;
	readonly restBetween: 'sets' | 'reps';
	/** Release only: sets are spots, and this is the longest contact on one. */
	readonly maxSpotS?: number;
}

/** The longest contact with one release spot, in seconds (source 004: about 12). No block can raise it. */
export const spotCapS = 12;

/** How a block runs: repetitions in sets, press and relax with a rest after each press, or release spots. */
export type BlockMode = 'sets' | 'press-relax' | 'spots';

/** How a block runs. */
export function modeOf({ maxSpotS, restBetween }: Block): BlockMode {
	if (maxSpotS !== undefined) return 'spots';
	return restBetween === 'reps' ? 'press-relax' : 'sets';
}

/** Whether what is done of it is counted in repetitions or presses; else in seconds held. */
export const countsReps = (block: Block): boolean =>
	modeOf(block) === 'spots' || block.planned.reps > 1 || block.planned.holdS === 0;

/** Whether it is kept up for its time, like a walk or a rest, instead of held. */
export const isKeptUp = ({ category, planned }: Block): boolean =>
	planned.reps === 1 && (category === 'breathing' || category === 'mobility' || category === 'vigorous');

/** Milliseconds of one repetition's parts; `relax` is the time to let go that follows each press, the last one too: it is what stretches. */
export interface RepTiming {
	readonly move: number;
	readonly hold: number;
	readonly back: number;
	readonly relax: number;
	readonly cycle: number;
}

/** The timing of a block's repetitions; a repetition lasts at least a second. */
export function repTiming({ moveS, backS, planned, restS, restBetween }: Block): RepTiming {
	const move = moveS * 1000;
	const back = backS * 1000;
	const hold = Math.max(planned.holdS * 1000, moveS + backS > 0 ? 0 : 1000);
	const relax = restBetween === 'reps' ? restS * 1000 : 0;
	return { move, hold, back, relax, cycle: move + hold + back + relax };
}

/** Milliseconds one set takes. */
export const setMs = (block: Block): number => Math.max(1000, block.planned.reps * repTiming(block).cycle);

/** Milliseconds one release spot may be pressed: its presses one after another, never past the cap. */
export const spotMs = ({ planned, maxSpotS }: Block): number =>
	1000 * Math.min(spotCapS, maxSpotS ?? spotCapS, planned.reps * Math.max(1, planned.holdS));

/** Milliseconds of rest before the next set or spot. */
export const restMs = ({ restS }: Block): number => restS * 1000;

/** Which part of a repetition runs. */
export type Beat = 'move' | 'hold' | 'back' | 'relax';

/** Where a set stands after some milliseconds. */
export interface SetProgress {
	/** Repetitions whose hold is complete. */
	readonly reps: number;
	/** Milliseconds held so far. */
	readonly heldMs: number;
	/** The repetition that runs, from 0. */
	readonly rep: number;
	readonly beat: Beat;
	readonly beatLeftMs: number;
	/** Milliseconds into the running repetition, for the figure. */
	readonly cycleMs: number;
}

/** Where a set stands `elapsed` milliseconds after it began. */
export function setProgress(block: Block, elapsed: number): SetProgress {
	const { move, hold, back, relax, cycle } = repTiming(block);
	const time = Math.min(Math.max(0, elapsed), setMs(block));
	const rep = Math.min(block.planned.reps - 1, Math.floor(time / cycle));
	const within = time - rep * cycle;
	const complete = within >= move + hold;
	const parts: readonly (readonly [Beat, number])[] = [
		['move', move],
		['hold', move + hold],
		['back', move + hold + back],
		['relax', move + hold + back + relax]
	];
	const [beat, end] = parts.find(([, until]) => within < until) ?? ['back', within];
	return {
		reps: rep + (complete ? 1 : 0),
		heldMs: rep * hold + Math.min(hold, Math.max(0, within - move)),
		rep,
		beat,
		beatLeftMs: end - within,
		cycleMs: within
	};
}

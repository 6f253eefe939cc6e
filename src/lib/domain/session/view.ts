import type { Instant } from '../base/zoned.ts';
import { advance, phaseMs } from './advance.ts';
import { modeOf, setProgress, type Beat, type Block, type BlockMode } from './block.ts';
import { currentBlock, type Phase, type PlayerState } from './player-state.ts';
import { isTooMuch } from './step.ts';

/** What the player shows at a moment. Sets and repetitions count from 1; 0 where none runs. */
export interface PlayerView {
	readonly phase: Phase['name'];
	readonly paused: boolean;
	readonly block: Block | undefined;
	readonly mode: BlockMode | undefined;
	/** The running block's place, from 1, and how many there are. */
	readonly index: number;
	readonly of: number;
	readonly set: number;
	readonly rep: number;
	readonly beat: Beat | undefined;
	/** Whole seconds left in the beat and in the phase, rounded up; undefined where the phase waits for the person. */
	readonly beatLeftS: number | undefined;
	readonly leftS: number | undefined;
	/** How much of the phase has passed, 0 to 1, for the ring. */
	readonly passed: number;
	/** Milliseconds into the running repetition, for the figure. */
	readonly cycleMs: number;
	readonly next: Block | undefined;
	/** The spot just named is too tender to be pressed. */
	readonly tooTender: boolean;
	/** The last spot grew or spread: press more lightly this time (rule `release-caps`). */
	readonly lighter: boolean;
}

const seconds = (ms: number) => Math.ceil(ms / 1000);

const asksLighter = ({ phase, done }: PlayerState): boolean => {
	const lastSpot = done[done.length - 1]?.spots?.at(-1);
	return (phase.name === 'spot-find' || phase.name === 'rest') && lastSpot !== undefined && isTooMuch(lastSpot);
};

/** What the player shows at `now`; only looks, so the state stays as it was. */
export function view(state: PlayerState, now: Instant): PlayerView {
	const at = Math.max(now, state.seen);
	const current = advance(state, at);
	const { phase, pausedAt, blocks, done } = current;
	const block = currentBlock(current);
	const elapsed = 'since' in phase ? Math.max(0, (pausedAt ?? at) - phase.since) : 0;
	const length = phaseMs(block, phase);
	const progress = phase.name === 'work' && block ? setProgress(block, elapsed) : undefined;
	return {
		phase: phase.name,
		paused: pausedAt !== null,
		block,
		mode: block && modeOf(block),
		index: done.length,
		of: blocks.length,
		set: 'set' in phase ? phase.set + 1 : 0,
		rep: progress ? progress.rep + 1 : 0,
		beat: progress?.beat,
		beatLeftS: progress && seconds(progress.beatLeftMs),
		leftS: length === undefined ? undefined : seconds(length - elapsed),
		passed: length ? Math.min(1, elapsed / length) : 0,
		cycleMs: progress?.cycleMs ?? 0,
		next: phase.name === 'ended' ? undefined : blocks[done.length],
		tooTender: phase.name === 'spot-find' && phase.tooTender,
		lighter: asksLighter(current)
	};
}

import type { Instant } from '../base/zoned.ts';
import type { Verdict } from '../exercise/exercise.ts';
import { halved } from '../plan/dose.ts';
import { warmUpS } from '../plan/order.ts';
import { advance, beginNext, withDone } from './advance.ts';
import { countsReps, type Block } from './block.ts';
import { isUntouched, nothing, type PlayerState } from './player-state.ts';
import { countBroken, endNow, pause } from './step.ts';

/** What the gates say now about a session that runs: of each block, and whether a flag is open. */
export interface Ruling {
	readonly alert: 'none' | 'urgent' | 'emergency';
	readonly verdictOf: (block: Block) => Verdict;
}

/** Half a dose; of a walk not less than the five minutes that warm up, which are half of the catalogue's. */
function half({ exercise, planned }: Block): Block['planned'] {
	const less = halved(planned);
	if (exercise !== 'mo-walk' || less.holdS >= warmUpS) return less;
	return { ...planned, holdS: Math.min(planned.holdS, warmUpS) };
}

/** A block under the gates' word of now: gone when closed, halved when it has become gently; never more than it was. */
function under({ verdictOf }: Ruling, block: Block): Block | undefined {
	const verdict = verdictOf(block);
	if (verdict === 'closed') return undefined;
	return verdict === 'caution' && block.verdict === 'open' ? { ...block, verdict, planned: half(block) } : block;
}

const withBlocks = (state: PlayerState, from: number, blocks: readonly Block[]): PlayerState => ({
	...state,
	blocks: [...state.blocks.slice(0, from), ...blocks]
});

/** Exercises that a list has and another one has not. */
export const missingFrom = (list: readonly Block[], other: readonly Block[]): readonly Block[] =>
	list.filter(({ exercise, side }) => !other.some((block) => block.exercise === exercise && block.side === side));

/** A session that has not begun with another list; what the new one has not was shut. */
export const relisted = (state: PlayerState, blocks: readonly Block[]): PlayerState => ({
	...state,
	blocks,
	shut: state.shut + missingFrom(state.blocks, blocks).length
});

/** Ends the running block: with the pain question when something was done, else straight on. */
function endBlock(state: PlayerState, block: Block, at: Instant): PlayerState {
	const counted = { ...countBroken(state, block, at), pausedAt: null };
	if (!isUntouched(counted.done.at(-1) ?? nothing)) return { ...counted, phase: { name: 'ask' } };
	return pause(beginNext(withDone(counted, { skipped: true }), at), at);
}

/** The running block with half of its dose, or ended where that much is done; it waits for the person to go on. */
function slowed(state: PlayerState, block: Block, less: Block, at: Instant): PlayerState {
	const { phase } = state;
	const { reps, heldMs } = countBroken(state, block, at).done.at(-1) ?? nothing;
	const { sets, reps: each, holdS } = less.planned;
	const enough = countsReps(less) ? reps >= sets * each : heldMs >= sets * each * holdS * 1000;
	const set = 'set' in phase ? phase.set + (phase.name === 'rest' ? 1 : 0) : 0;
	if (enough || set >= sets) return endBlock(state, block, at);
	return pause(withBlocks(state, state.done.length - 1, [less, ...state.blocks.slice(state.done.length)]), at);
}

/**
 * A running session under what the gates say now. What has closed is left out, and the running exercise breaks off; what has
 * become gently is halved as far as it is still ahead; a flag that closes any of it ends the session. It never gives back
 * what it took, and the very same state comes back when nothing changes.
 */
export function follow(state: PlayerState, ruling: Ruling, now: Instant): PlayerState {
	const place = state.done.length;
	const running = state.blocks[place - 1];
	if (state.end || !running) return state;
	const coming = state.blocks.slice(place);
	const kept = coming.flatMap((block) => under(ruling, block) ?? []);
	const waits = state.phase.name === 'ask' || state.phase.name === 'stopping';
	const ruled = waits ? running : under(ruling, running);
	const shut = coming.length - kept.length + (ruled ? 0 : 1);
	const same = ruled === running && kept.length === coming.length && kept.every((block, i) => block === coming[i]);
	if (same) return state;
	const at = Math.max(now, state.seen);
	const current = { ...advance(state, at), seen: at };
	if (ruling.alert !== 'none' && shut > 0) return { ...endNow(current, at), alert: ruling.alert };
	const ahead = { ...withBlocks(current, place, kept), shut: state.shut + shut };
	if (current.phase.name === 'ask' || ruled === running) return shut > 0 ? pause(ahead, at) : ahead;
	return ruled ? slowed(ahead, running, ruled, at) : endBlock(ahead, running, at);
}

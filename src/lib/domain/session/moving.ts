import { needsWarmUp, warmsUp, warmUpS } from '../plan/order.ts';
import type { Block } from './block.ts';
import type { BlockDone, PlayerState } from './player-state.ts';

/** Milliseconds moved in an exercise that warms up, holds included; rests, getting ready and questions are no moving. */
function movedMs({ category, moveS, backS }: Block, { reps, heldMs }: Pick<BlockDone, 'reps' | 'heldMs'>): number {
	return warmsUp(category) ? reps * (moveS + backS) * 1000 + heldMs : 0;
}

/** Seconds of warm-up a block brings when all of it is done. */
export function warmingS(block: Block): number {
	const { sets, reps, holdS } = block.planned;
	return movedMs(block, { reps: sets * reps, heldMs: sets * reps * holdS * 1000 }) / 1000;
}

/** Takes out what needs a warm-up when it would be next and less than five minutes were moved before it (rule `warm-up-first`). */
export function withoutCold(state: PlayerState): PlayerState {
	const { blocks, done } = state;
	const next = blocks[done.length];
	if (!next || !needsWarmUp(next.category)) return state;
	const moved = done.reduce((sum, each, i) => sum + movedMs(blocks[i] ?? next, each), 0);
	if (moved >= warmUpS * 1000) return state;
	const coming = blocks.slice(done.length);
	const kept = coming.filter(({ category }) => !needsWarmUp(category));
	return {
		...state,
		blocks: [...blocks.slice(0, done.length), ...kept],
		unwarmed: state.unwarmed + coming.length - kept.length
	};
}

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

/**
 * Takes out what needs a warm-up once less than five minutes can have been moved before it, with all that is still ahead of it
 * (rule `warm-up-first`).
 */
export function withoutCold(state: PlayerState): PlayerState {
	const { blocks, done } = state;
	const coming = blocks.slice(done.length);
	const first = coming.findIndex(({ category }) => needsWarmUp(category));
	if (first < 0) return state;
	const movedS = done.reduce((sum, each, i) => sum + (blocks[i] ? movedMs(blocks[i], each) / 1000 : 0), 0);
	const aheadS = coming.slice(0, first).reduce((sum, block) => sum + warmingS(block), 0);
	if (movedS + aheadS >= warmUpS) return state;
	const kept = coming.filter(({ category }) => !needsWarmUp(category));
	return {
		...state,
		blocks: [...blocks.slice(0, done.length), ...kept],
		unwarmed: state.unwarmed + coming.length - kept.length
	};
}

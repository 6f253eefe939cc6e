import type { Instant } from '../base/zoned.ts';
import { modeOf, restMs, setMs, setProgress, spotMs, type Block } from './block.ts';
import { withoutCold } from './moving.ts';
import { currentBlock, nothing, readyS, type BlockDone, type Phase, type PlayerState } from './player-state.ts';

/** Milliseconds a phase lasts; undefined when it waits for the person. */
export function phaseMs(block: Block | undefined, { name }: Phase): number | undefined {
	if (name === 'ready' || name === 'switch') return readyS[name] * 1000;
	if (!block) return undefined;
	if (name === 'work') return setMs(block);
	if (name === 'rest') return restMs(block);
	if (name === 'spot-press') return spotMs(block);
	return undefined;
}

/** The state with its running block's record changed. */
export function withDone(state: PlayerState, change: Partial<BlockDone>): PlayerState {
	const last = state.done.length - 1;
	return { ...state, done: state.done.map((done, index) => (index === last ? { ...done, ...change } : done)) };
}

const running = ({ done }: PlayerState): BlockDone => done[done.length - 1] ?? nothing;

/** Begins the next block at a moment, or ends the session when there is none; nothing that needs a warm-up comes without. */
export function beginNext(from: PlayerState, at: Instant): PlayerState {
	const state = withoutCold(from);
	const before = currentBlock(state);
	const next = state.blocks[state.done.length];
	if (!next) return ended(state, at, 'finished');
	const name = before?.exercise === next.exercise && before.side !== next.side ? 'switch' : 'ready';
	return { ...state, done: [...state.done, nothing], phase: { name, since: at } };
}

/** Ends the session, once. */
export function ended(state: PlayerState, at: Instant, reason: NonNullable<PlayerState['end']>['reason']): PlayerState {
	if (state.end) return state;
	return { ...state, phase: { name: 'ended' }, pausedAt: null, interrupted: null, end: { at, reason } };
}

/** Begins a set or looks for a spot; sets count from 0. */
export function beginSet(state: PlayerState, block: Block, set: number, at: Instant): PlayerState {
	if (modeOf(block) === 'spots') return { ...state, phase: { name: 'spot-find', set, tooTender: false } };
	return { ...withDone(state, { sets: set + 1 }), phase: { name: 'work', since: at, set } };
}

/** Rests before the next set or spot, or asks for the pain when it was the last. */
export function afterSet(state: PlayerState, block: Block, set: number, at: Instant): PlayerState {
	if (set + 1 >= block.planned.sets) return { ...state, phase: { name: 'ask' } };
	return { ...state, phase: { name: 'rest', since: at, set } };
}

/** Adds what a running set has brought so far to the block's record. */
export function countSet(state: PlayerState, block: Block, elapsed: number): PlayerState {
	const { reps, heldMs } = setProgress(block, elapsed);
	const done = running(state);
	return withDone(state, { reps: done.reps + reps, heldMs: done.heldMs + heldMs });
}

/** Passes one finished phase at the moment it ended. */
function pass(state: PlayerState, block: Block, at: Instant): PlayerState {
	const { phase } = state;
	switch (phase.name) {
		case 'ready':
		case 'switch':
			return beginSet(state, block, 0, at);
		case 'work':
			return afterSet(countSet(state, block, setMs(block)), block, phase.set, at);
		case 'rest':
			return beginSet(state, block, phase.set + 1, at);
		case 'spot-press':
			return {
				...state,
				phase: { name: 'spot-ask', set: phase.set, tender: phase.tender, pressedMs: spotMs(block) }
			};
		default:
			return state;
	}
}

/** Lets time pass up to `now`: finished phases follow each other without drift, up to the next question to the person. */
export function advance(state: PlayerState, now: Instant): PlayerState {
	let current = state;
	for (;;) {
		const { phase } = current;
		const block = currentBlock(current);
		const length = phaseMs(block, phase);
		if (!block || length === undefined || !('since' in phase) || current.pausedAt !== null) return current;
		const end = phase.since + length;
		if (now < end) return current;
		current = { ...pass(current, block, end), stirred: end };
	}
}

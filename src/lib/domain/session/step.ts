import type { Instant } from '../base/zoned.ts';
import { sides } from '../body/side.ts';
import type { Category } from '../exercise/exercise.ts';
import { advance, afterSet, beginNext, beginSet, countSet, ended, withDone } from './advance.ts';
import { spotCapS, type Block } from './block.ts';
import {
	currentBlock,
	isUntouched,
	leastMs,
	nothing,
	type PlayerEvent,
	type PlayerEventOf,
	type PlayerState,
	type Spot
} from './player-state.ts';

/** A spot is pressed at mild tenderness only: 4 of 10 (catalogue; source 004's comfort zone). */
export const mostTender = 4;
/** Pain during above this holds back the rest of the work on that side (rule `over-limit`; Thomeé). */
const painLimit = 5;
/** After this many spots that grow or spread the block ends for today. */
const growingEnds = 2;
const gentle: readonly Category[] = ['breathing', 'mobility'];

/** Counts what the running phase has brought when something breaks into it. */
export function countBroken(state: PlayerState, block: Block, at: Instant): PlayerState {
	const { phase } = state;
	const now = state.pausedAt ?? at;
	if (phase.name === 'work') return countSet(state, block, now - phase.since);
	if (phase.name !== 'spot-press' && phase.name !== 'spot-ask') return state;
	const { tender } = phase;
	const pressedMs = phase.name === 'spot-press' ? now - phase.since : phase.pressedMs;
	return pressedMs < leastMs ? state : keepSpot(state, block, { tender, pressedMs }, unasked);
}

const unasked = { spreads: false, change: 'same' } as const;

/** Stores a pressed spot with its answers; a press that was cut short is one. */
function keepSpot(
	state: PlayerState,
	{ planned }: Block,
	{ tender, pressedMs }: { readonly tender: number; readonly pressedMs: number },
	answers: Pick<Spot, 'spreads' | 'change'>
): PlayerState {
	const done = state.done[state.done.length - 1] ?? nothing;
	const seconds = Math.min(spotCapS, Math.floor(pressedMs / 1000));
	const presses = Math.min(planned.reps, Math.max(1, Math.floor(seconds / Math.max(1, planned.holdS))));
	const spots = [...(done.spots ?? []), { tender, ...answers, seconds, presses }];
	return withDone(state, { spots, sets: spots.length, reps: done.reps + presses });
}

/** A feeling that grows or spreads: the spot is left until tomorrow, and the next is pressed more lightly (rule `release-caps`, catalogue). */
export const isTooMuch = ({ change, spreads }: Spot): boolean => change === 'growing' || spreads;

function answerSpot(state: PlayerState, block: Block, event: PlayerEventOf<'spot'>): PlayerState {
	const { phase } = state;
	if (phase.name !== 'spot-press' && phase.name !== 'spot-ask') return state;
	const pressedMs = phase.name === 'spot-press' ? event.at - phase.since : phase.pressedMs;
	const { spreads, change } = event;
	const kept = keepSpot(state, block, { tender: phase.tender, pressedMs }, { spreads, change });
	const spots = kept.done[kept.done.length - 1]?.spots ?? [];
	if (spots.filter(isTooMuch).length >= growingEnds) return { ...kept, phase: { name: 'ask' } };
	return afterSet(kept, block, phase.set, event.at);
}

/** Leaves the block: with the pain question when something was done, else straight on. */
function leave(state: PlayerState, block: Block, event: PlayerEventOf<'skip' | 'eased'>): PlayerState {
	if (state.phase.name === 'ask') return event.type === 'skip' ? beginNext(state, event.at) : state;
	const counted = { ...countBroken(state, block, event.at), pausedAt: null };
	if (isUntouched(counted.done.at(-1) ?? nothing)) return beginNext(withDone(counted, { skipped: true }), event.at);
	const asking: PlayerState = { ...counted, phase: { name: 'ask' } };
	return event.type === 'eased' ? withDone(asking, { eased: true }) : asking;
}

const shares = (a: Block['side'], b: Block['side']) =>
	sides.some((side) => [side, 'both'].includes(a) && [side, 'both'].includes(b));

/** Takes out what is still to come on a side that hurt too much, all but breathing and mobility. */
function holdBack(state: PlayerState, { side }: Block): PlayerState {
	const past = state.blocks.slice(0, state.done.length);
	const coming = state.blocks.slice(state.done.length);
	const kept = coming.filter((block) => gentle.includes(block.category) || !shares(block.side, side));
	return { ...state, blocks: [...past, ...kept], heldBack: state.heldBack + coming.length - kept.length };
}

function rate(state: PlayerState, block: Block, { at, pain }: PlayerEventOf<'rate'>): PlayerState {
	if (state.phase.name !== 'ask') return state;
	const rated = withDone(state, { painDuring: pain });
	return beginNext(pain > painLimit ? holdBack(rated, block) : rated, at);
}

/** No spot here: nothing was pressed, so nothing has to rest, and without any spot there is nothing to ask. */
function passSpot(state: PlayerState, block: Block, set: number, at: Instant): PlayerState {
	if (set + 1 < block.planned.sets) return beginSet(state, block, set + 1, at);
	if (state.done.at(-1)?.spots) return { ...state, phase: { name: 'ask' } };
	return beginNext(withDone(state, { skipped: true }), at);
}

function hurry(state: PlayerState, block: Block, at: Instant): PlayerState {
	const { phase } = state;
	if (phase.name === 'ready' || phase.name === 'switch') return beginSet(state, block, 0, at);
	if (phase.name === 'rest') return beginSet(state, block, phase.set + 1, at);
	if (phase.name === 'spot-find') return passSpot(state, block, phase.set, at);
	return state;
}

/** Halts the clock; a pressed spot is let go instead, and questions wait anyway. */
export function pause(state: PlayerState, at: Instant): PlayerState {
	const { phase } = state;
	if (!('since' in phase) || state.pausedAt !== null) return state;
	if (phase.name !== 'spot-press') return { ...state, pausedAt: at };
	const { set, tender } = phase;
	return { ...state, phase: { name: 'spot-ask', set, tender, pressedMs: Math.min(at - phase.since, spotCapS * 1000) } };
}

/** Goes on after a pause: the phase keeps the time it had left. */
function goOn(state: PlayerState, at: Instant): PlayerState {
	const { phase, pausedAt } = state;
	if (pausedAt === null || !('since' in phase)) return state;
	return { ...state, pausedAt: null, phase: { ...phase, since: phase.since + at - pausedAt } };
}

/** So soon after Start or Stop, in milliseconds, a tap is the second of a double tap, and not meant for what came to lie there. */
const secondTapMs = 700;

/** The first moment of a session, when nothing has moved yet; or of the question after Stop, which nobody can have read. */
function isSecondTap({ phase, done }: PlayerState, at: Instant): boolean {
	if (phase.name === 'stopping') return at - (phase.at ?? 0) < secondTapMs;
	return phase.name === 'ready' && done.length === 1 && at - phase.since < secondTapMs;
}

/** Halts everything at once and waits to hear what happened. */
function stop(state: PlayerState, at: Instant): PlayerState {
	const halted = pause(state, at);
	return { ...halted, phase: { name: 'stopping', at }, interrupted: halted.phase };
}

/** Undoes a slip of the thumb: back to where it was, paused. */
function unstop(state: PlayerState): PlayerState {
	return state.interrupted ? { ...state, phase: state.interrupted, interrupted: null } : state;
}

/** Ends a session for good at a moment, counting what was under way. */
function breakOff(state: PlayerState, at: Instant, reason: 'ended-early' | 'stopped' | 'left'): PlayerState {
	const block = currentBlock(state);
	if (!block) return ended(state, at, reason);
	const counted = countBroken({ ...state, phase: state.interrupted ?? state.phase }, block, at);
	const done = counted.done.at(-1) ?? nothing;
	const skipped = isUntouched(done) && done.painDuring === undefined;
	return ended(skipped ? withDone(counted, { skipped }) : counted, at, reason);
}

/**
 * Ends a session now, by the person, by what closed under it or since it was left. A Stop that still waits for its answer stays
 * one, and is kept as unanswered.
 */
export function endNow(state: PlayerState, at: Instant, reason: 'ended-early' | 'left' = 'ended-early'): PlayerState {
	if (state.phase.name !== 'stopping') return breakOff(state, at, reason);
	return breakOff(withDone(state, { event: 'unanswered' }), at, 'stopped');
}

function apply(state: PlayerState, event: PlayerEvent): PlayerState {
	const { at } = event;
	const block = currentBlock(state);
	if (state.phase.name === 'ended') return state;
	if (event.type === 'end') return endNow(state, at);
	if (!block) {
		if (event.type !== 'confirm' || state.phase.name !== 'confirm') return state;
		return beginNext({ ...state, painBefore: event.painBefore }, at);
	}
	if (state.phase.name === 'stopping') {
		if (isSecondTap(state, at)) return state;
		if (event.type === 'not-stop') return unstop(state);
		if (event.type !== 'happened') return state;
		const pain = event.pain === undefined ? {} : { painDuring: event.pain };
		return breakOff(withDone(state, { event: event.what, ...pain }), at, 'stopped');
	}
	if (event.type === 'stop') return isSecondTap(state, at) ? state : stop(state, at);
	if (event.type === 'resume') return goOn(state, at);
	if (event.type === 'skip' || event.type === 'eased') return leave(state, block, event);
	if (state.pausedAt !== null) return state;
	switch (event.type) {
		case 'pause':
			return pause(state, at);
		case 'next':
			return hurry(state, block, at);
		case 'tender': {
			const { phase } = state;
			if (phase.name !== 'spot-find') return state;
			if (event.tender > mostTender) return { ...state, phase: { ...phase, tooTender: true } };
			return { ...state, phase: { name: 'spot-press', since: at, set: phase.set, tender: event.tender } };
		}
		case 'spot':
			return answerSpot(state, block, event);
		case 'rate':
			return rate(state, block, event);
		default:
			return state;
	}
}

/**
 * The next state of a guided session: lets time pass up to the event, then applies it. Pure and total: an event
 * that does not fit is ignored, a clock that went back counts as standing still.
 */
export function step(state: PlayerState, event: PlayerEvent): PlayerState {
	if (state.end) return state;
	const at = Math.max(event.at, state.seen);
	const next = apply(advance(state, at), { ...event, at });
	return event.type === 'tick' ? { ...next, seen: at } : { ...next, seen: at, stirred: at };
}

import type { Instant } from '../base/zoned.ts';
import { advance } from './advance.ts';
import { countsReps, modeOf, type Block } from './block.ts';
import { currentBlock, nothing, type BlockDone, type PlayerState } from './player-state.ts';
import { amountOf, doneShare, type Session, type SessionItem } from './session.ts';
import { shifted } from './set-back.ts';
import { endNow, isTooMuch, pause } from './step.ts';

/** A half-done session is offered again this long after it was last seen alive, in milliseconds (2 hours). */
export const offeredMs = 2 * 3_600_000;
/** An absence up to this long, in milliseconds, does not pause the clock. */
export const shortAbsenceMs = 30_000;
/** A hold from this length on, in seconds, runs on while the app is away: a walk with the phone in the pocket. */
const longHoldS = 60;

/**
 * Since when nothing has gone on in a session: while its clock runs that is when it was last seen alive, and while it is
 * paused or waits for an answer it does not matter that its page stands open.
 */
export function idleSince({ phase, pausedAt, seen, stirred = seen }: PlayerState): Instant {
	if ('since' in phase && pausedAt === null) return seen;
	return Math.min(seen, Math.max(stirred, pausedAt ?? stirred));
}

/**
 * What to do with a session, found at start, after a sleep of the device or on a page left open: it may go on, or what was
 * done is stored. A clock that was set back further than that counts as too long.
 */
export function offer(state: PlayerState, now: Instant): 'resume' | 'settle' {
	return state.end === null && Math.abs(now - idleSince(state)) <= offeredMs ? 'resume' : 'settle';
}

const runsAlone = (state: PlayerState): boolean =>
	state.phase.name === 'work' && (currentBlock(state)?.planned.holdS ?? 0) >= longHoldS;

/**
 * The session as the app finds it after a reload, lock, call or crash: it went on through a short absence or a
 * long hold, and was paused where it was last seen in any other.
 */
export function resume(state: PlayerState, now: Instant): PlayerState {
	if (state.end) return state;
	if (now < state.seen) {
		// The clock was set back while nobody looked, so nobody knows how long that was.
		const back = shifted(state, now - state.seen);
		const short = state.seen - now <= shortAbsenceMs && state.phase.name !== 'spot-press';
		return short ? back : pause(back, now);
	}
	const at = now;
	const away = at - state.seen;
	if (away <= shortAbsenceMs || runsAlone(state)) return { ...advance(state, at), seen: at };
	return { ...pause(state, state.seen), seen: at };
}

/** The session as the person takes it up again. */
export const takenUp = (state: PlayerState, now: Instant): PlayerState => {
	const back = resume(state, now);
	return back.end ? back : { ...back, stirred: back.seen };
};

/** Repetitions in sets, or the average hold of the sets begun; never more than planned. */
function amountDone(block: Block, { reps, heldMs, sets }: BlockDone): SessionItem['done'] {
	const held = Math.floor(heldMs / 1000);
	if (countsReps(block)) return amountOf(block.planned, reps);
	if (held === 0) return { sets: 0, reps: 0, holdS: 0 };
	const begun = Math.max(1, sets);
	const each = Math.floor(held / begun);
	return each === 0 ? { sets: 1, reps: 1, holdS: held } : { sets: begun, reps: 1, holdS: each };
}

function itemOf(block: Block, done: BlockDone): SessionItem {
	const { exercise, side, planned, verdict } = block;
	const spots = done.spots ?? [];
	const amount = amountDone(block, done);
	const none = amount.sets * amount.reps === 0;
	const calm = done.event === undefined && spots.length >= planned.sets;
	const faded = calm && spots.some((spot) => spot.change === 'fading' && !isTooMuch(spot));
	// A whole dose is not eased early, whatever it did.
	const less = doneShare({ planned, done: amount }) < 1;
	return {
		exercise,
		side,
		planned,
		done: amount,
		...(done.painDuring === undefined ? {} : { painDuring: done.painDuring }),
		...(done.event === undefined ? {} : { event: done.event }),
		easedEarly: !none && (done.eased || (modeOf(block) === 'spots' && faded && less)),
		skipped: none,
		verdict,
		...(spots.length > 0 ? { spots: [...spots] } : {})
	};
}

/** Ends a session that was left where something last went on in it; a Stop without an answer is kept as one. */
export function leftBehind(state: PlayerState): PlayerState {
	if (state.end) return state;
	return endNow(state, idleSince(state), 'left');
}

/** The session as it is stored: what was done of each exercise begun. Blocks never reached are not in it. */
export function settle(state: PlayerState): Session {
	const { start, zone, painBefore, blocks, done, end, seen } = leftBehind(state);
	return {
		start,
		end: end?.at ?? seen,
		zone,
		where: 'player',
		endReason: end?.reason ?? 'left',
		painBefore: { ...painBefore },
		items: blocks.slice(0, done.length).map((block, index) => itemOf(block, done[index] ?? nothing))
	};
}

/** Whether a settled session holds anything: something done, or something that happened. */
export const isWorthKeeping = ({ items }: Session): boolean =>
	items.some(({ skipped, event }) => !skipped || event !== undefined);

import type { Instant } from '../base/zoned.ts';
import type { Phase, PlayerState } from './player-state.ts';

/** The device's two clocks at one look: the wall clock, and one that only ever goes on, in milliseconds of its own. */
export interface Clocks {
	readonly wall: Instant;
	readonly steady: number;
}

/** The wall clock may fall this far behind the steady one between two looks, in milliseconds, before it counts as set back. */
const slackMs = 250;

function moved(phase: Phase, by: number): Phase {
	if ('since' in phase) return { ...phase, since: phase.since + by };
	return 'at' in phase ? { ...phase, at: phase.at + by } : phase;
}

/** The same session on a clock that shows `by` milliseconds more: nothing in it lasts longer or shorter. */
export function shifted(state: PlayerState, by: number): PlayerState {
	const { start, phase, pausedAt, interrupted, seen, stirred, end } = state;
	return {
		...state,
		start: start + by,
		phase: moved(phase, by),
		pausedAt: pausedAt === null ? null : pausedAt + by,
		interrupted: interrupted && moved(interrupted, by),
		seen: seen + by,
		...(stirred === undefined ? {} : { stirred: stirred + by }),
		end: end && { ...end, at: end.at + by }
	};
}

/**
 * How far the wall clock was set back between two looks of one page, in milliseconds and never below 0. What a running phase
 * has lasted goes by the steady clock, so a session is moved by as much, and no cap is stretched.
 */
export function setBackBy(before: Clocks, now: Clocks): number {
	const behind = Math.round(before.wall + (now.steady - before.steady) - now.wall);
	return behind > slackMs ? behind : 0;
}

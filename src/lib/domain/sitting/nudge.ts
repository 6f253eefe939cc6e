import type { Instant } from '../base/zoned.ts';
import { elapsed, noticed, type RunningSitting } from './timer.ts';

/** How many whole intervals of a timer are over at a moment; `minutes` 0 means nudges are off. */
const rounds = (running: RunningSitting, at: Instant, minutes: number): number =>
	minutes === 0 ? 0 : Math.floor(elapsed(running, at) / (minutes * 60_000));

/** Whether a nudge is to be given now: once when the interval is over, then at most once each further interval. */
export const nudgeDue = (running: RunningSitting, minutes: number, now: Instant): boolean =>
	noticed(running, now) === undefined &&
	rounds(running, now, minutes) > (running.nudged === undefined ? 0 : rounds(running, running.nudged, minutes));

/** Whether the calm banner stands: the interval is over and it was not put off since the last one ended. */
export const nudgeStands = (running: RunningSitting, minutes: number, now: Instant): boolean =>
	noticed(running, now) === undefined &&
	rounds(running, now, minutes) > (running.later === undefined ? 0 : rounds(running, running.later, minutes));

import type { Instant } from '../base/zoned.ts';
import { keepable, moveClock, type RunningSitting } from './timer.ts';

/** The timer once the person said: only the clock was changed; the hole in time is taken out. */
export function clockOnly(running: RunningSitting, now: Instant): RunningSitting {
	const { gap, ...rest } = running;
	return gap ? { ...moveClock(rest, gap.to - gap.from), seen: now } : running;
}

/** The timer once the person said: yes, still sitting, all the time; undefined where that would be more than can be kept. */
export const stillSitting = (running: RunningSitting, now: Instant): RunningSitting | undefined =>
	keepable(running, now) ? { ...running, gap: undefined, confirmed: now } : undefined;

/** Moments to offer when somebody forgot a timer: after 40 min, 1 h and 2 h, where they are over. */
export const gotUpChoices = ({ start }: RunningSitting, now: Instant): { minutes: number; end: Instant }[] =>
	[40, 60, 120].map((minutes) => ({ minutes, end: start + minutes * 60_000 })).filter(({ end }) => end < now);

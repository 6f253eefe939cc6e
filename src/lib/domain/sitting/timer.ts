import * as v from 'valibot';
import { instant, whole, zoneName } from '../base/schema.ts';
import { addDays } from '../base/local-date.ts';
import { dayAt, instantAt, type Instant } from '../base/zoned.ts';
import { sittingKinds, type SittingBout, type SittingKind } from './bout.ts';

/** Up to this long a timer is believed without a question, in milliseconds (4 h). */
export const believedMs = 4 * 3_600_000;
/** The longest bout that can be kept at all, in milliseconds (20 h). */
export const longestKeptMs = 20 * 3_600_000;
/** A clock that went back less than this is jitter, in milliseconds. */
const jitterMs = 2_000;
/** A hole in an open page's time at least this long is asked about, in milliseconds (10 min). */
const gapMs = 10 * 60_000;
/** A night lies between two moments when this hour, in seconds after midnight (03:00), passed on a later day. */
const nightSeconds = 3 * 3600;

/** A sitting timer that runs: timestamps only, so that a reload, a kill or a sleep cannot stop it. */
export const runningSchema = v.object({
	/** The id the bout will have. */
	id: v.pipe(v.string(), v.regex(/^[0-9a-zA-Z-]{1,64}$/)),
	seat: v.picklist(sittingKinds),
	start: instant,
	zone: zoneName,
	/** When the app last looked at the clock. */
	seen: instant,
	/** How often the device's clock was set back while it ran; `start` has moved with it. */
	moves: v.optional(whole(0, 1000), 0),
	/** A hole in time: the device slept with the page open, or its clock was set forward; until somebody says which. */
	gap: v.optional(v.object({ from: instant, to: instant })),
	/** When the person last said: yes, still sitting. */
	confirmed: v.optional(instant),
	/** When the last nudge was given. */
	nudged: v.optional(instant),
	/** When the person last put a nudge off. */
	later: v.optional(instant)
});
export type RunningSitting = v.InferOutput<typeof runningSchema>;

/** Why a timer is not believed: longer than 4 h, a night in between, or a hole in the device's time. */
export type Noticed = 'long' | 'night' | 'gap';

/** Reads a stored timer; undefined when there is none that can be read. */
export function readRunning(raw: unknown): RunningSitting | undefined {
	const result = v.safeParse(runningSchema, raw);
	return result.success ? result.output : undefined;
}

/** A timer that starts now. */
export const startTimer = (id: string, seat: SittingKind, now: Instant, zone: string): RunningSitting => ({
	id,
	seat,
	start: now,
	zone,
	seen: now,
	moves: 0
});

/** How long a timer has run, in milliseconds; never negative. */
export const elapsed = ({ start }: RunningSitting, now: Instant): number => Math.max(0, now - start);

/** Moves every timestamp of a timer along with a clock that was set by `by` milliseconds. */
export function moveClock(running: RunningSitting, by: number): RunningSitting {
	const { start, seen, gap, confirmed, nudged, later, moves, ...rest } = running;
	const to = (at: Instant) => Math.max(0, at + by);
	return {
		...rest,
		start: to(start),
		seen: to(seen),
		moves: moves + 1,
		...(gap && { gap: { from: to(gap.from), to: to(gap.to) } }),
		...(confirmed !== undefined && { confirmed: to(confirmed) }),
		...(nudged !== undefined && { nudged: to(nudged) }),
		...(later !== undefined && { later: to(later) })
	};
}

/**
 * The timer after the app looked at the clock. `last` is when it looked before; `steadyMs` is how much time passed since
 * by a clock nobody can set, where the page stayed in front (undefined otherwise). A clock set back moves the start
 * along, so the length stays right; a hole in time is kept as a question.
 */
export function look(running: RunningSitting, last: Instant, now: Instant, steadyMs?: number): RunningSitting {
	if (last - now > jitterMs) return { ...moveClock(running, now - last - (steadyMs ?? 0)), seen: now };
	if (steadyMs !== undefined && now - last - steadyMs >= gapMs) {
		return { ...running, seen: now, gap: { from: running.gap?.from ?? last, to: now } };
	}
	return { ...running, seen: Math.max(running.seen, now) };
}

/** Whether a timer may end at `end` at all: no bout is longer than 20 h, whoever says so. */
export const keepable = ({ start }: RunningSitting, end: Instant): boolean => end - start <= longestKeptMs;

/** Why a timer should be asked about before it counts; undefined while it is believed. */
export function noticed(running: RunningSitting, now: Instant): Noticed | undefined {
	if (running.gap) return 'gap';
	if (!keepable(running, now)) return 'long';
	const since = Math.max(running.start, running.confirmed ?? 0);
	const night = instantAt(addDays(dayAt(since, running.zone), 1), nightSeconds, running.zone);
	if (now >= night) return 'night';
	return now - since > believedMs ? 'long' : undefined;
}

/** The bout a timer becomes when it ends at `end`; flagged when it is longer than a timer is believed. None where it cannot be kept. */
export const stopTimer = (running: RunningSitting, end: Instant): SittingBout | undefined => {
	const { seat, start, zone, moves } = running;
	if (!keepable(running, end)) return undefined;
	return {
		how: 'timed',
		seat,
		start,
		end: Math.max(start, end),
		zone,
		...(end - start > believedMs && { implausible: true }),
		...(moves > 0 && { clockMoved: true })
	};
};

/** A running timer at a moment, as screens show it. */
export interface TimerView {
	readonly running: RunningSitting;
	readonly elapsedMs: number;
	/** Why it is asked about and does not count yet; undefined while it is believed. */
	readonly noticed: Noticed | undefined;
}

/** Looks at a running timer. */
export const viewTimer = (running: RunningSitting, now: Instant): TimerView => ({
	running,
	elapsedMs: elapsed(running, now),
	noticed: noticed(running, now)
});

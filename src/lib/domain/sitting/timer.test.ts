import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nudgeDue, nudgeStands } from './nudge.ts';
import { clockOnly, gotUpChoices, stillSitting } from './answer.ts';
import { elapsed, look, noticed, readRunning, startTimer, stopTimer, type RunningSitting } from './timer.ts';

const minute = 60_000;
const hour = 60 * minute;
const zone = 'Europe/Berlin';
const at = (text: string) => Date.parse(text);
const nine = at('2026-03-12T08:00:00Z');
const timer = startTimer('a', 'desk', nine, zone);

describe('a running timer', () => {
	it('is right after any time without being looked at', () => {
		expect(elapsed(look(timer, timer.seen, nine + 32 * minute), nine + 32 * minute)).toBe(32 * minute);
	});

	it('keeps its length when the clock is set back', () => {
		const seen = look(timer, timer.seen, nine + 30 * minute);
		const after = look(seen, seen.seen, nine - 30 * minute, 1_000);
		expect(elapsed(after, nine - 30 * minute)).toBe(30 * minute + 1_000);
		expect(stopTimer(after, nine - 30 * minute)?.clockMoved).toBe(true);
	});

	it('keeps its length whatever a clock set back does, and never runs backwards', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(600), fc.integer({ min: 3, max: 9000 })), { maxLength: 8 }), (steps) => {
				let now = nine;
				let real = 0;
				let running = timer;
				for (const [seconds, back] of steps) {
					now += seconds * 1000;
					real += seconds * 1000;
					running = look(running, running.seen, now, seconds * 1000);
					running = look(running, now, now - back * 1000, 0);
					now -= back * 1000;
					expect(elapsed(running, now)).toBe(real);
				}
			})
		);
	});

	it('does not mind jitter of the clock', () => {
		expect(look(timer, nine + minute, nine + minute - 500)).toMatchObject({ start: nine, moves: 0 });
	});

	it('does not believe a hole in an open page, and asks', () => {
		const after = look(timer, nine + 12 * minute, nine + 2 * hour, 1_000);
		expect(after.gap).toEqual({ from: nine + 12 * minute, to: nine + 2 * hour });
		expect(noticed(after, nine + 2 * hour)).toBe('gap');
		const sat = stillSitting(after, nine + 2 * hour) as RunningSitting;
		expect(noticed(sat, nine + 2 * hour)).toBeUndefined();
		expect(elapsed(sat, nine + 2 * hour)).toBe(2 * hour);
		const clock = clockOnly(after, nine + 2 * hour);
		expect(elapsed(clock, nine + 2 * hour)).toBe(12 * minute);
	});

	it('takes a page that was hidden or closed at its word', () => {
		expect(look(timer, nine, nine + 2 * hour).gap).toBeUndefined();
	});

	it('is asked about after 4 h', () => {
		expect(noticed(timer, nine + 4 * hour)).toBeUndefined();
		expect(noticed(timer, nine + 4 * hour + 1)).toBe('long');
		expect(stopTimer(timer, nine + 4 * hour)?.implausible).toBeUndefined();
		expect(stopTimer(timer, nine + 5 * hour)?.implausible).toBe(true);
	});

	it('is asked about after a night, not after a midnight', () => {
		const late = startTimer('a', 'sofa', at('2026-03-12T22:30:00Z'), zone);
		expect(noticed(late, at('2026-03-13T01:30:00Z'))).toBeUndefined();
		expect(noticed(late, at('2026-03-13T02:00:00Z'))).toBe('night');
	});

	it('is believed for 4 more hours once somebody said: still sitting', () => {
		const still = { ...timer, confirmed: nine + 5 * hour };
		expect(noticed(still, nine + 9 * hour)).toBeUndefined();
		expect(noticed(still, nine + 9 * hour + 1)).toBe('long');
	});

	it('is no bout over 20 h, whatever somebody says of it', () => {
		const gap = { ...timer, gap: { from: nine, to: nine + 48 * hour } };
		expect(stillSitting(timer, nine + 20 * hour)).toMatchObject({ confirmed: nine + 20 * hour });
		expect(stopTimer(timer, nine + 20 * hour)).toMatchObject({ end: nine + 20 * hour });
		expect([timer, gap].map((one) => stillSitting(one, nine + 48 * hour))).toEqual([undefined, undefined]);
		expect(stopTimer(timer, nine + 20 * hour + 1)).toBeUndefined();
		expect(noticed({ ...timer, confirmed: nine + 19 * hour }, nine + 20 * hour + 1)).toBe('long');
	});

	it('offers only moments that are over', () => {
		expect(gotUpChoices(timer, nine + 14 * hour).map(({ minutes }) => minutes)).toEqual([40, 60, 120]);
		expect(gotUpChoices(timer, nine + 50 * minute).map(({ minutes }) => minutes)).toEqual([40]);
	});

	it('never ends before it starts', () => {
		expect(stopTimer(timer, nine - hour)?.end).toBe(nine);
	});

	it('reads what was stored, and nothing else', () => {
		expect(readRunning(JSON.parse(JSON.stringify(timer)))).toEqual(timer);
		expect(readRunning({ start: 1 })).toBeUndefined();
	});
});

describe('nudges', () => {
	it('come once when the interval is over', () => {
		expect(nudgeDue(timer, 40, nine + 40 * minute - 1)).toBe(false);
		expect(nudgeDue(timer, 40, nine + 40 * minute)).toBe(true);
		const told = { ...timer, nudged: nine + 41 * minute };
		expect(nudgeDue(told, 40, nine + 79 * minute)).toBe(false);
		expect(nudgeDue(told, 40, nine + 80 * minute)).toBe(true);
	});

	it('come once after a long freeze, and not over a question', () => {
		const told = { ...timer, nudged: nine + 130 * minute };
		expect(nudgeDue(timer, 40, nine + 130 * minute)).toBe(true);
		expect(nudgeDue(told, 40, nine + 131 * minute)).toBe(false);
		expect(nudgeDue(timer, 40, nine + 5 * hour)).toBe(false);
	});

	it('stay away when off, and follow a changed interval', () => {
		expect(nudgeDue(timer, 0, nine + 3 * hour)).toBe(false);
		expect(nudgeStands(timer, 0, nine + 3 * hour)).toBe(false);
		expect(nudgeDue({ ...timer, nudged: nine + 30 * minute }, 60, nine + 45 * minute)).toBe(false);
	});

	it('stand until put off', () => {
		expect(nudgeStands(timer, 40, nine + 45 * minute)).toBe(true);
		const later = { ...timer, later: nine + 45 * minute };
		expect(nudgeStands(later, 40, nine + 46 * minute)).toBe(false);
		expect(nudgeStands(later, 40, nine + 80 * minute)).toBe(true);
	});
});

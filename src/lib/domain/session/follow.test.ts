import { describe, expect, it } from 'vitest';
import type { Verdict } from '../exercise/exercise.ts';
import type { Block } from './block.ts';
import { follow, relisted, type Ruling } from './follow.ts';
import { startSession, type PlayerEvent, type PlayerState } from './player-state.ts';
import { settle } from './settle.ts';
import { step } from './step.ts';

const t0 = 1_700_000_000_000;
const march = (side: 'left' | 'right', verdict: Block['verdict'] = 'open'): Block => ({
	exercise: 's1-march',
	category: 'strength-1',
	side,
	verdict,
	planned: { sets: 2, reps: 4, holdS: 1 },
	moveS: 2,
	backS: 3,
	restS: 30,
	restBetween: 'sets'
});
const walk: Block = {
	...march('left'),
	exercise: 'mo-walk',
	category: 'mobility',
	side: 'both',
	planned: { sets: 1, reps: 1, holdS: 600 },
	moveS: 0,
	backS: 0,
	restS: 0
};
const painBefore = { left: 2, right: 1 };
type Told = PlayerEvent extends infer Event ? (Event extends unknown ? Omit<Event, 'at'> : never) : never;

/** A session begun at once, with told events, each `[seconds after the start, event]`. */
const play = (blocks: readonly Block[], ...told: readonly (readonly [number, Told])[]): PlayerState =>
	told.reduce(
		(state, [s, event]) => step(state, { ...event, at: t0 + s * 1000 }),
		step(startSession({ at: t0, zone: 'Europe/Madrid', painBefore, blocks }), { type: 'confirm', painBefore, at: t0 })
	);
/** The gates with these verdicts for sides or exercises; open else. */
const gates = (verdicts: Record<string, Verdict>, alert: Ruling['alert'] = 'none'): Ruling => ({
	alert,
	verdictOf: ({ exercise, side }) => verdicts[exercise] ?? verdicts[side] ?? 'open'
});
const after = (state: PlayerState, ruling: Ruling, s: number) => follow(state, ruling, t0 + s * 1000);
const names = ({ blocks }: PlayerState) => blocks.map(({ exercise, side }) => `${exercise} ${side}`);

it('counts what more pain before the start leaves out, not what stands in for it or is made smaller', () => {
	const asked = startSession({
		at: t0,
		zone: 'Europe/Madrid',
		painBefore,
		blocks: [walk, march('left'), march('right')]
	});
	const slide: Block = { ...march('left'), exercise: 'mo-heelslide', category: 'mobility' };
	const less = { ...march('right', 'caution'), planned: { sets: 1, reps: 4, holdS: 1 } };
	expect(relisted(asked, [walk, slide, less])).toMatchObject({ blocks: [walk, slide, less], shut: 1, unwarmed: 0 });
	expect(relisted(asked, asked.blocks)).toEqual(asked);
});

describe('a running session under the gates of now', () => {
	it('is the very same while they say the same, or more', () => {
		const state = play([march('left', 'caution'), march('right')]);
		expect(after(state, gates({}), 5)).toBe(state);
		expect(after(state, gates({ left: 'caution' }), 5)).toBe(state);
	});

	it('changes nothing before it begins, nor once it is over', () => {
		const waiting = startSession({ at: t0, zone: 'Europe/Madrid', painBefore, blocks: [walk, march('left')] });
		const over = play([walk, march('left')], [100, { type: 'end' }]);
		for (const state of [waiting, over])
			expect(after(state, gates({ both: 'closed', left: 'closed' }), 120)).toBe(state);
	});

	it('leaves out what has closed ahead, and waits', () => {
		const state = after(play([walk, march('left'), march('right')]), gates({ left: 'closed' }), 100);
		expect(names(state)).toEqual(['mo-walk both', 's1-march right']);
		expect(state).toMatchObject({ shut: 1, phase: { name: 'work' }, pausedAt: t0 + 100_000 });
	});

	it('breaks off the running exercise that has closed, asks about it and goes on to the next', () => {
		const state = after(play([march('left'), march('right')]), gates({ left: 'closed' }), 10 + 7);
		expect(state).toMatchObject({ shut: 1, phase: { name: 'ask' }, pausedAt: null });
		expect(settle(state).items).toMatchObject([{ side: 'left', done: { sets: 1, reps: 1 }, skipped: false }]);
		expect(step(state, { type: 'rate', pain: 2, at: t0 + 20_000 })).toMatchObject({ phase: { name: 'switch' } });
	});

	it('keeps what was pressed or held of a dose that is halved to one', () => {
		const spot = { ...march('left'), planned: { sets: 1, reps: 2, holdS: 2 }, maxSpotS: 12 };
		const pressed = play([spot], [12, { type: 'tender', tender: 2 }]);
		const press = { ...march('left'), planned: { sets: 1, reps: 3, holdS: 6 }, restBetween: 'reps' as const };
		const gently = gates({ left: 'caution' });
		expect(settle(after(pressed, gently, 14)).items[0]).toMatchObject({ done: { sets: 1, reps: 1 }, skipped: false });
		const held = after(play([press]), gently, 10 + 11 + 30 + 11 + 1);
		expect(settle(held).items[0]).toMatchObject({ planned: { reps: 3 }, done: { sets: 1, reps: 2, holdS: 6 } });
	});

	it('asks about repetitions without a hold, too', () => {
		const swing = { ...march('left'), planned: { sets: 2, reps: 4, holdS: 0 } };
		expect(after(play([swing]), gates({ left: 'closed' }), 10 + 6)).toMatchObject({
			phase: { name: 'ask' },
			done: [{ reps: 1, heldMs: 0, skipped: false }]
		});
	});

	it('skips a closed exercise in which nothing was done yet, and waits at the next or ends', () => {
		const next = after(play([march('left'), march('right')]), gates({ left: 'closed' }), 5);
		expect(next).toMatchObject({ phase: { name: 'switch' }, pausedAt: t0 + 5000, shut: 1 });
		expect(next.done).toMatchObject([{ skipped: true }, { skipped: false }]);
		expect(after(play([march('left')]), gates({ left: 'closed' }), 5).end).toMatchObject({ reason: 'finished' });
	});

	it('lets an exercise that is over have its answer', () => {
		const asking = play([march('left'), march('right')], [10 + 24 + 30 + 24, { type: 'tick' }]);
		expect(asking.phase.name).toBe('ask');
		expect(after(asking, gates({ left: 'closed' }), 90)).toBe(asking);
	});

	it('halves what has become gently as far as it is ahead', () => {
		const state = after(play([walk, march('right')]), gates({ right: 'caution' }), 100);
		expect(state.blocks[1]).toMatchObject({ verdict: 'caution', planned: { sets: 1, reps: 4, holdS: 1 } });
		expect(state).toMatchObject({ shut: 0, pausedAt: null });
		const ready = after(play([march('right')]), gates({ right: 'caution' }), 5);
		expect(ready.blocks[0]).toMatchObject({ verdict: 'caution', planned: { sets: 1 } });
		expect(ready).toMatchObject({ phase: { name: 'ready' }, pausedAt: t0 + 5000 });
	});

	it('ends the running exercise where half of it is done, and lets less go on to its half', () => {
		const ruling = gates({ right: 'caution', both: 'caution' });
		const less = after(play([march('right')]), ruling, 10 + 7);
		expect(less).toMatchObject({ phase: { name: 'work' }, blocks: [{ planned: { sets: 1 } }] });
		const rest = after(play([march('right')]), ruling, 10 + 30);
		expect(rest).toMatchObject({ phase: { name: 'ask' }, blocks: [{ planned: { sets: 2 }, verdict: 'open' }] });
		expect(after(play([walk]), ruling, 10 + 299)).toMatchObject({ phase: { name: 'work' } });
		const walked = after(play([walk]), ruling, 10 + 400);
		expect(walked.phase.name).toBe('ask');
		expect(settle(walked).items[0]?.done).toEqual({ sets: 1, reps: 1, holdS: 400 });
	});

	it('counts half of it by what is done: repetitions, seconds of one hold, or spots', () => {
		const gently = gates({ left: 'caution', both: 'caution' });
		const of = (sets: number, reps: number, holdS: number, part: Partial<Block> = {}): Block => ({
			...march('left'),
			...part,
			planned: { sets, reps, holdS }
		});
		const named = (block: Block, s: number, ...told: Parameters<typeof play>[1][]) =>
			after(play([block], ...told), gently, s).phase.name;
		// Each repetition is two seconds there, one held and three back; the set begins after ten.
		expect([named(of(1, 8, 1), 10 + 20), named(of(1, 8, 1), 10 + 21)]).toEqual(['work', 'ask']);
		expect([named(walk, 10 + 299), named(walk, 10 + 300)]).toEqual(['work', 'ask']);
		expect(named(of(4, 1, 0), 10 + 1)).toBe('work');
		const ball: Partial<Block> = { exercise: 're-glute', category: 'release', moveS: 0, backS: 0, maxSpotS: 12 };
		const press = [
			[10, { type: 'tick' }],
			[11, { type: 'tender', tender: 2 }]
		] as const;
		expect(named(of(3, 5, 2, ball), 11 + 9, ...press)).toBe('spot-ask');
		expect(named(of(3, 6, 2, ball), 11 + 11, ...press)).toBe('spot-ask');
		expect(named(of(1, 6, 2, ball), 11 + 6, ...press)).toBe('ask');
		const one = [...press, [15, { type: 'spot', spreads: false, change: 'same' }]] as const;
		expect(named(of(2, 5, 2, ball), 16, ...one)).toBe('ask');
		expect(named(of(4, 5, 2, ball), 16, ...one)).toBe('rest');
	});

	it('leaves a walk the five minutes that warm up', () => {
		const halves = ([sets, holdS]: readonly [number, number]) => {
			const block = { ...walk, planned: { sets, reps: 1, holdS } };
			return after(play([block]), gates({ both: 'caution' }), 60).blocks[0];
		};
		expect(halves([1, 300])).toMatchObject({ verdict: 'caution', planned: { sets: 1, holdS: 300 } });
		expect(halves([1, 240])?.planned.holdS).toBe(240);
		expect(halves([1, 400])?.planned.holdS).toBe(300);
		expect(halves([1, 900])?.planned.holdS).toBe(450);
		expect(halves([2, 300])?.planned).toEqual({ sets: 1, reps: 1, holdS: 300 });
	});

	it('ends with a flag that closes any of it, and keeps what was done', () => {
		const state = after(play([walk]), gates({ both: 'closed' }, 'emergency'), 10 + 60);
		expect(state).toMatchObject({ alert: 'emergency', end: { reason: 'ended-early' } });
		expect(settle(state).items[0]?.done).toEqual({ sets: 1, reps: 1, holdS: 60 });
	});

	it('goes on under a flag with what is open all the same', () => {
		const less = after(play([march('left'), march('right')]), gates({ right: 'caution' }, 'urgent'), 15);
		expect(less).toMatchObject({ end: null, alert: null, blocks: [{}, { planned: { sets: 1 } }] });
		const breath: Block = { ...walk, exercise: 'br-rest', category: 'breathing' };
		const state = play([breath]);
		expect(after(state, gates({}, 'urgent'), 20)).toBe(state);
		expect(after(play([breath, walk]), gates({ 'mo-walk': 'closed' }, 'urgent'), 20).alert).toBe('urgent');
	});

	it('does not take the question away that a Stop asks, and looks again after a slip', () => {
		const stopped = play([march('left'), march('right')], [17, { type: 'stop' }]);
		const state = after(stopped, gates({ left: 'closed', right: 'closed' }), 18);
		expect(state).toMatchObject({ phase: { name: 'stopping' }, shut: 1 });
		const slip = step(state, { type: 'not-stop', at: t0 + 20_000 });
		expect(after(slip, gates({ left: 'closed' }), 20)).toMatchObject({ phase: { name: 'ask' }, shut: 2 });
	});
});

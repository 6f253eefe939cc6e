import { describe, expect, it } from 'vitest';
import { setMs, type Block } from './block.ts';
import { readPlayerState } from './player-schema.ts';
import { startSession, type PlayerEvent, type PlayerState } from './player-state.ts';
import { doneShare, sessionSchema } from './session.ts';
import { isWorthKeeping, offer, resume, settle } from './settle.ts';
import { step } from './step.ts';
import { view } from './view.ts';
import * as v from 'valibot';

const t0 = 1_700_000_000_000;
const base = { verdict: 'open', moveS: 2, backS: 3, restS: 30, restBetween: 'sets' } as const;
const march = (side: 'left' | 'right'): Block => ({
	...base,
	exercise: 's1-march',
	category: 'strength-1',
	side,
	planned: { sets: 2, reps: 3, holdS: 1 }
});
const walk: Block = {
	...base,
	exercise: 'mo-walk',
	category: 'mobility',
	side: 'both',
	planned: { sets: 1, reps: 1, holdS: 600 },
	moveS: 0,
	backS: 0,
	restS: 0
};
const ball: Block = {
	...base,
	exercise: 're-glute',
	category: 'release',
	side: 'left',
	planned: { sets: 3, reps: 5, holdS: 2 },
	moveS: 0,
	backS: 0,
	restS: 20,
	maxSpotS: 12
};
const press: Block = {
	...base,
	exercise: 'st-pnf',
	category: 'stretch',
	side: 'right',
	planned: { sets: 1, reps: 5, holdS: 6 },
	moveS: 0,
	backS: 0,
	restS: 12,
	restBetween: 'reps'
};
const painBefore = { left: 2, right: 1 };
type Told = PlayerEvent extends infer Event ? (Event extends unknown ? Omit<Event, 'at'> : never) : never;

/** Plays told events, each `[seconds after the start, event]`. */
const play = (blocks: readonly Block[], ...told: readonly (readonly [number, Told])[]): PlayerState =>
	told.reduce(
		(state, [s, event]) => step(state, { ...event, at: t0 + s * 1000 }),
		startSession({ at: t0, zone: 'Europe/Madrid', painBefore, blocks })
	);
const begun = [0, { type: 'confirm', painBefore }] as const;
const seen = (state: PlayerState, s: number) => view(state, t0 + s * 1000);

describe('a set', () => {
	it('waits for the pain before, then gets ready for ten seconds', () => {
		expect(seen(play([march('left')]), 500)).toMatchObject({ phase: 'confirm', of: 1, index: 0, leftS: undefined });
		expect(seen(play([march('left')], begun), 0.5)).toMatchObject({ phase: 'ready', leftS: 10, index: 1 });
	});

	it('moves, holds and comes back at its tempo', () => {
		const state = play([march('left')], begun);
		expect(seen(state, 10)).toMatchObject({ phase: 'work', set: 1, rep: 1, beat: 'move', beatLeftS: 2 });
		expect(seen(state, 12.5)).toMatchObject({ beat: 'hold', beatLeftS: 1, rep: 1 });
		expect(seen(state, 13)).toMatchObject({ beat: 'back', beatLeftS: 3, rep: 1 });
		expect(seen(state, 16)).toMatchObject({ beat: 'move', rep: 2 });
	});

	it('rests between sets and asks for the pain after the last, however late anyone looks', () => {
		const state = play([march('left')], begun);
		expect(seen(state, 28)).toMatchObject({ phase: 'rest', leftS: 30, set: 1 });
		expect(seen(state, 58)).toMatchObject({ phase: 'work', set: 2, rep: 1 });
		expect(seen(state, 76)).toMatchObject({ phase: 'ask' });
		expect(seen(state, 40_000)).toMatchObject({ phase: 'ask' });
	});

	it('changes sides with its own cue, then finishes', () => {
		const left = play([march('left'), march('right')], begun, [80, { type: 'rate', pain: 2 }]);
		expect(seen(left, 81)).toMatchObject({ phase: 'switch', index: 2, leftS: 9 });
		const done = step(step(left, { type: 'tick', at: t0 + 200_000 }), { type: 'rate', pain: 3, at: t0 + 201_000 });
		const session = settle(done);
		expect(session.endReason).toBe('finished');
		expect(session.items.map(({ side, done: amount, painDuring }) => [side, amount, painDuring])).toEqual([
			['left', { sets: 2, reps: 3, holdS: 1 }, 2],
			['right', { sets: 2, reps: 3, holdS: 1 }, 3]
		]);
	});

	it('hurries through ready and rest on "next"', () => {
		const state = play([march('left')], begun, [2, { type: 'next' }]);
		expect(seen(state, 2)).toMatchObject({ phase: 'work', beat: 'move' });
		const rested = step(state, { type: 'next', at: t0 + 21_000 });
		expect(seen(rested, 21)).toMatchObject({ phase: 'work', set: 2 });
	});
});

describe('pausing', () => {
	it('keeps the time a phase had left', () => {
		const paused = play([march('left')], begun, [12, { type: 'pause' }]);
		expect(seen(paused, 500)).toMatchObject({ paused: true, beat: 'hold', rep: 1 });
		const again = step(paused, { type: 'resume', at: t0 + 500_000 });
		expect(seen(again, 500.5)).toMatchObject({ paused: false, beat: 'hold', rep: 1 });
		expect(seen(again, 501)).toMatchObject({ beat: 'back' });
	});
});

describe('leaving an exercise', () => {
	it('skips what was not begun, without a question', () => {
		const state = play([march('left'), walk], begun, [1, { type: 'skip' }]);
		expect(seen(state, 1)).toMatchObject({ phase: 'ready', index: 2 });
		expect(settle(state).items[0]).toMatchObject({ skipped: true, easedEarly: false, done: { sets: 0, reps: 0 } });
	});

	it('takes "eased, done early" as done, and asks', () => {
		const state = play([march('left')], begun, [24, { type: 'eased' }], [25, { type: 'rate', pain: 1 }]);
		const [item] = settle(state).items;
		expect(item).toMatchObject({
			easedEarly: true,
			skipped: false,
			done: { sets: 1, reps: 2, holdS: 1 },
			painDuring: 1
		});
	});

	it('does not take "eased" before anything was done as done', () => {
		expect(settle(play([march('left')], begun, [3, { type: 'eased' }])).items[0]).toMatchObject({
			easedEarly: false,
			skipped: true
		});
	});

	it('does not take less than a second as anything', () => {
		const [item] = settle(play([walk], begun, [10.4, { type: 'eased' }])).items;
		expect(item).toMatchObject({ easedEarly: false, skipped: true });
	});

	it('counts the seconds of a walk cut short', () => {
		const [item] = settle(play([walk], begun, [10 + 120, { type: 'skip' }])).items;
		expect(item?.done).toEqual({ sets: 1, reps: 1, holdS: 120 });
		expect(doneShare(item!)).toBeCloseTo(0.2);
	});

	it('holds back what is left on a side that hurt above 5, but not breathing, mobility or the other side', () => {
		const blocks = [march('left'), walk, march('right'), { ...press, side: 'left' as const }];
		const state = play(blocks, begun, [80, { type: 'rate', pain: 6 }]);
		expect(state.blocks.map(({ exercise, side }) => `${exercise} ${side}`)).toEqual([
			's1-march left',
			'mo-walk both',
			's1-march right'
		]);
		expect(state.heldBack).toBe(1);
		expect(play(blocks, begun, [80, { type: 'rate', pain: 5 }]).heldBack).toBe(0);
	});
});

describe('Stop', () => {
	it('halts at once, asks what happened, and ends it', () => {
		const halted = play([march('left'), walk], begun, [17, { type: 'stop' }]);
		expect(seen(halted, 60)).toMatchObject({ phase: 'stopping' });
		const ended = step(halted, { type: 'happened', what: 'sharp', pain: 7, at: t0 + 60_000 });
		expect(settle(ended)).toMatchObject({
			endReason: 'stopped',
			end: t0 + 60_000,
			items: [{ event: 'sharp', painDuring: 7, done: { sets: 1, reps: 1, holdS: 1 } }]
		});
		expect(step(ended, { type: 'resume', at: t0 + 61_000 })).toBe(ended);
	});

	it('forgives a slip of the thumb: paused where it was', () => {
		const state = play([march('left')], begun, [17, { type: 'stop' }], [20, { type: 'not-stop' }]);
		expect(seen(state, 30)).toMatchObject({ phase: 'work', paused: true, rep: 2 });
		expect(seen(step(state, { type: 'resume', at: t0 + 30_000 }), 30)).toMatchObject({ rep: 2, beat: 'move' });
	});

	it('left without an answer counts as something', () => {
		const session = settle(play([march('left')], begun, [12, { type: 'stop' }]));
		expect(session).toMatchObject({ endReason: 'stopped', items: [{ event: 'other', skipped: true }] });
		expect(isWorthKeeping(session)).toBe(true);
	});
});

describe('release spots', () => {
	const found = [begun, [10, { type: 'tender', tender: 3 }]] as const;

	it('asks how tender first and lets nothing above 4 be pressed', () => {
		const state = play([ball], begun, [10, { type: 'tender', tender: 5 }]);
		expect(seen(state, 11)).toMatchObject({ phase: 'spot-find', lighter: true });
		expect(seen(step(state, { type: 'tender', tender: 4, at: t0 + 15_000 }), 16)).toMatchObject({
			phase: 'spot-press',
			leftS: 9
		});
	});

	it('lets go by itself after the presses, and at 12 seconds whatever the dose', () => {
		expect(seen(play([ball], ...found), 19.9)).toMatchObject({ phase: 'spot-press' });
		expect(seen(play([ball], ...found), 20)).toMatchObject({ phase: 'spot-ask' });
		const long = { ...ball, maxSpotS: 60, planned: { sets: 1, reps: 30, holdS: 2 } };
		expect(seen(play([long], ...found), 22)).toMatchObject({ phase: 'spot-ask' });
	});

	it('ends a spot that fades early as done, and rests before the next', () => {
		const state = play([ball], ...found, [16, { type: 'spot', spreads: false, change: 'fading' }]);
		expect(seen(state, 16)).toMatchObject({ phase: 'rest', leftS: 20 });
		expect(seen(state, 36)).toMatchObject({ phase: 'spot-find', set: 2 });
		expect(settle(state).items[0]).toMatchObject({
			easedEarly: false,
			spots: [{ tender: 3, spreads: false, change: 'fading', seconds: 6, presses: 3 }]
		});
	});

	it('leaves the place for today after two growing spots', () => {
		const growing = { type: 'spot', spreads: true, change: 'growing' } as const;
		const one = play([ball], ...found, [13, growing]);
		expect(seen(one, 14)).toMatchObject({ phase: 'rest', lighter: true });
		const two = play([ball], ...found, [13, growing], [40, { type: 'tender', tender: 2 }], [42, growing]);
		expect(seen(two, 43)).toMatchObject({ phase: 'ask' });
		expect(settle(two).items[0]?.spots).toHaveLength(2);
	});

	it('lets the spot go when paused', () => {
		const state = play([ball], ...found, [14, { type: 'pause' }]);
		expect(seen(state, 60)).toMatchObject({ phase: 'spot-ask', paused: false });
		expect(settle(state).items[0]?.spots).toMatchObject([{ seconds: 4, change: 'same' }]);
	});
});

describe('press and relax', () => {
	it('presses 6, relaxes 12, counts five, with no relax after the last', () => {
		const state = play([press], begun);
		expect(seen(state, 10)).toMatchObject({ mode: 'press-relax', beat: 'hold', beatLeftS: 6, rep: 1 });
		expect(seen(state, 16)).toMatchObject({ beat: 'relax', beatLeftS: 12, rep: 1 });
		expect(seen(state, 28)).toMatchObject({ beat: 'hold', rep: 2 });
		expect(setMs(press)).toBe((5 * 6 + 4 * 12) * 1000);
	});
});

describe('reload, lock, call, crash', () => {
	const state = play([march('left'), walk], begun, [17, { type: 'tick' }]);

	it('goes on through a short absence', () => {
		expect(seen(resume(state, t0 + 40_000), 40)).toMatchObject({ phase: 'rest', paused: false });
	});

	it('is paused where it was last seen after a long one', () => {
		const back = resume(state, t0 + 3_000_000);
		expect(seen(back, 3000)).toMatchObject({ phase: 'work', paused: true, rep: 2, beat: 'move' });
	});

	it('lets a walk run on with the phone in the pocket', () => {
		const walking = play([walk], begun, [20, { type: 'tick' }]);
		expect(seen(resume(walking, t0 + 310_000), 310)).toMatchObject({ phase: 'work', paused: false, leftS: 300 });
	});

	it('is offered for two hours, then stored as what was done', () => {
		expect(offer(state, t0 + 17_000 + 7_200_000)).toBe('resume');
		expect(offer(state, t0 + 17_001 + 7_200_000)).toBe('settle');
		expect(settle(state)).toMatchObject({
			endReason: 'left',
			end: t0 + 17_000,
			items: [{ exercise: 's1-march', done: { sets: 1, reps: 1, holdS: 1 } }]
		});
	});

	it('stands still when the clock goes back', () => {
		const back = step(state, { type: 'tick', at: t0 - 999_999 });
		expect(back.seen).toBe(state.seen);
		expect(seen(back, -500)).toEqual(seen(state, 17));
	});
});

it('settles into what the session schema takes', () => {
	const state = play([ball, march('left')], begun, [10, { type: 'tender', tender: 3 }], [40, { type: 'end' }]);
	const session = settle(state);
	expect(v.parse(sessionSchema, session)).toEqual(session);
	expect(session.endReason).toBe('ended-early');
});

it('refuses an empty session', () => {
	expect(() => startSession({ at: t0, zone: 'UTC', painBefore, blocks: [] })).toThrow('1 to 60');
});

it('reads back what it stored, and refuses what it does not know', () => {
	const state = play([ball], begun);
	expect(readPlayerState(JSON.parse(JSON.stringify(state)))).toEqual(state);
	expect(readPlayerState({ ...state, version: 2 })).toBeUndefined();
	expect(readPlayerState({ ...state, blocks: [] })).toBeUndefined();
	expect(readPlayerState({ ...state, phase: { name: 'spot-press' } })).toBeUndefined();
	expect(readPlayerState('nonsense')).toBeUndefined();
});

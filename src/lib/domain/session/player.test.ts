import { describe, expect, it } from 'vitest';
import { begun, march, play, press, seen, t0, walk, warmWalk } from '../../../../tests/fixtures/sessions.ts';
import { setMs } from './block.ts';
import { doneShare } from './session.ts';
import { isWorthKeeping, settle } from './settle.ts';
import { step } from './step.ts';

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

	it('does not take less than a second as anything, nor asks about it', () => {
		for (const type of ['eased', 'skip'] as const) {
			const left = play([walk], begun, [10.9, { type }]);
			expect(left.phase.name).toBe('ended');
			expect(settle(left).items[0]).toMatchObject({ easedEarly: false, skipped: true });
			expect(play([walk], begun, [11, { type }]).phase.name).toBe('ask');
		}
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

	it('is not hit by the second tap on Start, before anything has moved', () => {
		expect(play([march('left')], begun, [0.3, { type: 'stop' }]).phase.name).toBe('ready');
		expect(play([march('left')], begun, [0.8, { type: 'stop' }]).phase.name).toBe('stopping');
		const moving = play([march('left')], begun, [0.2, { type: 'next' }], [0.3, { type: 'stop' }]);
		expect(moving.phase.name).toBe('stopping');
	});

	it('is not answered by the second tap of a double tap on it', () => {
		const halted = play([march('left')], begun, [17, { type: 'stop' }]);
		for (const tap of [{ type: 'not-stop' }, { type: 'happened', what: 'other' }] as const) {
			const late = step(halted, { ...tap, at: t0 + 17_699 });
			expect(late).toMatchObject({ phase: { name: 'stopping' }, end: null });
			// However often it is tapped, the answer is heard once the moment is over.
			expect(step(late, { ...tap, at: t0 + 17_700 }).phase.name).not.toBe('stopping');
		}
		const older = { ...halted, phase: { name: 'stopping' } as const };
		expect(step(older, { type: 'happened', what: 'sharp', at: t0 + 17_000 }).end).not.toBeNull();
	});

	it('forgives a slip of the thumb: paused where it was', () => {
		const state = play([march('left')], begun, [17, { type: 'stop' }], [20, { type: 'not-stop' }]);
		expect(seen(state, 30)).toMatchObject({ phase: 'work', paused: true, rep: 2 });
		expect(seen(step(state, { type: 'resume', at: t0 + 30_000 }), 30)).toMatchObject({ rep: 2, beat: 'move' });
	});

	it('left without an answer is kept as that, however it ends', () => {
		const session = settle(play([march('left')], begun, [12, { type: 'stop' }]));
		expect(session).toMatchObject({ endReason: 'stopped', items: [{ event: 'unanswered', skipped: true }] });
		const closed = play([march('left')], begun, [12, { type: 'stop' }], [20, { type: 'end' }]);
		expect(settle(closed)).toMatchObject({ endReason: 'stopped', items: [{ event: 'unanswered' }] });
		expect(isWorthKeeping(session)).toBe(true);
	});
});

describe('press and relax', () => {
	it('presses 6, relaxes 12 after each, the last one too, and counts five', () => {
		const state = play([warmWalk, press], begun, [320, { type: 'rate', pain: 0 }]);
		expect(seen(state, 330)).toMatchObject({ mode: 'press-relax', beat: 'hold', beatLeftS: 6, rep: 1 });
		expect(seen(state, 336)).toMatchObject({ beat: 'relax', beatLeftS: 12, rep: 1 });
		expect(seen(state, 348)).toMatchObject({ beat: 'hold', rep: 2 });
		expect(seen(state, 330 + 4 * 18 + 6)).toMatchObject({ beat: 'relax', beatLeftS: 12, rep: 5 });
		expect(setMs(press)).toBe(5 * (6 + 12) * 1000);
	});
});

import { describe, expect, it } from 'vitest';
import { ball, begun, march, play, seen, t0 } from '../../../../tests/fixtures/sessions.ts';
import { isDoseDone } from '../plan/done.ts';
import { cues } from './cues.ts';
import { isWorthKeeping, settle } from './settle.ts';
import { step } from './step.ts';

describe('release spots', () => {
	const found = [begun, [10, { type: 'tender', tender: 3 }]] as const;

	it('asks how tender first and lets nothing above 4 be pressed', () => {
		const state = play([ball], begun, [10, { type: 'tender', tender: 5 }]);
		expect(seen(state, 11)).toMatchObject({ phase: 'spot-find', tooTender: true, lighter: false });
		expect(cues(seen(play([ball], begun), 10), seen(state, 11))).toEqual([{ say: 'too-tender' }]);
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

	it('counts an answer about a press that was cut short', () => {
		const state = play(
			[ball],
			...found,
			[11, { type: 'pause' }],
			[12, { type: 'spot', spreads: false, change: 'growing' }]
		);
		const [item] = settle(state).items;
		expect(item).toMatchObject({ skipped: false, spots: [{ change: 'growing', seconds: 1, presses: 1 }] });
		expect(isWorthKeeping(settle(state))).toBe(true);
		expect(isDoseDone(item!)).toBe(true);
	});

	it('keeps a press that was broken off as one, done for the day, whichever way it ended', () => {
		const twelve = { ...ball, planned: { sets: 2, reps: 1, holdS: 12 } };
		const ways = [
			[twelve, [19.5, { type: 'end' }]],
			[twelve, [19.5, { type: 'skip' }]],
			[ball, [11, { type: 'pause' }], [12, { type: 'end' }]],
			[ball, [11, { type: 'skip' }]],
			[ball, [11, { type: 'stop' }], [12, { type: 'end' }]]
		] as const;
		for (const [block, ...told] of ways) {
			const session = settle(play([block], ...found, ...told));
			const [item] = session.items;
			expect(item).toMatchObject({ skipped: false, done: { sets: 1, reps: 1 }, spots: [{ presses: 1 }] });
			expect(isWorthKeeping(session)).toBe(true);
			expect(isDoseDone(item!)).toBe(true);
		}
		expect(seen(play([ball], ...found, [11, { type: 'skip' }]), 11)).toMatchObject({ phase: 'ask' });
	});

	it('takes less than a second of a press for nothing, unless it is answered for', () => {
		const slip = [...found, [10.9, { type: 'pause' }]] as const;
		const none = settle(play([ball], ...slip, [12, { type: 'end' }]));
		expect(none.items[0]).toMatchObject({ skipped: true });
		expect(none.items[0]).not.toHaveProperty('spots');
		expect(isWorthKeeping(none)).toBe(false);
		const answered = play([ball], ...slip, [12, { type: 'spot', spreads: false, change: 'same' }]);
		expect(settle(answered).items[0]).toMatchObject({ skipped: false, spots: [{ seconds: 0, presses: 1 }] });
	});

	it('takes a feeling that spreads like one that grows', () => {
		const spreading = { type: 'spot', spreads: true, change: 'fading' } as const;
		const one = play([ball], ...found, [13, spreading]);
		expect(seen(one, 14)).toMatchObject({ phase: 'rest', lighter: true });
		const two = play([ball], ...found, [13, spreading], [40, { type: 'tender', tender: 2 }], [42, spreading]);
		expect(seen(two, 43)).toMatchObject({ phase: 'ask' });
	});

	it('leaves the place for today after two growing spots', () => {
		const growing = { type: 'spot', spreads: true, change: 'growing' } as const;
		const one = play([ball], ...found, [13, growing]);
		expect(seen(one, 14)).toMatchObject({ phase: 'rest', lighter: true });
		expect(seen(one, 34)).toMatchObject({ phase: 'spot-find', lighter: true, tooTender: false });
		expect(cues(seen(one, 32), seen(one, 34))).toEqual([{ beep: 'end' }, { say: 'find' }]);
		const two = play([ball], ...found, [13, growing], [40, { type: 'tender', tender: 2 }], [42, growing]);
		expect(seen(two, 43)).toMatchObject({ phase: 'ask' });
		expect(settle(two).items[0]?.spots).toHaveLength(2);
	});

	it('goes straight on where there is no spot, and asks nothing when none was pressed', () => {
		const none = { type: 'next' } as const;
		const second = play([ball, march('left')], begun, [10, none]);
		expect(seen(second, 10)).toMatchObject({ phase: 'spot-find', set: 2 });
		const all = play([ball, march('left')], begun, [10, none], [11, none], [12, none]);
		expect(seen(all, 12)).toMatchObject({ phase: 'ready', index: 2 });
		expect(settle(all).items[0]).toMatchObject({ skipped: true });
		expect(isWorthKeeping(settle(all))).toBe(false);
		const spot = { type: 'spot', spreads: false, change: 'same' } as const;
		const one = play([ball], ...found, [16, spot], [40, none], [41, none]);
		expect(seen(one, 41)).toMatchObject({ phase: 'ask' });
	});

	it('is eased early when all spots were pressed and less than the dose was enough', () => {
		const both = { ...ball, planned: { ...ball.planned, sets: 2 } };
		const fading = { type: 'spot', spreads: false, change: 'fading' } as const;
		const pressed = (seconds: number) =>
			settle(
				play([both], ...found, [10 + seconds, fading], [60, { type: 'tender', tender: 3 }], [60 + seconds, fading])
			).items[0];
		expect(pressed(6)).toMatchObject({ easedEarly: true, done: { reps: 6 } });
		expect(pressed(10)).toMatchObject({ easedEarly: false, done: { sets: 2, reps: 5 } });
		expect([pressed(6), pressed(10)].every((item) => item && isDoseDone(item))).toBe(true);
	});

	it('is not eased early by a fading spot that spread, or by one before a Stop', () => {
		const both = { ...ball, planned: { ...ball.planned, sets: 2 } };
		const told = (spreads: boolean) => ({ type: 'spot', spreads, change: 'fading' }) as const;
		const same = { type: 'spot', spreads: false, change: 'same' } as const;
		const second = [60, { type: 'tender', tender: 3 }] as const;
		const spread = play([both], ...found, [16, told(true)], second, [64, same]);
		const happened = { type: 'happened', what: 'tingling' } as const;
		const stopped = play([both], ...found, [16, told(false)], second, [64, { type: 'stop' }], [66, happened]);
		for (const state of [spread, stopped])
			expect(settle(state).items[0]).toMatchObject({ easedEarly: false, skipped: false });
	});

	it('lets the spot go when paused', () => {
		const state = play([ball], ...found, [14, { type: 'pause' }]);
		expect(seen(state, 60)).toMatchObject({ phase: 'spot-ask', paused: false });
		expect(settle(state).items[0]?.spots).toMatchObject([{ seconds: 4, change: 'same' }]);
	});
});

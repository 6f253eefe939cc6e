import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { ball, begun, march, painBefore, play, seen, t0, walk } from '../../../../tests/fixtures/sessions.ts';
import { readPlayerState } from './player-schema.ts';
import { startSession, type PlayerState } from './player-state.ts';
import { sessionSchema } from './session.ts';
import { offer, resume, settle, takenUp } from './settle.ts';
import { step } from './step.ts';

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

	it('is stored, too, when its page stood open for two hours and nothing went on', () => {
		const alive = (from: PlayerState, s: number) => step(from, { type: 'tick', at: t0 + s * 1000 });
		const paused = play([march('left')], begun, [17, { type: 'pause' }]);
		const asking = alive(play([march('left')], begun), 76);
		for (const [waiting, since] of [
			[paused, 17],
			[asking, 76]
		] as const) {
			const late = alive(waiting, since + 7100);
			expect(offer(late, t0 + (since + 7200) * 1000)).toBe('resume');
			expect(offer(late, t0 + (since + 7201) * 1000)).toBe('settle');
			expect(settle(late).end).toBe(t0 + since * 1000);
			const taken = takenUp(late, t0 + (since + 7200) * 1000);
			expect(offer(alive(taken, since + 9000), t0 + (since + 14_400) * 1000)).toBe('resume');
		}
	});

	it('is not stored while its clock runs', () => {
		const long = { ...walk, planned: { sets: 3, reps: 1, holdS: 3600 } };
		const walking = step(play([long], begun), { type: 'tick', at: t0 + 10_000_000 });
		expect(offer(walking, t0 + 10_000_000)).toBe('resume');
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

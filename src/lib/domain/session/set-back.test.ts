import { describe, expect, it } from 'vitest';
import { ball, begun, march, play, t0 } from '../../../../tests/fixtures/sessions.ts';
import type { PlayerState } from './player-state.ts';
import { setBackBy, shifted } from './set-back.ts';
import { resume } from './settle.ts';
import { step } from './step.ts';
import { view } from './view.ts';

const six = { ...ball, planned: { sets: 3, reps: 6, holdS: 3 } };
const pressing = play([six], begun, [1, { type: 'next' }], [2, { type: 'tender', tender: 2 }]);

describe('a clock that is set back', () => {
	it('is noticed beside a clock that nobody sets, and a sleep or a set forward is not', () => {
		const before = { wall: t0, steady: 500 };
		expect(setBackBy(before, { wall: t0 + 100, steady: 600.4 })).toBe(0);
		expect(setBackBy(before, { wall: t0 - 120_000, steady: 600 })).toBe(120_100);
		expect(setBackBy(before, { wall: t0 + 3_600_000, steady: 600 })).toBe(0);
		expect(setBackBy(before, { wall: t0 + 5000, steady: 60_500 })).toBe(55_000);
		expect(setBackBy(before, { wall: t0, steady: 750 })).toBe(0);
		expect(setBackBy(before, { wall: t0, steady: 751 })).toBe(251);
	});

	it('takes every moment of the session along, and nothing else', () => {
		const older = JSON.parse(JSON.stringify({ ...pressing, stirred: undefined })) as PlayerState;
		const states: Record<string, PlayerState> = {
			'before it begins': play([six]),
			running: pressing,
			'kept by an older version': older,
			paused: play([march('left')], begun, [12, { type: 'pause' }]),
			'stopped while pressing': step(pressing, { type: 'stop', at: t0 + 5000 }),
			'stopped while it asks': play([six], begun, [1, { type: 'next' }], [2, { type: 'stop' }]),
			ended: play([six], begun, [20, { type: 'end' }])
		};
		for (const [name, state] of Object.entries(states)) {
			// Every moment of it is after t0, and no other number is nearly as large.
			const later = JSON.parse(JSON.stringify(state), (_key, value: unknown) =>
				typeof value === 'number' && value >= t0 ? value - 120_000 : value
			) as PlayerState;
			expect(shifted(state, -120_000), name).toEqual(later);
		}
		expect(shifted(older, 1)).not.toHaveProperty('stirred');
	});

	it('does not stretch the 12 seconds of a spot', () => {
		const back = shifted(step(pressing, { type: 'tick', at: t0 + 5000 }), -120_000);
		expect(view(back, t0 + 5000 - 120_000)).toMatchObject({ phase: 'spot-press', leftS: 9 });
		expect(view(back, t0 + 14_000 - 120_000)).toMatchObject({ phase: 'spot-ask' });
	});

	it('is met after a reload, too: what was running waits, and a spot is let go', () => {
		const seen = step(pressing, { type: 'tick', at: t0 + 5000 });
		expect(resume(seen, t0 + 4000)).toMatchObject({ phase: { name: 'spot-ask', pressedMs: 3000 }, seen: t0 + 4000 });
		const ready = step(play([six], begun), { type: 'tick', at: t0 + 4000 });
		expect(resume(ready, t0 - 600_000)).toMatchObject({ pausedAt: t0 - 600_000, phase: { since: t0 - 604_000 } });
		expect(resume(ready, t0 + 3000)).toMatchObject({ pausedAt: null, phase: { since: t0 - 1000 } });
	});
});

import { describe, expect, it } from 'vitest';
import { begun, march, play, press, walk, warmWalk } from '../../../../tests/fixtures/sessions.ts';
import { warmingS } from './moving.ts';
import { settle } from './settle.ts';

describe('five minutes of moving before a stretch', () => {
	it('count what moves and is held, not rests and questions', () => {
		expect(warmingS(walk)).toBe(600);
		expect(warmingS(march('left'))).toBe(2 * 3 * 6);
		expect(warmingS(press)).toBe(0);
	});

	it('let the stretch begin', () => {
		const state = play([warmWalk, press], begun, [311, { type: 'rate', pain: 1 }]);
		expect(state).toMatchObject({ phase: { name: 'ready' }, unwarmed: 0 });
	});

	it('are not walked when the walk is skipped or cut short: the stretch is left out', () => {
		const skipped = play([walk, press], begun, [1, { type: 'skip' }]);
		expect(skipped).toMatchObject({ unwarmed: 1, end: { reason: 'finished' } });
		expect(settle(skipped).items).toMatchObject([{ exercise: 'mo-walk', skipped: true }]);
		const more = play([walk, press, march('left'), press], begun, [1, { type: 'skip' }]);
		expect(more).toMatchObject({ unwarmed: 2, blocks: [walk, march('left')], phase: { name: 'ready' } });
		// As soon as what is ahead cannot make up for it, while the skip can still be taken back.
		const ahead = play([walk, march('left'), press], begun, [1, { type: 'skip' }]);
		expect(ahead).toMatchObject({ unwarmed: 1, blocks: [walk, march('left')], phase: { name: 'ready' } });
		const made = play([march('left'), walk, press], begun, [1, { type: 'skip' }]);
		expect(made).toMatchObject({ unwarmed: 0, blocks: [march('left'), walk, press] });
		const short = play([walk, press], begun, [309, { type: 'eased' }], [310, { type: 'rate', pain: 0 }]);
		expect(short).toMatchObject({ unwarmed: 1, end: { reason: 'finished' } });
		const enough = play([walk, press], begun, [310, { type: 'eased' }], [311, { type: 'rate', pain: 0 }]);
		expect(enough).toMatchObject({ unwarmed: 0, end: null });
	});
});

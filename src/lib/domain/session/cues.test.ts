import { expect, it } from 'vitest';
import { begun, march, play, press, seen } from '../../../../tests/fixtures/sessions.ts';
import { cues } from './cues.ts';
import type { PlayerTap } from './player-state.ts';

/** What is said between two looks, in seconds after the beginning, at a session in which this happened; the last of it between them. */
const said = (from: number, to: number, ...events: (readonly [number, PlayerTap])[]) =>
	cues(
		seen(play([march('left')], begun, ...events.slice(0, -1)), from),
		seen(play([march('left')], begun, ...events), to)
	);

it.each([
	['getting ready', 4],
	['work', 13],
	['a rest', 32]
])('a Stop in %s is said, though the clock stands still', (_, at) => {
	expect(said(at, at, [at, { type: 'stop' }])).toEqual([{ say: 'stopped' }]);
});

it('a pause says nothing, nor a Stop that was a slip, nor the question again', () => {
	expect(said(13, 13, [13, { type: 'pause' }])).toEqual([]);
	expect(said(15, 15, [13, { type: 'stop' }], [15, { type: 'not-stop' }])).toEqual([]);
	expect(said(14, 15, [13, { type: 'stop' }], [15, { type: 'tick' }])).toEqual([]);
});

/** Press and relax in what needs no warm-up. */
const calmPress = { ...press, category: 'mobility' } as const;

it.each([
	[0, calmPress, 'go'],
	[7, calmPress, 'relax'],
	[1, march('left'), 'go'],
	[2.5, march('left'), 'hold'],
	[4, march('left'), 'back']
] as const)('a set that is taken up after %d s is called by what is done then', (into, block, say) => {
	expect(cues(undefined, seen(play([block], begun), 10 + into))).toEqual([{ beep: 'begin' }, { say }]);
});

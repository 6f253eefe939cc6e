import { expect, it } from 'vitest';
import { begun, march, play, seen } from '../../../../tests/fixtures/sessions.ts';
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

import { beforeEach, expect, it } from 'vitest';
import { startSession, type PlayerState } from '#lib/domain/session/player-state.ts';
import type { Block } from '#lib/domain/session/block.ts';
import { takenUp } from '#lib/domain/session/settle.ts';
import { step } from '#lib/domain/session/step.ts';
import { Stores } from '../../../tests/fixtures/stores.ts';
import {
	keepSession,
	keptSession,
	leaveSession,
	reopenSession,
	storedSession,
	takeUpSession,
	type Running
} from './running-session.ts';
import type { Store } from './store.svelte.ts';

const t0 = 1_769_673_600_000;
const tilt: Block = {
	exercise: 'mo-tilt',
	category: 'mobility',
	side: 'both',
	planned: { sets: 1, reps: 2, holdS: 2 },
	verdict: 'open',
	moveS: 2,
	backS: 2,
	restS: 20,
	restBetween: 'sets'
};
const asked = startSession({ at: t0, zone: 'UTC', painBefore: { left: 1, right: 0 }, blocks: [tilt] });
const ready = step(asked, { type: 'confirm', painBefore: asked.painBefore, at: t0 + 1000 });
const working = step(ready, { type: 'next', at: t0 + 2000 });
/** One repetition is done, the second is under way. */
const half = step(working, { type: 'tick', at: t0 + 9000 });
const stopping = step(half, { type: 'stop', at: t0 + 10_000 });
const sharp = step(stopping, { type: 'happened', what: 'sharp', at: t0 + 12_000 });

const stores = new Stores();
/** Two tabs of one device. */
let here: Store;
let there: Store;

beforeEach(async () => {
	here = await stores.open();
	there = await stores.open();
});

const led = (tab: string, state: PlayerState, id = 'one'): Running => ({ id, state, tab });
const tabB = { id: 'one', tab: 'b' };
const stored = async () =>
	(await here.db.records.toArray()).map(({ id, fields }) => [id, fields['endReason']?.[0], fields['deleted']?.[0]]);

it('does not come back when a late look at the clock meets its end', async () => {
	const running = led('a', half);
	expect(await keepSession(here, running, 'begin')).toBe(running);
	const [, late] = await Promise.all([leaveSession(there, 'one'), keepSession(here, running, 'lead')]);
	expect([running, undefined]).toContain(late);
	expect(await keptSession(here.db)).toBeUndefined();
	expect(await keepSession(here, running, 'lead')).toBeUndefined();
	expect(await keptSession(here.db)).toBeUndefined();
	expect(await stored()).toEqual([['one', 'left', false]]);
});

it('is stored and let go in one transaction, or neither', async () => {
	await keepSession(here, led('a', half), 'begin');
	const hook = () => {
		throw new Error('the disk says no');
	};
	here.db.local.hook('deleting', hook);
	await expect(leaveSession(here, 'one')).rejects.toThrow();
	await expect(keepSession(here, led('a', sharp), 'lead')).rejects.toThrow();
	here.db.local.hook('deleting').unsubscribe(hook);
	expect(await stored()).toEqual([]);
	expect(await keptSession(here.db)).toMatchObject({ id: 'one', state: { end: null } });
	await keepSession(here, led('a', sharp), 'lead');
	expect(await stored()).toEqual([['one', 'stopped', false]]);
});

it('is led by one tab, and goes to the tab that takes it up, from where it is kept by then', async () => {
	await keepSession(here, led('a', working), 'begin');
	expect(await keepSession(there, led('b', ready, 'two'), 'begin')).toMatchObject({ id: 'one', tab: 'a' });
	expect(await keepSession(there, led('b', half), 'lead')).toMatchObject({ tab: 'a' });
	await keepSession(here, led('a', half), 'lead');
	const taken = await takeUpSession(there, tabB, (state) => takenUp(state, t0 + 9500));
	expect(taken).toMatchObject({ ...tabB, state: { seen: t0 + 9500, phase: half.phase } });
	expect(await keptSession(here.db)).toEqual(taken);
	expect(await keepSession(here, led('a', sharp), 'lead')).toEqual(taken);
	expect(await stored()).toEqual([]);
});

it('gives way to another while its first question is open', async () => {
	await keepSession(here, led('a', asked), 'begin');
	await keepSession(there, led('b', asked, 'two'), 'begin');
	expect(await keepSession(here, led('a', ready), 'begin')).toMatchObject({ id: 'one', tab: 'a' });
	expect(await keepSession(there, led('b', ready, 'two'), 'begin')).toMatchObject({ id: 'one', tab: 'a' });
});

it('once stored is never overwritten by what another tab knew of it', async () => {
	await keepSession(here, led('a', half), 'begin');
	await keepSession(here, led('a', sharp), 'lead');
	const record = await storedSession(here.db, 'one');
	expect(record).toMatchObject({ endReason: 'stopped', items: [{ event: 'sharp', done: { reps: 1 } }] });
	expect(await leaveSession(there, 'one')).toBeUndefined();
	expect(await takeUpSession(there, tabB, (state) => state)).toBeUndefined();
	for (const state of [half, stopping, step(half, { type: 'end', at: t0 + 20_000 })])
		expect(await keepSession(there, led('a', state), 'lead')).toBeUndefined();
	// Nor once a new one waits for its first question.
	await keepSession(there, led('b', asked, 'two'), 'begin');
	expect(await keepSession(here, led('a', half), 'lead')).toMatchObject({ id: 'two' });
	expect(await leaveSession(here, 'one')).toMatchObject({ id: 'two' });
	expect(await takeUpSession(here, { id: 'one', tab: 'a' }, () => half)).toMatchObject({ id: 'two' });
	expect(await keptSession(here.db)).toEqual(led('b', asked, 'two'));
	expect(await storedSession(here.db, 'one')).toEqual(record);
	expect(await stored()).toHaveLength(1);
});

it('is stored as it is kept, however little the tab that ends it knew', async () => {
	await keepSession(here, led('a', working), 'begin');
	await keepSession(here, led('a', half), 'lead');
	expect(await leaveSession(there, 'one')).toMatchObject({ id: 'one', state: { end: { reason: 'left' } } });
	expect(await storedSession(there.db, 'one')).toMatchObject({ items: [{ done: { reps: 1 } }] });
});

it('that was stopped and is ended elsewhere before anybody answered is kept as unanswered', async () => {
	await keepSession(here, led('a', half), 'begin');
	await keepSession(here, led('a', stopping), 'lead');
	await leaveSession(there, 'one');
	expect(await keepSession(here, led('a', sharp), 'lead')).toBeUndefined();
	expect(await storedSession(here.db, 'one')).toMatchObject({
		endReason: 'stopped',
		items: [{ event: 'unanswered', done: { reps: 1 } }]
	});
});

it('is left by itself only where it may not go on by then', async () => {
	await keepSession(here, led('a', half), 'begin');
	const late = half.seen + 7_200_001;
	const alive = step(half, { type: 'tick', at: late - 1000 });
	await keepSession(here, led('a', alive), 'lead');
	expect(await leaveSession(there, 'one', late)).toMatchObject({ tab: 'a', state: { end: null } });
	expect(await stored()).toEqual([]);
	await keepSession(here, led('a', half), 'lead');
	await leaveSession(there, 'one', late);
	expect(await stored()).toEqual([['one', 'left', false]]);
});

it('is taken up again after its end: its record goes, and comes back with its next end', async () => {
	const ended = step(half, { type: 'end', at: t0 + 10_000 });
	await keepSession(here, led('a', half), 'begin');
	await keepSession(here, led('a', ended), 'lead');
	const again = await reopenSession(here, led('a', ended), half);
	expect(again.state).toMatchObject({ end: null, pausedAt: half.seen, seen: ended.seen });
	expect(await keptSession(here.db)).toEqual(again);
	expect(await stored()).toMatchObject([['one', 'ended-early', true]]);
	expect(await storedSession(here.db, 'one')).toBeUndefined();
	await leaveSession(here, 'one');
	expect(await keptSession(here.db)).toBeUndefined();
	expect(await stored()).toEqual([['one', 'left', false]]);
});

it('stays ended where another session has begun since', async () => {
	const ended = step(half, { type: 'end', at: t0 + 10_000 });
	await keepSession(here, led('a', half), 'begin');
	await keepSession(here, led('a', ended), 'lead');
	await keepSession(there, led('b', working, 'two'), 'begin');
	await expect(reopenSession(here, led('a', ended), half)).rejects.toThrow();
	expect(await stored()).toEqual([['one', 'ended-early', false]]);
	expect(await keptSession(here.db)).toMatchObject({ id: 'two' });
});

import { beforeEach, expect, it } from 'vitest';
import { startSession, type PlayerState } from '#lib/domain/session/player-state.ts';
import type { Block } from '#lib/domain/session/block.ts';
import { step } from '#lib/domain/session/step.ts';
import { Stores } from '../../../tests/fixtures/stores.ts';
import { keepSession, keptSession, reopenSession, storeSession, type Running } from './running-session.ts';
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

const stores = new Stores();
let store: Store;

beforeEach(async () => {
	store = await stores.open();
});

const led = (tab: string, state: PlayerState, id = 'one'): Running => ({ id, state, tab });
const stored = async () => (await store.db.records.toArray()).map(({ id, fields }) => [id, fields['endReason']?.[0]]);

it('does not come back when a late look at the clock meets its end', async () => {
	const running = led('a', half);
	expect(await keepSession(store.db, running, 'begin')).toBe(running);
	const [, late] = await Promise.all([storeSession(store, running), keepSession(store.db, running, 'lead')]);
	expect([running, undefined]).toContain(late);
	expect(await keptSession(store.db)).toBeUndefined();
	expect(await keepSession(store.db, running, 'lead')).toBeUndefined();
	expect(await keptSession(store.db)).toBeUndefined();
	expect(await stored()).toEqual([['one', 'left']]);
});

it('is stored and let go in one transaction, or neither', async () => {
	await keepSession(store.db, led('a', half), 'begin');
	const hook = () => {
		throw new Error('the disk says no');
	};
	store.db.local.hook('deleting', hook);
	await expect(storeSession(store, led('a', half))).rejects.toThrow();
	store.db.local.hook('deleting').unsubscribe(hook);
	expect(await stored()).toEqual([]);
	expect(await keptSession(store.db)).toMatchObject({ id: 'one' });
	await storeSession(store, led('a', half));
	await storeSession(store, led('a', half));
	expect(await stored()).toEqual([['one', 'left']]);
});

it('is led by one tab, and goes to the tab that takes it up', async () => {
	await keepSession(store.db, led('a', working), 'begin');
	expect(await keepSession(store.db, led('b', ready, 'two'), 'begin')).toMatchObject({ id: 'one', tab: 'a' });
	expect(await keepSession(store.db, led('b', half), 'lead')).toMatchObject({ tab: 'a' });
	expect(await keepSession(store.db, led('b', half), 'take-up')).toMatchObject({ tab: 'b' });
	expect(await keepSession(store.db, led('a', working), 'lead')).toMatchObject({ tab: 'b' });
	expect(await keptSession(store.db)).toEqual(led('b', half));
});

it('gives way to another while its first question is open', async () => {
	await keepSession(store.db, led('a', asked), 'begin');
	await keepSession(store.db, led('b', asked, 'two'), 'begin');
	expect(await keepSession(store.db, led('a', ready), 'lead')).toMatchObject({ id: 'one', tab: 'a' });
	expect(await keepSession(store.db, led('b', ready, 'two'), 'lead')).toMatchObject({ id: 'one', tab: 'a' });
});

it('is taken up again after its end: its record goes, and comes back with its next end', async () => {
	const ended = step(half, { type: 'end', at: t0 + 10_000 });
	await keepSession(store.db, led('a', half), 'begin');
	await storeSession(store, led('a', ended));
	const gone = async () => (await store.db.records.toArray()).map(({ fields }) => fields['deleted']?.[0]);
	const again = await reopenSession(store, led('a', ended), half);
	expect(again.state).toMatchObject({ end: null, pausedAt: half.seen, seen: ended.seen });
	expect(await keptSession(store.db)).toEqual(again);
	expect(await gone()).toEqual([true]);
	await storeSession(store, again);
	expect(await keptSession(store.db)).toBeUndefined();
	expect(await gone()).toEqual([false]);
});

it('stays ended where another session has begun since', async () => {
	const ended = step(half, { type: 'end', at: t0 + 10_000 });
	await keepSession(store.db, led('a', half), 'begin');
	await storeSession(store, led('a', ended));
	await keepSession(store.db, led('b', working, 'two'), 'begin');
	await expect(reopenSession(store, led('a', ended), half)).rejects.toThrow();
	expect(await stored()).toEqual([['one', 'ended-early']]);
	expect((await store.db.records.toArray()).map(({ fields }) => fields['deleted']?.[0])).toEqual([false]);
	expect(await keptSession(store.db)).toMatchObject({ id: 'two' });
});

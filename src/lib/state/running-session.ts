import { dayAt, type Instant } from '#lib/domain/base/zoned.ts';
import { contentValues } from '#lib/domain/record/record.ts';
import { readPlayerState } from '#lib/domain/session/player-schema.ts';
import type { PlayerState } from '#lib/domain/session/player-state.ts';
import type { Session } from '#lib/domain/session/session.ts';
import { isWorthKeeping, leftBehind, offer, settle } from '#lib/domain/session/settle.ts';
import { pause } from '#lib/domain/session/step.ts';
import { now } from '#lib/platform/clock.ts';
import type { Database } from '#lib/storage/database.ts';
import { readLocal, removeLocal, writeLocal } from '#lib/storage/local.ts';
import { writeRecords } from '#lib/storage/writing.ts';
import type { Store } from './store.svelte.ts';

const key = 'runningSession';

/** A running session as it is kept on the device: the record it will become, where it stands, and which tab leads it. */
export interface Running {
	readonly id: string;
	readonly state: PlayerState;
	readonly tab: string;
}

/** Reads what is kept; undefined when it is nothing, or nothing this version understands. */
function readRunning(raw: unknown): Running | undefined {
	if (raw === null || typeof raw !== 'object' || !('id' in raw) || !('state' in raw)) return undefined;
	const state = readPlayerState(raw.state);
	const tab = 'tab' in raw ? String(raw.tab) : '';
	return typeof raw.id === 'string' && state ? { id: raw.id, state, tab } : undefined;
}

/** The session kept on this device; undefined when there is none. */
export const keptSession = async (db: Database): Promise<Running | undefined> => readRunning(await readLocal(db, key));

/** What was stored of the session with this id; undefined when nothing was. */
export async function storedSession(db: Database, id: string): Promise<Session | undefined> {
	const { factWithId } = await import('#lib/storage/reading.ts');
	const fact = await factWithId(db, id);
	return fact?.kind === 'session' ? fact.content : undefined;
}

/** Whether a session has had its first question; until then it is nobody's. */
export const isBegun = ({ state }: Running): boolean => state.phase.name !== 'confirm';

/** What a tab wants with a session of its own: to begin it, or to go on leading it. */
export type Claim = 'begin' | 'lead';

/** A session that has begun is led by one tab until another takes it up or ends it. */
function mayKeep(kept: Running | undefined, running: Running, claim: Claim): boolean {
	if (kept && isBegun(kept)) return kept.id === running.id && kept.tab === running.tab;
	return claim === 'begin' || kept?.id === running.id;
}

/**
 * Puts what `next` makes of the kept session in its place, or stores it as a record and lets it go where it has ended, in one
 * transaction; nothing is written where `next` gives nothing. Returns what stands or was stored, so `next`'s own or what is kept.
 */
async function change(
	{ db }: Store,
	next: (kept: Running | undefined) => Running | undefined,
	mayEnd = true
): Promise<Running | undefined> {
	const tables = mayEnd ? [db.records, db.checkpoints, db.local] : [db.local];
	return db.transaction('rw', tables, async () => {
		const kept = await keptSession(db);
		const running = next(kept);
		if (!running) return kept;
		if (running.state.end) await putAway(db, running);
		else await writeLocal(db, key, running);
		return running;
	});
}

/** Stores what was done of a session that has ended, if it was anything, and lets it go. */
async function putAway(db: Database, { id, state }: Running): Promise<void> {
	const session = settle(state);
	const day = dayAt(session.start, session.zone);
	if (isWorthKeeping(session))
		await writeRecords(db, [{ id, kind: 'session', values: contentValues(day, session) }], now());
	await removeLocal(db, key);
}

/**
 * Keeps where a session stands, or stores it where it has ended, unless it was stored or let go meanwhile, or another tab leads
 * one. Returns the session, or what is kept in its place. Rejects when nothing was written.
 */
export const keepSession = (store: Store, running: Running, claim: Claim): Promise<Running | undefined> =>
	store.commit(() =>
		change(store, (kept) => (mayKeep(kept, running, claim) ? running : undefined), running.state.end !== null)
	);

/** Has this tab lead the session with this id from wherever it stands; else as `keepSession`. */
export const takeUpSession = (
	store: Store,
	{ id, tab }: Omit<Running, 'state'>,
	taken: (state: PlayerState) => PlayerState
): Promise<Running | undefined> =>
	store.commit(() => change(store, (kept) => (kept?.id === id ? { id, state: taken(kept.state), tab } : undefined)));

/**
 * Stores what was done of the session with this id, as it is kept; with `at` only where it may not go on any more by then.
 * Else as `keepSession`.
 */
export const leaveSession = (store: Store, id: string, at?: Instant): Promise<Running | undefined> =>
	store.commit(() =>
		change(store, (kept) => {
			if (kept?.id !== id || (at !== undefined && offer(kept.state, at) === 'resume')) return undefined;
			return { ...kept, state: leftBehind(kept.state) };
		})
	);

/** Lets the session with this id go, if it is the one kept. */
export const letGo = (db: Database, id: string): Promise<void> =>
	db.transaction('rw', db.local, async () => {
		if ((await keptSession(db))?.id === id) await removeLocal(db, key);
	});

/**
 * Takes up again, paused, a session that had ended, where it stood `before`: its record goes and the running session is kept, in one
 * transaction. Resolves with what is kept. Rejects when nothing was written, as when another session has begun since.
 */
export async function reopenSession(store: Store, { id, state, tab }: Running, before: PlayerState): Promise<Running> {
	const { db } = store;
	const running = { id, state: { ...pause(before, before.seen), seen: state.seen }, tab };
	const again = () =>
		db.transaction('rw', db.local, async () => {
			if (!mayKeep(await keptSession(db), running, 'begin')) throw new Error('another session has begun');
			await writeLocal(db, key, running);
		});
	if (isWorthKeeping(settle(state))) await store.write([{ id, kind: 'session', values: { deleted: true } }], again);
	else await store.commit(again);
	return running;
}

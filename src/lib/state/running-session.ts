import { dayAt } from '#lib/domain/base/zoned.ts';
import { contentValues } from '#lib/domain/record/record.ts';
import { readPlayerState } from '#lib/domain/session/player-schema.ts';
import type { PlayerState } from '#lib/domain/session/player-state.ts';
import { isWorthKeeping, settle } from '#lib/domain/session/settle.ts';
import { pause } from '#lib/domain/session/step.ts';
import type { Database } from '#lib/storage/database.ts';
import { readLocal, removeLocal, writeLocal } from '#lib/storage/local.ts';
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

/** What a tab wants with a session: to begin it, to take it up from wherever it was led, or to go on leading it. */
export type Claim = 'begin' | 'take-up' | 'lead';

/** One that waits for its first question is nobody's yet; any other is led by one tab until another takes it up. */
function mayKeep(kept: Running | undefined, running: Running, claim: Claim): boolean {
	if (!kept) return claim === 'begin';
	if (kept.state.phase.name === 'confirm') return true;
	return kept.id === running.id && (kept.tab === running.tab || claim === 'take-up');
}

/**
 * Keeps where a session stands, unless it was stored or let go meanwhile, or another tab leads one. Returns what is kept,
 * after the transaction completed.
 */
export const keepSession = (db: Database, running: Running, claim: Claim): Promise<Running | undefined> =>
	db.transaction('rw', db.local, async () => {
		const kept = await keptSession(db);
		if (!mayKeep(kept, running, claim)) return kept;
		await writeLocal(db, key, running);
		return running;
	});

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
	const running = { id, state: { ...pause(before, before.seen), seen: state.seen }, tab };
	const again = async () => {
		if ((await keepSession(store.db, running, 'begin')) !== running) throw new Error('another session has begun');
	};
	if (isWorthKeeping(settle(state))) await store.write([{ id, kind: 'session', values: { deleted: true } }], again);
	else await store.commit(again);
	return running;
}

/**
 * Stores what was done as a record and lets the running session go, in one transaction; the same id twice is the same
 * record. Rejects when nothing was written.
 */
export async function storeSession(store: Store, { id, state }: Running): Promise<void> {
	const session = settle(state);
	const gone = () => letGo(store.db, id);
	if (!isWorthKeeping(session)) return store.commit(gone);
	const day = dayAt(session.start, session.zone);
	await store.write([{ id, kind: 'session', values: contentValues(day, session) }], gone);
}

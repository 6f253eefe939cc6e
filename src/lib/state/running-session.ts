import { dayAt } from '#lib/domain/base/zoned.ts';
import { contentValues } from '#lib/domain/record/kinds.ts';
import { readPlayerState } from '#lib/domain/session/player-schema.ts';
import type { PlayerState } from '#lib/domain/session/player-state.ts';
import { isWorthKeeping, settle } from '#lib/domain/session/settle.ts';
import { removeLocal } from '#lib/storage/local.ts';
import type { Store } from './store.svelte.ts';

/** A running session as it is kept on the device: the record it will become, and where it stands. */
export interface Running {
	readonly id: string;
	readonly state: PlayerState;
}

/** Reads the kept session; undefined when there is none, or none this version understands. */
export function readRunning(raw: unknown): Running | undefined {
	if (raw === null || typeof raw !== 'object' || !('id' in raw) || !('state' in raw)) return undefined;
	const state = readPlayerState(raw.state);
	return typeof raw.id === 'string' && state ? { id: raw.id, state } : undefined;
}

/**
 * Stores what was done as a record and lets the running session go; the same id twice is the same record, so a crash in
 * between doubles nothing. Rejects when nothing was written.
 */
export async function storeSession(store: Store, { id, state }: Running): Promise<void> {
	const session = settle(state);
	if (isWorthKeeping(session)) {
		const day = dayAt(session.start, session.zone);
		await store.write([{ id, kind: 'session', values: contentValues(day, session) }]);
	}
	await store.commit(() => removeLocal(store.db, 'runningSession'));
}

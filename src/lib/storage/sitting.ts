import { dayAt, type Instant } from '#lib/domain/base/zoned.ts';
import { readSettings } from '#lib/domain/settings.ts';
import type { SittingBout, SittingKind } from '#lib/domain/sitting/bout.ts';
import { readRunning, type RunningSitting } from '#lib/domain/sitting/timer.ts';
import { contentValues } from '#lib/domain/record/record.ts';
import type { Database } from './database.ts';
import { readLocal, removeLocal, writeLocal } from './local.ts';
import { writeRecords, type Write } from './writing.ts';

const key = 'runningSitting';

/** The timer that runs on this device; undefined when none does. */
export const runningSitting = async (db: Database): Promise<RunningSitting | undefined> =>
	readRunning(await readLocal(db, key));

/**
 * Starts a timer in the seat that is stored by then, unless one runs already, in any tab; returns the one that runs once
 * that is stored.
 */
export const startRunning = (db: Database, timer: (seat: SittingKind) => RunningSitting): Promise<RunningSitting> =>
	db.transaction('rw', db.local, async () => {
		const running = await runningSitting(db);
		const next = running ?? timer(readSettings(await readLocal(db, 'settings')).seat);
		if (!running) await writeLocal(db, key, next);
		return next;
	});

/**
 * Changes the timer with this id, if it still runs, from what is stored now; `change` may return undefined to leave it.
 * Returns whether anything was changed, once that is stored.
 */
export const changeRunning = (
	db: Database,
	id: string,
	change: (running: RunningSitting) => RunningSitting | undefined
): Promise<boolean> =>
	db.transaction('rw', db.local, async () => {
		const running = await runningSitting(db);
		const next = running?.id === id ? change(running) : undefined;
		if (next) await writeLocal(db, key, next);
		return next !== undefined;
	});

/**
 * Ends the timer with this id: one transaction removes it and writes its bout (or nothing where `bout` returns
 * null; where it returns undefined the timer goes on), with what is written `beside` it. Returns how to undo that, or undefined when another tab was first; the undo gives
 * false, and changes nothing, where another timer runs by then. `now` stamps the write.
 */
export async function endRunning(
	db: Database,
	id: string,
	bout: (running: RunningSitting) => SittingBout | null | undefined,
	now: Instant,
	beside: readonly Write[] = []
): Promise<((later: Instant) => Promise<boolean>) | undefined> {
	const ended = await db.transaction('rw', db.records, db.checkpoints, db.local, async () => {
		const running = await runningSitting(db);
		const content = running?.id === id ? bout(running) : undefined;
		if (!running || content === undefined) return undefined;
		const undo = content ? (await writeRecords(db, [{ ...boutWrite(content), id }, ...beside], now)).undo : [];
		await removeLocal(db, key);
		return { running, undo };
	});
	return (
		ended &&
		((later) =>
			db.transaction('rw', db.records, db.checkpoints, db.local, async () => {
				const other = await runningSitting(db);
				if (other) return other.id === id;
				if (ended.undo.length > 0) await writeRecords(db, ended.undo, later);
				await writeLocal(db, key, ended.running);
				return true;
			}))
	);
}

/** The write that stores a bout, on the civil day it started where it started, but for its id. */
export const boutWrite = (content: SittingBout): Omit<Write, 'id'> => ({
	kind: 'sittingBout',
	values: contentValues(dayAt(content.start, content.zone), withAbsent(content))
});

/** A bout with its optional fields named, so that an edit can empty them. */
const withAbsent = (content: SittingBout): object =>
	Object.fromEntries(
		['how', 'seat', 'start', 'end', 'zone', 'implausible', 'clockMoved', 'note'].map((field) => [
			field,
			content[field as keyof SittingBout] ?? null
		])
	);

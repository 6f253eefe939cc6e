import { readDraft, type Draft } from '#lib/domain/check-in/draft.ts';
import type { Database } from './database.ts';
import { readLocal, type LocalKey } from './local.ts';

/** A stored draft, and which window's which write it is. */
export interface KeptDraft {
	readonly draft: Draft;
	readonly mark: string;
}

/** The mark of a stored draft; undefined where none is stored. */
const markOf = (raw: unknown): string | undefined =>
	raw === undefined
		? undefined
		: typeof raw === 'object' && raw !== null && 'mark' in raw && typeof raw.mark === 'string'
			? raw.mark
			: '';

/** The draft stored under a key; undefined when there is none or it cannot be read. */
export async function keptDraft(db: Database, key: LocalKey): Promise<KeptDraft | undefined> {
	const raw = await readLocal(db, key);
	const draft = readDraft(raw);
	return draft && { draft, mark: markOf(raw) ?? '' };
}

/** A stored draft with what it is stored under. */
export interface DraftRow extends KeptDraft {
	readonly key: LocalKey;
}

/** Every check-in that was begun and not finished on this device; what cannot be read is left out. */
export async function keptDrafts(db: Database): Promise<readonly DraftRow[]> {
	const rows = await db.local.where('key').between('checkInDraft:', 'checkInDraft;').toArray();
	return rows.flatMap(({ key, value }) => {
		const draft = readDraft(value);
		return draft ? [{ key: key as LocalKey, draft, mark: markOf(value) ?? '' }] : [];
	});
}

/**
 * Stores a draft where `mayReplace` says so of the mark that stands there (undefined: none stored), in one transaction; gives
 * false, with nothing written, where it may not.
 */
export const keepDraft = (
	db: Database,
	key: LocalKey,
	{ draft, mark }: KeptDraft,
	mayReplace: (mark: string | undefined) => boolean
): Promise<boolean> =>
	db.transaction('rw', db.local, async () => {
		if (!mayReplace(markOf(await readLocal(db, key)))) return false;
		await db.local.put({ key, value: { ...draft, mark } });
		return true;
	});

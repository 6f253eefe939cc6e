import type { LocalDate } from '#lib/domain/base/local-date.ts';
import type { Instant } from '#lib/domain/base/zoned.ts';
import type { Flag } from '#lib/domain/safety/flag.ts';
import type { Fact } from '#lib/domain/record/kinds.ts';
import { contentValues } from '#lib/domain/record/record.ts';
import { checkInById } from '#lib/storage/check-ins.ts';
import type { App } from './app.svelte.ts';
import type { Asked } from './asked-last.ts';

/** What a trace of signs that are taken back says. */
interface Withdrawn {
	/** The id of the check-in they were saved in. */
	readonly record: string;
	readonly before: readonly Flag[];
	readonly after: readonly Flag[];
	/** One for the file, where it is read as it is. */
	readonly reason: string;
}

/**
 * A trace of signs that were saved before and are taken back now; nothing where all of them stay. The check-in itself says what
 * stands; the trace names no field of it, or it would be applied over a sign that is marked again.
 */
export function withdrawal(
	{ record, before, after, reason }: Withdrawn,
	{ today, now }: { readonly today: LocalDate; readonly now: Instant }
): Asked[] {
	if (before.every((flag) => after.includes(flag))) return [];
	const content = { record, field: 'withdrawnFlags', before, after, reason, at: now };
	return [{ kind: 'correction', values: contentValues(today, content) }];
}

/**
 * Deletes a check-in, with the trace of the signs that go with it, in one transaction; resolves, once it is stored, with the way
 * back of both.
 */
export async function deleteCheckIn(app: App, id: string): Promise<() => Promise<void>> {
	const stored = await checkInById(app.store.db, id);
	const before = stored?.fact.content.flags ?? [];
	const trace = withdrawal({ record: id, before, after: [], reason: 'the check-in was deleted' }, app.clock);
	return app.store.write([{ id, kind: 'checkIn', values: { deleted: true } }, ...trace]);
}

/**
 * Deletes a fact (a kept tombstone); signs of a check-in leave their trace, and later corrections stand without one that is taken
 * back. Resolves, once stored, with its undo.
 */
export async function removeFact(app: App, fact: Fact): Promise<() => Promise<void>> {
	if (fact.kind === 'checkIn') return deleteCheckIn(app, fact.id);
	const gone = { id: fact.id, kind: fact.kind, values: { deleted: true } };
	if (fact.kind !== 'correction') return app.store.write([gone]);
	const { rebased } = await import('./taking-back.ts');
	return app.store.write([gone, ...(await rebased(app, fact))]);
}

import type { LocalDate } from '#lib/domain/base/local-date.ts';
import type { Change } from '#lib/domain/gates/contradiction-choices.ts';
import type { Json } from '#lib/domain/record/canonical.ts';
import type { Content, Fact } from '#lib/domain/record/kinds.ts';
import { contentValues, type RecordKind } from '#lib/domain/record/record.ts';
import { reviewChanges, type Reviewed } from '#lib/domain/safety/review-draft.ts';
import { sessionChanges, type SessionDraft } from '#lib/domain/session/amend.ts';
import type { App } from './app.svelte.ts';
import type { Asked } from './asked-last.ts';

/** What is written to give an entry new content: fields it has no more are emptied. */
export const newValues = <K extends RecordKind>(day: LocalDate, content: Content<K>, before: Fact<K> | undefined) => ({
	...Object.fromEntries(Object.keys(before?.content ?? {}).map((field) => [field, null])),
	...contentValues(day, content)
});

/** Gives an entry new content; resolves, once stored, with the undo. */
export const amendEntry = <K extends RecordKind>(app: App, before: Fact<K>, content: Content<K>) =>
	written(app, [{ id: before.id, kind: before.kind, values: newValues(before.day, content, before) }]);

/** Corrections as they are written, one for each change; their order is their moment. `now` in epoch milliseconds. */
export const correctionWrites = (
	changes: readonly Change[],
	reason: string,
	{ day, now }: { readonly day: LocalDate; readonly now: number }
): Asked[] =>
	changes.map((change, i) => ({
		kind: 'correction',
		values: contentValues(day, { ...change, reason, at: now + i })
	}));

/** Nothing is corrected before it exists, as after the device's clock was set back. */
const made = ({ clock: { now, today } }: App, { day }: Fact) => ({ now, day: day > today ? day : today });

/** Stores at once what is to be written; resolves with the way back, or undefined where there was nothing to write. */
const written = async (app: App, writes: readonly Asked[]): Promise<(() => Promise<void>) | undefined> =>
	writes.length === 0 ? undefined : app.store.write(writes);

/**
 * Sets a session right: its own fields stay as they were entered, and what the draft says otherwise is applied over them by
 * corrections, which count once and are taken back by deleting them. Resolves, once stored, with the undo; undefined where
 * nothing differs.
 */
export const amendSession = (app: App, fact: Fact<'session'>, draft: SessionDraft, reason: string) =>
	written(app, correctionWrites(sessionChanges(fact, draft), reason, made(app, fact)));

/** Gives something in the safety answers the day that was not known; resolves, once stored, with the undo. */
export const amendAnswers = (app: App, fact: Fact<'screening'>, change: Change, reason: string) =>
	app.store.write(correctionWrites([change], reason, made(app, fact)));

/**
 * Sets a review right. Its day is no part of its content, so both fields are changed themselves; the trace names the entry as a
 * whole (`review`), which is no field a correction could be applied over, now or after a later change. Resolves as `amendSession`.
 */
export function amendReview(app: App, fact: Fact<'review'>, after: Reviewed, reason: string) {
	const values: Readonly<Record<string, Json>> = { ...reviewChanges(fact, after) };
	if (Object.keys(values).length === 0) return written(app, []);
	const before: Reviewed = { by: fact.content.by, day: fact.day };
	const trace = correctionWrites(
		[{ record: fact.id, field: 'review', before, after }],
		reason,
		made(app, { ...fact, day: after.day })
	);
	return written(app, [{ id: fact.id, kind: 'review', values }, ...trace]);
}

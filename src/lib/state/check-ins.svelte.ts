import type { LocalDate } from '#lib/domain/base/local-date.ts';
import { unresolvedFlags, type OpenFlag } from '#lib/domain/safety/unresolved.ts';
import { contentValues } from '#lib/domain/record/record.ts';
import type { CheckIn } from '#lib/domain/check-in/check-in.ts';
import { lastCheckInsBefore } from '#lib/storage/check-ins.ts';
import { factsOfKind } from '#lib/storage/reading.ts';
import type { App } from './app.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';

/** The flags unresolved today, newest first, live. */
export function openFlags(app: App): LiveQuery<readonly OpenFlag[]> {
	return new LiveQuery(() => {
		const db = app.store.ready;
		const today = app.clock.today;
		return (
			db &&
			(async () => {
				const checkIns = app.store.facts(await factsOfKind(db, 'checkIn'));
				const reviews = app.store.facts(await factsOfKind(db, 'review'));
				const days = checkIns.map(({ day, content: { flags, flagsAnswered } }) => ({ day, flags, flagsAnswered }));
				return unresolvedFlags(days, reviews, today);
			})
		);
	});
}

/** The last check-in before a day, however long ago, live; undefined before the first one. */
export function lastCheckIn(app: App, day: () => LocalDate): LiveQuery<CheckIn | undefined> {
	return new LiveQuery(() => {
		const db = app.store.ready;
		const before = day();
		return db && (async () => app.store.facts(await lastCheckInsBefore(db, before)).at(-1)?.content);
	});
}

/** Deletes a check-in; resolves, once it is stored, with the way back. */
export const deleteCheckIn = (app: App, id: string): Promise<() => Promise<void>> =>
	app.store.write([{ id, kind: 'checkIn', values: { deleted: true } }]);

/** Records that a clinician has seen the person about a flag; resolves, once it is stored, with the way back. */
export const recordReview = (app: App, day: LocalDate, by: string): Promise<() => Promise<void>> =>
	app.store.write([{ kind: 'review', values: contentValues(day, { by }) }]);

import type { LocalDate } from '#lib/domain/base/local-date.ts';
import { unresolvedFlags, type OpenFlag } from '#lib/domain/safety/unresolved.ts';
import { contentValues } from '#lib/domain/record/record.ts';
import type { Fact } from '#lib/domain/record/kinds.ts';
import type { CheckIn } from '#lib/domain/check-in/check-in.ts';
import { remember } from '#lib/platform/remembered.ts';
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

/** Remembers outside the database whether today has a check-in, so that its card on Today is as large as it stays from the first paint. */
export function rememberCheckedIn(facts: readonly Fact[], today: LocalDate): void {
	const done = facts.some(({ kind, day }) => kind === 'checkIn' && day === today);
	remember('checkedIn', done ? today : undefined);
	document.documentElement.toggleAttribute('data-checked-in', done);
}

/** Records that a clinician has seen the person about a flag; resolves, once it is stored, with the way back. */
export const recordReview = (app: App, day: LocalDate, by: string): Promise<() => Promise<void>> =>
	app.store.write([{ kind: 'review', values: contentValues(day, { by }) }]);

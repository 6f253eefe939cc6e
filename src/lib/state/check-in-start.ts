import type { LocalDate } from '#lib/domain/base/local-date.ts';
import { draftOf, emptyDraft, prefill, type Draft, type LastTime } from '#lib/domain/check-in/draft.ts';
import type { Fact } from '#lib/domain/record/kinds.ts';
import { checkInById, checkInOf, lastCheckInsBefore } from '#lib/storage/check-ins.ts';
import { factsOfKind } from '#lib/storage/reading.ts';
import type { App } from './app.svelte.ts';
import { withCorrections } from './days.svelte.ts';

/** Which check-in to edit: a saved one by id, or the one of a day. */
export type EditorTarget = { readonly id: string } | { readonly day: LocalDate };

/** What an editor begins with where no draft is stored: the saved check-in, or last time's places; undefined for an id that is not there. */
export async function startOf({ store, clock, preferences }: App, target: EditorTarget): Promise<Draft | undefined> {
	const saved = await ('id' in target ? checkInById(store.db, target.id) : checkInOf(store.db, target.day));
	if (saved) return draftOf(saved.fact, saved.stamp, clock.now);
	if ('id' in target) return undefined;
	const draft = emptyDraft(crypto.randomUUID(), target.day, clock.today, clock.now);
	const [reading, made] = await Promise.all([
		lastCheckInsBefore(store.db, target.day),
		factsOfKind(store.db, 'correction')
	]);
	const standing = await withCorrections(store.facts(reading), store.facts(made));
	const before = standing.filter((fact): fact is Fact<'checkIn'> => fact.kind === 'checkIn');
	const last = before.at(-1);
	const united: LastTime | undefined = last && {
		day: last.day,
		places: before.flatMap(({ content }) => content.places),
		unrated: before.flatMap(({ content }) => content.unrated ?? [])
	};
	return prefill(draft, united, preferences.current.tracked);
}

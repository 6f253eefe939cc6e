import type { Fact } from '#lib/domain/record/kinds.ts';
import { writtenText } from '#lib/domain/trends/day-list.ts';
import { everything } from '#lib/storage/reading.ts';
import type { App } from './app.svelte.ts';

/** Most facts a search gives back. */
const mostFound = 100;

/** Facts whose written text contains the words, newest first; at most 100. */
export async function searchNotes(app: App, text: string): Promise<readonly Fact[]> {
	const wanted = text.toLowerCase();
	const facts = app.store.facts(await everything(app.store.db));
	return facts
		.filter((fact) => writtenText(fact).includes(wanted))
		.reverse()
		.slice(0, mostFound);
}

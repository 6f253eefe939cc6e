import { takenBack } from '#lib/domain/gates/take-back.ts';
import type { Json } from '#lib/domain/record/canonical.ts';
import type { Fact } from '#lib/domain/record/kinds.ts';
import { factsOfKind, factWithId } from '#lib/storage/reading.ts';
import type { App } from './app.svelte.ts';
import type { Asked } from './asked-last.ts';

/** What is to be written with the deletion of a correction, so that later ones of its field still do what they did. */
export async function rebased({ store }: App, gone: Fact<'correction'>): Promise<Asked[]> {
	const target = await factWithId(store.db, gone.content.record);
	if (!target) return [];
	const made = store.facts(await factsOfKind(store.db, 'correction'));
	return takenBack(target, made, gone).map(({ id, before, after }) => ({
		id,
		kind: 'correction',
		values: { before: before as Json, after: after as Json }
	}));
}

import type { LocalDate } from '#lib/domain/base/local-date.ts';
import { addDays } from '#lib/domain/base/local-date.ts';
import { contentValues } from '#lib/domain/record/record.ts';
import { Store } from '#lib/state/store.svelte.ts';
import { readLocal, removeLocal, writeLocal, type LocalKey } from '#lib/storage/local.ts';
import { factsOfKind } from '#lib/storage/reading.ts';
import type { Write } from '#lib/storage/writing.ts';

/** Tells the bench something; resolves once it has it. */
const tell = async (what: string, body: unknown): Promise<void> => {
	await fetch(`/${what}`, { method: 'POST', body: JSON.stringify(body) });
};

const dayOf = (n: number): LocalDate => addDays('2020-01-01' as LocalDate, n);
const draftKey = (n: number): LocalKey => `checkInDraft:${dayOf(n)}`;

/** One evening's check-in and a sitting bout that belong together: both are stored, or neither. */
function pair(n: number): Write[] {
	const zone = 'Europe/Berlin';
	const places = [{ region: 'front-hip', side: 'left', usual: n % 7, worst: 8 }];
	const lists = { qualities: ['ache'], spread: [], aggravators: ['sitting'], easers: [], flags: [] };
	const checkIn = { at: n, zone, places, ...lists, flagsAnswered: true, note: 'x'.repeat(n % 900), backdated: false };
	const sitting = { how: 'timed', seat: 'desk', start: n, end: n + 60_000, zone };
	return [
		{ id: `c${n}`, kind: 'checkIn', values: contentValues(dayOf(n), checkIn) },
		{ id: `s${n}`, kind: 'sittingBout', values: contentValues(dayOf(n), sitting) }
	];
}

const store = new Store();
await store.connection.open();
const thrownAway = store.status === 'lost';
if (thrownAway && store.connection.copy) await store.bringBack();
const checkIns = store.status === 'ready' ? await factsOfKind(store.db, 'checkIn') : undefined;
const bouts = store.status === 'ready' ? await factsOfKind(store.db, 'sittingBout') : undefined;
const next = checkIns?.facts.length ?? 0;
const halfDone = store.status === 'ready' ? [next - 1, next, next + 1] : [];
const drafts = await Promise.all(halfDone.map((n) => readLocal(store.db, draftKey(n))));
await tell('found', {
	status: store.status,
	thrownAway,
	ids: [...(checkIns?.facts ?? []), ...(bouts?.facts ?? [])].map(({ id }) => id),
	drafts: drafts.filter((draft) => draft !== undefined),
	unreadable: [...(checkIns?.unreadable ?? []), ...(bouts?.unreadable ?? [])]
});
// As the check-in does it: a draft, the record, then the draft goes.
for (let n = next; ; n++) {
	await store.commit(() => writeLocal(store.db, draftKey(n), n));
	await tell('drafted', n);
	await store.write(pair(n));
	await tell('saved', n);
	await store.commit(() => removeLocal(store.db, draftKey(n)));
}

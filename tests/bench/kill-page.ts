import type { LocalDate } from '#lib/domain/base/local-date.ts';
import { addDays } from '#lib/domain/base/local-date.ts';
import { contentValues } from '#lib/domain/record/kinds.ts';
import { Store } from '#lib/state/store.svelte.ts';
import { factsOfKind } from '#lib/storage/reading.ts';
import type { Write } from '#lib/storage/writing.ts';

/** Tells the bench something; resolves once it has it. */
const tell = async (what: string, body: unknown): Promise<void> => {
	await fetch(`/${what}`, { method: 'POST', body: JSON.stringify(body) });
};

/** One evening's check-in and a sitting bout that belong together: both are stored, or neither. */
function pair(n: number): Write[] {
	const day = addDays('2020-01-01' as LocalDate, n);
	const zone = 'Europe/Berlin';
	const places = [{ region: 'front-hip', side: 'left', usual: n % 7, worst: 8 }];
	const lists = { qualities: ['ache'], spread: [], aggravators: ['sitting'], easers: [], flags: [] };
	const checkIn = { at: n, zone, places, ...lists, flagsAnswered: true, note: 'x'.repeat(n % 900), backdated: false };
	const sitting = { how: 'timed', seat: 'desk', start: n, end: n + 60_000, zone };
	return [
		{ id: `c${n}`, kind: 'checkIn', values: contentValues(day, checkIn) },
		{ id: `s${n}`, kind: 'sittingBout', values: contentValues(day, sitting) }
	];
}

const store = new Store();
await store.open();
const checkIns = store.status === 'ready' ? await factsOfKind(store.db, 'checkIn') : undefined;
const bouts = store.status === 'ready' ? await factsOfKind(store.db, 'sittingBout') : undefined;
await tell('found', {
	status: store.status,
	ids: [...(checkIns?.facts ?? []), ...(bouts?.facts ?? [])].map(({ id }) => id),
	unreadable: [...(checkIns?.unreadable ?? []), ...(bouts?.unreadable ?? [])]
});
for (let n = checkIns?.facts.length ?? 0; ; n++) {
	await store.write(pair(n));
	await tell('saved', [`c${n}`, `s${n}`]);
}

import type { LocalDate } from '#lib/domain/base/local-date.ts';
import type { Fact } from '#lib/domain/record/kinds.ts';
import type { RecordKind } from '#lib/domain/record/record.ts';
import { groupByDay } from '#lib/domain/trends/day-list.ts';
import { deletedOn, type DeletedFact } from '#lib/storage/deleted.ts';
import type { App } from './app.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';

/** What comes and goes with other entries, or is written again by the program; it does not come back alone. */
const dependent: readonly RecordKind[] = ['correction', 'progress', 'adjustment'];

/** What was deleted of a day, and the way back; make it while a component is set up. */
export class Deleted {
	readonly #app: App;
	readonly #query: LiveQuery<readonly DeletedFact[]>;

	constructor(app: App, day: () => LocalDate) {
		this.#app = app;
		this.#query = new LiveQuery(() => {
			const db = app.store.ready;
			const on = day();
			return db && (() => deletedOn(db, on));
		});
	}

	/** The deleted entries in the order of the day; none until they were read, or where they cannot be. */
	get entries(): readonly DeletedFact[] {
		const deleted = (this.#query.value ?? []).filter(({ fact }) => !dependent.includes(fact.kind));
		const order = groupByDay(deleted.map(({ fact }) => fact))[0]?.facts ?? [];
		return order.flatMap((one) => deleted.filter(({ fact }) => fact === one));
	}

	/** Brings an entry back as it was; resolves, once stored, with the undo. */
	async bringBack({ id, kind }: Fact): Promise<() => Promise<void>> {
		return this.#app.store.write([{ id, kind, values: { deleted: false } }]);
	}
}

import { addDays, type LocalDate } from '#lib/domain/base/local-date.ts';
import { daySittings, type DaySitting, type SittingFact } from '#lib/domain/sitting/day.ts';
import type { TimerView } from '#lib/domain/sitting/timer.ts';
import { sittingBetween } from '#lib/storage/reading.ts';
import type { Clock } from './clock.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { Store } from './store.svelte.ts';

/** Sitting on a range of days, read in one go and kept up to date. Make it while a component is set up. */
export class SittingDays {
	readonly #sitting: { readonly timer: TimerView | undefined };
	readonly #clock: Clock;
	readonly #store: Store;
	readonly #range: () => { readonly from: LocalDate; readonly to: LocalDate };
	readonly #read: LiveQuery<Awaited<ReturnType<typeof sittingBetween>>>;

	constructor(
		sitting: { readonly timer: TimerView | undefined },
		{ clock, store }: { readonly clock: Clock; readonly store: Store },
		range: () => { readonly from: LocalDate; readonly to: LocalDate }
	) {
		this.#sitting = sitting;
		this.#clock = clock;
		this.#store = store;
		this.#range = range;
		this.#read = new LiveQuery(() => {
			const db = store.ready;
			const { from, to } = range();
			return db && (() => sittingBetween(db, from, addDays(to, 1)));
		});
	}

	#facts = $derived.by(
		(): readonly SittingFact[] | undefined => this.#read.value && this.#store.facts(this.#read.value)
	);
	#days = $derived.by((): readonly DaySitting[] => {
		const facts = this.#facts;
		const { from, to } = this.#range();
		const timer = this.#sitting.timer;
		const counts = timer && timer.noticed === undefined ? timer : undefined;
		const { zone } = this.#clock;
		if (!facts) return [];
		if (!counts) return daySittings(facts, from, to, zone);
		const { start, zone: seated } = counts.running;
		return daySittings(facts, from, to, zone, { start, end: start + counts.elapsedMs, zone: seated });
	});

	/** The records read: those of the days, of the two days before and of the day after; undefined until then. */
	get facts(): readonly SittingFact[] | undefined {
		return this.#facts;
	}

	/** Each day's sum, in order; empty until they have been read. */
	get days(): readonly DaySitting[] {
		return this.#days;
	}
}

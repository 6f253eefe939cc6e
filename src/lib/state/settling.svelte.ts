import { addDays, type LocalDate } from '#lib/domain/base/local-date.ts';
import { settlingAsked, settlingDays, type AskedSettling } from '#lib/domain/gates/settling.ts';
import type { App } from './app.svelte.ts';
import { DayRange } from './days.svelte.ts';

/** What a day's check-in answers about the exercises before it, kept up to date; make it while a component is set up. */
export class Settling {
	readonly #day: () => LocalDate | undefined;
	/** The last that was read: data that is away for a while takes nothing from the screen. */
	#days = $state.raw<DayRange['current']>({ status: 'loading' });

	/** Waits as long as `day` is undefined. */
	constructor(app: App, day: () => LocalDate | undefined) {
		this.#day = day;
		const range = new DayRange(app, () => {
			const on = day();
			return on && [addDays(on, -settlingDays), on];
		});
		$effect(() => {
			if (range.current.status !== 'loading') this.#days = range.current;
		});
	}

	/** Whether it is known, or known to be unreadable: then nothing is asked. */
	get known(): boolean {
		return this.#days.status !== 'loading';
	}

	/** The sides that are asked about; none while that is not known. */
	readonly asked: readonly AskedSettling[] = $derived.by(() => {
		const day = this.#day();
		const days = this.#days;
		return day && days.status === 'ready' ? settlingAsked(days.value, day) : [];
	});
}

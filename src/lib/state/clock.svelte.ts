import { createSubscriber } from 'svelte/reactivity';
import type { LocalDate } from '#lib/domain/base/local-date.ts';
import { dayAt } from '#lib/domain/base/zoned.ts';
import { now, onTick, zone } from '#lib/platform/clock.ts';

/** The device's clock as runes: looked at every second and whenever the page comes to the front. */
export class Clock {
	#now = $state(now());
	#zone = $state(zone());
	readonly #ticks = createSubscriber((update) => onTick(1000, update));

	constructor() {
		$effect(() =>
			onTick(1000, () => {
				this.#now = now();
				this.#zone = zone();
			})
		);
	}

	/** UTC epoch milliseconds, at most a second old while the page is seen. */
	get now(): number {
		return this.#now;
	}

	/** The device's time this very moment; an effect that reads it runs again every second. */
	look(): number {
		this.#ticks();
		return now();
	}

	/** The IANA zone the device is in. */
	get zone(): string {
		return this.#zone;
	}

	#today = $derived(dayAt(this.#now, this.#zone));

	/** The civil day it is here. */
	get today(): LocalDate {
		return this.#today;
	}
}

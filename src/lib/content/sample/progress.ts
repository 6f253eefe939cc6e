import { daysBetween, type LocalDate } from '#lib/domain/base/local-date.ts';

/** What one day's diary says about the left, sorer side. */
export interface ProgressDay {
	readonly day: LocalDate;
	/** The higher side's pain of the check-in, 0-10. */
	readonly pain: number;
	readonly flare: boolean;
	readonly hurt: boolean;
}

/** What the sample person may do, roughly as the gates would say; the real gates judge for themselves. */
export interface Allowed {
	readonly strength1: 'open' | 'caution' | undefined;
	readonly strength2: boolean;
	readonly strength3: boolean;
	readonly release: boolean;
	readonly stretch: boolean;
}

/** Keeps count of the sample person's way: sore days, calm days, and what has been earned since the last injury. */
export class SampleProgress {
	#calmDays: LocalDate[] = [];
	#secondDays = 0;
	#calmRun = 0;
	#closed = false;
	#afterFlare = 0;
	#lastStrong: { day: LocalDate; rung: 1 | 2 | 3 } | undefined;
	#tested: LocalDate | undefined;

	/** Takes in a check-in and says what the day allows. */
	checkIn({ day, pain, flare, hurt }: ProgressDay): Allowed {
		this.#calmRun = pain <= 3 ? this.#calmRun + 1 : 0;
		if (pain >= 6) this.#closed = true;
		else if (this.#calmRun >= 2) this.#closed = false;
		if (hurt) {
			this.#calmDays = [];
			this.#secondDays = 0;
		}
		if (flare) this.#afterFlare = 2;
		const resting = this.#lastStrong && this.#lastStrong.rung > 1 && daysBetween(this.#lastStrong.day, day) <= 1;
		const busy = this.#closed || flare || hurt;
		const second = !busy && this.#calmDays.length >= 3 && !resting;
		const first = this.#calmDays[0];
		const strengthFirst =
			this.#calmDays.length >= 6 &&
			first !== undefined &&
			daysBetween(first, day) >= 12 &&
			this.#afterFlare === 0 &&
			this.#tested !== undefined &&
			daysBetween(this.#tested, day) <= 14;
		return {
			strength1: hurt || pain >= 7 ? undefined : busy ? 'caution' : 'open',
			strength2: second,
			strength3: second && this.#secondDays >= 4 && pain <= 3,
			release: !busy,
			stretch: !busy && strengthFirst && pain <= 3
		};
	}

	/** Takes in a strength session without trouble. */
	strengthDay(day: LocalDate, rung: 1 | 2 | 3): void {
		this.#calmDays.push(day);
		if (rung > 1) this.#secondDays++;
		this.#afterFlare = Math.max(0, this.#afterFlare - 1);
		this.#lastStrong = { day, rung };
	}

	/** Takes in a resisted hip-flexion test that was held long enough. */
	test(day: LocalDate): void {
		this.#tested = day;
	}
}

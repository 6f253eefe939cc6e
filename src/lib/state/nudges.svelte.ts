import { nudgeDue, nudgeStands } from '#lib/domain/sitting/nudge.ts';
import type { Clock } from './clock.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { Sitting } from './sitting.svelte.ts';

const tag = 'sitting';

/** Nudges to stand up: from timestamps, so that a tab that slept gives one, not ten; one tab speaks for all. */
export class Nudges {
	readonly #clock: Clock;
	readonly #preferences: Preferences;
	readonly #sitting: Sitting;

	constructor(clock: Clock, preferences: Preferences, sitting: Sitting) {
		this.#clock = clock;
		this.#preferences = preferences;
		this.#sitting = sitting;
		$effect(() => {
			if (this.#due !== undefined) void this.#give(this.#due);
		});
		$effect(() => {
			if (!sitting.loaded) return;
			const stands = this.#stands;
			// Only ever an extra: a device that cannot have it still shows the banner.
			import('./nudge-giving.ts').then(({ mark }) => mark(stands, tag)).catch(() => undefined);
		});
	}

	#due = $derived.by((): string | undefined => {
		const running = this.#sitting.timer?.running;
		if (!running || !this.#preferences.loaded) return undefined;
		return nudgeDue(running, this.#preferences.current.nudgeMin, this.#clock.now) ? running.id : undefined;
	});
	#stands = $derived.by((): boolean => {
		const running = this.#sitting.timer?.running;
		if (!running || !this.#preferences.loaded) return false;
		return nudgeStands(running, this.#preferences.current.nudgeMin, this.#clock.now);
	});

	/** Whether the calm banner stands now. */
	get stands(): boolean {
		return this.#stands;
	}

	/** Gives the nudge once, in the one tab that claims it. */
	async #give(id: string): Promise<void> {
		const settings = this.#preferences.current;
		// Before the claim: a tab that cannot load what gives the nudge leaves it to another.
		const { giveNudge } = await import('./nudge-giving.ts');
		if (!(await this.#sitting.claimNudge(id, settings.nudgeMin))) return;
		await giveNudge(settings, tag, this.#sitting.timer?.elapsedMs ?? 0);
	}
}

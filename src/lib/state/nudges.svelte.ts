import { nudgeDue, nudgeStands } from '#lib/domain/sitting/nudge.ts';
import type { Clock } from './clock.svelte.ts';
import type { NudgeParts } from './nudge-giving.ts';

const tag = 'sitting';

/** Nudges to stand up: from timestamps, so that a tab that slept gives one, not ten; one tab speaks for all. */
export class Nudges {
	readonly #parts: NudgeParts & { readonly clock: Clock };

	constructor(parts: NudgeParts & { readonly clock: Clock }) {
		this.#parts = parts;
		$effect(() => {
			if (this.#due !== undefined) void this.#give(this.#due);
		});
		$effect(() => {
			if (!parts.sitting.loaded) return;
			const stands = this.#stands;
			// Only ever an extra: a device that cannot have it still shows the banner.
			import('./nudge-giving.ts').then(({ mark }) => mark(stands, tag)).catch(() => undefined);
		});
	}

	#running = $derived.by(() => {
		const { sitting, preferences } = this.#parts;
		return preferences.loaded ? sitting.timer?.running : undefined;
	});
	#due = $derived.by((): string | undefined => {
		const { clock, preferences } = this.#parts;
		const running = this.#running;
		return running && nudgeDue(running, preferences.current.nudgeMin, clock.now) ? running.id : undefined;
	});
	#stands = $derived.by((): boolean => {
		const { clock, preferences } = this.#parts;
		const running = this.#running;
		return running !== undefined && nudgeStands(running, preferences.current.nudgeMin, clock.now);
	});

	/** Whether the calm banner stands now. */
	get stands(): boolean {
		return this.#stands;
	}

	/** Gives the nudge once, in the one tab that claims it; a tab that cannot load what gives it leaves it to another. */
	async #give(id: string): Promise<void> {
		await (await import('./nudge-giving.ts')).giveNudge(this.#parts, id, tag);
	}
}

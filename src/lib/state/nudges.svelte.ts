import { nudgeDue, nudgeStands } from '#lib/domain/sitting/nudge.ts';
import { badge } from '#lib/platform/badge.ts';
import {
	askForNotifications,
	notificationState,
	withdraw,
	type NotificationState
} from '#lib/platform/notifications.ts';
import { canVibrate } from '#lib/platform/vibration.ts';
import type { Clock } from './clock.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { Sitting } from './sitting.svelte.ts';

const tag = 'sitting';

/** Nudges to stand up: from timestamps, so that a tab that slept gives one, not ten; one tab speaks for all. */
export class Nudges {
	readonly #clock: Clock;
	readonly #preferences: Preferences;
	readonly #sitting: Sitting;
	#permission = $state<NotificationState>('unsupported');

	constructor(clock: Clock, preferences: Preferences, sitting: Sitting) {
		this.#clock = clock;
		this.#preferences = preferences;
		this.#sitting = sitting;
		$effect(() => void (this.#permission = notificationState()));
		$effect(() => {
			if (this.#due !== undefined) void this.#give(this.#due);
		});
		$effect(() => {
			if (!sitting.loaded) return;
			void badge(this.#stands);
			if (!this.#stands) void withdraw(tag);
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

	/** Whether the device may show notifications. */
	get permission(): NotificationState {
		return this.#permission;
	}

	/** Whether the device can vibrate. */
	get canVibrate(): boolean {
		return canVibrate();
	}

	/** Switches notifications on, asking the person where that is needed, or off. */
	async notifications(on: boolean): Promise<void> {
		if (on && this.#permission === 'ask') this.#permission = await askForNotifications();
		await this.#sitting.setUp({ notifications: on && this.#permission === 'allowed' });
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

import { askForNotifications, notificationState, type NotificationState } from '#lib/platform/notifications.ts';
import { canVibrate } from '#lib/platform/vibration.ts';
import type { Sitting } from './sitting.svelte.ts';

/** In which ways this device can give nudges, as the person sets them up; make it while a component is set up. */
export class NudgeNotices {
	readonly #sitting: Sitting;
	#permission = $state<NotificationState>('unsupported');

	constructor(sitting: Sitting) {
		this.#sitting = sitting;
		$effect(() => void (this.#permission = notificationState()));
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
}

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

	/** Switches notifications on, asking the person where that is needed, or off; returns whether they are as asked. */
	async notifications(on: boolean): Promise<boolean> {
		if (on && this.#permission === 'ask') this.#permission = await askForNotifications();
		const allowed = on && this.#permission === 'allowed';
		return (await this.#sitting.setUp({ notifications: allowed })) && allowed === on;
	}
}

import { untrack } from 'svelte';
import { askToInstall, canAskToInstall, isAppleMobile, isStandalone, onInstallNews } from '#lib/platform/install.ts';

/**
 * How installing stands: `offer` (the browser will ask), `ios` (explain the share menu), `installed`, or `none` (this
 * browser cannot, or not now).
 */
export type InstallStatus = 'offer' | 'ios' | 'installed' | 'none';

/** Installing the app on this device. Make it while a component is set up. */
export class Install {
	#status = $state<InstallStatus>('none');

	constructor() {
		$effect(() => {
			untrack(() => this.#look());
			return onInstallNews(
				() => this.#look(),
				() => (this.#status = 'installed')
			);
		});
	}

	get status(): InstallStatus {
		return this.#status;
	}

	/** Asks the browser's own question; resolves with whether the person said yes. */
	async prompt(): Promise<boolean> {
		const accepted = await askToInstall();
		if (accepted) this.#status = 'installed';
		else this.#look();
		return accepted;
	}

	#look(): void {
		if (this.#status === 'installed' || isStandalone()) this.#status = 'installed';
		else if (canAskToInstall()) this.#status = 'offer';
		else this.#status = isAppleMobile() ? 'ios' : 'none';
	}
}

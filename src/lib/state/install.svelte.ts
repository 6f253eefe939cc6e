import { askToInstall, canAskToInstall, isAppleMobile, isStandalone, onInstallNews } from '#lib/platform/install.ts';

/**
 * How installing stands: `offer` (the browser will ask), `ios` (explain the share menu), `installed`, or `none` (this
 * browser cannot, or not now).
 */
export type InstallStatus = 'offer' | 'ios' | 'installed' | 'none';

/** Installing the app on this device. */
export class Install {
	#status = $state<InstallStatus>('none');

	get status(): InstallStatus {
		return this.#status;
	}

	/** Looks at the browser and keeps watching; call once in the browser. */
	start(): void {
		this.#look();
		onInstallNews(
			() => this.#look(),
			() => (this.#status = 'installed')
		);
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

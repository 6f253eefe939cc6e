import { onTick } from './clock.ts';
import { workerAddress } from './worker-address.ts';

/** What a page hears about the app's releases. */
export interface ReleaseNews {
	/** A newer release is on the device and waits to take over; may be told again. */
	readonly waiting: () => void;
	/** A newer release has taken over this page, which still runs the old one. */
	readonly replaced: () => void;
}

const hourMs = 3_600_000;

/**
 * Registers the service worker at `address` and looks for newer releases at once, hourly and whenever the page comes to
 * the front. Resolves with the way to let a waiting release take over; undefined where the browser has no service
 * worker or refuses one, and then the app works but only with a network.
 */
export async function followReleases(address: string, news: ReleaseNews): Promise<(() => void) | undefined> {
	if (!('serviceWorker' in navigator)) return undefined;
	// Only a browser can load it, and nothing on the first screen waits for it.
	const { Workbox } = await import('workbox-window');
	const worker = new Workbox(workerAddress(address));
	let following = false;
	worker.addEventListener('waiting', news.waiting);
	worker.addEventListener('controlling', () => {
		// Where the browser clears the site no worker is left, and nothing newer has come.
		if (!navigator.serviceWorker.controller) return;
		// The first worker of all claims the page that installed it: that page already runs its release.
		if (following) news.replaced();
		following = true;
	});
	const registration = await worker.register().catch(() => undefined);
	if (!registration) return undefined;
	// Workbox stops listening after a release that another look found, though it may not have been kept.
	registration.addEventListener('updatefound', () => {
		const { active, installing } = registration;
		installing?.addEventListener('statechange', () => {
			if (active && installing.state === 'installed') news.waiting();
		});
	});
	following ||= navigator.serviceWorker.controller !== null || registration.active?.state === 'activated';
	// Without a network there is nothing newer to find; the next look will do.
	onTick(hourMs, () => void registration.update().catch(() => undefined));
	return () => worker.messageSkipWaiting();
}

/** Calls back when a part of the app cannot be loaded, which a release that replaced it on the server may cause. */
export const onMissingPart = (missing: () => void): void => window.addEventListener('vite:preloadError', missing);

/** Loads the page again. */
export const reload = (): void => location.reload();

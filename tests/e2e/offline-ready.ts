import type { Page } from '@playwright/test';

/** Resolves once the page is answered by an active service worker, that is, once the whole app is on the device. */
export const offlineReady = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((done) => {
			navigator.serviceWorker.addEventListener('controllerchange', done, { once: true });
		});
	});

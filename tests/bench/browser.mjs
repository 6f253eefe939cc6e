/** The browser the measurements run in, and the arithmetic they share. */
import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../../scripts/browser.mjs';
import { welcomeHere } from '../profile.mjs';

/** Starts the test browser; throws in words when there is none. */
export async function launch() {
	const { path, problem } = await findBrowser();
	if (!path) throw new Error(problem);
	return chromium.launch({ executablePath: path, args: browserArgs });
}

/** The middle of some numbers. */
export function median(numbers) {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const phone = { viewport: { width: 390, height: 844 }, locale: 'en-GB' };

/** A phone-sized profile of someone who has finished the first start, with `records` as stored rows. */
export async function welcomedContext(browser, address, { records = [], ...options } = {}) {
	const context = await browser.newContext({ ...phone, ...options });
	const page = await context.newPage();
	// Not Today, which leads a new device to its first start.
	await page.goto(`${address}about/`);
	await page.locator('main').waitFor();
	await welcomeHere(page, { records });
	await page.close();
	return context;
}

/** The same with the whole app on the device. */
export async function installedContext(browser, address, options) {
	const context = await welcomedContext(browser, address, options);
	const page = await context.newPage();
	await page.goto(address);
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
	});
	await page.close();
	return context;
}

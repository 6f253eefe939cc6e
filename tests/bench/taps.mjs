/** Tap to next paint on the navigation, with ten years of entries and a processor four times slower. */
import { installedContext, median } from './browser.mjs';
import { diary } from './years.mjs';

export const name = 'tap to next paint, 10 years, CPU 4× slower';

/** The longest interaction the page saw since it was last asked, in milliseconds; under 16 ms counts as 16. */
const slowest = (page) =>
	page.evaluate(
		() =>
			new Promise((done) => {
				// Event timing is told after the next paint: two frames and a task later everything is there.
				requestAnimationFrame(() =>
					requestAnimationFrame(() =>
						setTimeout(() => {
							const seen = window.interactions.splice(0);
							done(Math.max(16, ...seen));
						}, 200)
					)
				);
			})
	);

export async function measure({ browser, site, runs }) {
	const context = await installedContext(browser, site.address, { records: diary(10) });
	const page = await context.newPage();
	await page.addInitScript(() => {
		window.interactions = [];
		new PerformanceObserver((list) => {
			for (const { duration, interactionId } of list.getEntries())
				if (interactionId) window.interactions.push(duration);
		}).observe({ type: 'event', durationThreshold: 16, buffered: true });
	});
	await page.goto(site.address);
	await page.locator('nav a:visible').first().waitFor();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	const links = page.locator('nav a:visible');
	const rows = [];
	for (const index of Array(await links.count()).keys()) {
		const each = [];
		const what = await links.nth(index).getAttribute('href');
		for (let count = 0; count < runs; count++) {
			await links.nth((index + 1) % (await links.count())).click();
			await slowest(page);
			await links.nth(index).click();
			each.push(await slowest(page));
		}
		rows.push({ what: `tap on the way to ${what}`, value: median(each), unit: 'ms', budget: 100 });
	}
	await context.close();
	return rows;
}

/** Starting the installed app cold: with ten years of entries against none. */
import { installedContext, median } from './browser.mjs';
import { diary } from './years.mjs';

export const name = 'start from the precache';

/** Milliseconds from the start of the navigation until Today's content last changed and stayed for half a second. */
async function settled(context, address) {
	const page = await context.newPage();
	await page.addInitScript(() => {
		window.lastChange = 0;
		new MutationObserver((changes) => {
			const main = document.querySelector('main');
			if (main && changes.some(({ target }) => main.contains(target))) window.lastChange = performance.now();
		}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
	});
	await page.goto(address);
	await page.waitForFunction(() => window.lastChange > 0 && performance.now() - window.lastChange > 500);
	const at = await page.evaluate(() => window.lastChange);
	await page.close();
	return at;
}

export async function measure({ browser, site, runs }) {
	const times = {};
	for (const years of [0, 10]) {
		const context = await installedContext(browser, site.address, { records: years ? diary(years) : [] });
		await settled(context, site.address);
		const each = [];
		for (let count = 0; count < runs; count++) each.push(await settled(context, site.address));
		times[years] = each;
		await context.close();
	}
	return [
		{ what: 'Today settled, empty', values: times[0], unit: 'ms' },
		{ what: 'Today settled, 10 years of entries', values: times[10], unit: 'ms' },
		{ what: '10 years against empty', value: median(times[10]) / median(times[0]), unit: '×', budget: 1.3 }
	];
}

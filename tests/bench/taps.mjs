/** Tap to next paint on the navigation, with ten years of entries and a processor four times slower. */
import { installedContext, median } from './browser.mjs';
import { noteInteractions, slowest, slowDown } from './interactions.mjs';
import { diary } from './years.mjs';

export const name = 'tap to next paint, 10 years, CPU 4× slower';

export async function measure({ browser, site, runs }) {
	const context = await installedContext(browser, site.address, { records: diary(10) });
	const page = await context.newPage();
	await page.addInitScript(noteInteractions);
	await page.goto(site.address);
	await page.locator('nav a:visible').first().waitFor();
	await slowDown(page, 4);
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

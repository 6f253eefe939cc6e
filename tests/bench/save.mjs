/** Saving a check-in with ten years of entries: from the tap on the last button until the screen says that it is saved. */
import { installedContext } from './browser.mjs';
import { untilShown, watchTaps } from './watching.mjs';
import { diary } from './years.mjs';

export const name = 'saving a check-in';

const dayBack = (days) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** Saves one check-in on each of the last days, at most 14. */
async function saves(page, address, runs) {
	const times = [];
	for (let count = 0; count < Math.min(14, runs + 1); count++) {
		await page.goto(`${address}check-in/?d=${dayBack(count)}`);
		await page.locator('.panel').waitFor();
		const none = page.getByRole('button', { name: 'No pain today' });
		const close = page.getByRole('button', { name: /^(Nothing new, done|No pain, nothing new)$/ });
		await close.waitFor();
		if (await none.isVisible()) await none.click();
		const { ms } = await untilShown(page, 'Saved', () => close.click());
		// The first loads code.
		if (count > 0) times.push(ms);
	}
	return times;
}

export async function measure({ browser, site, runs }) {
	const rows = [];
	for (const years of [0, 10]) {
		const context = await installedContext(browser, site.address, { records: years ? diary(years) : [] });
		const page = await context.newPage();
		await page.addInitScript(watchTaps);
		const what = years ? `tap to “Saved”, ${years} years of entries` : 'tap to “Saved”, empty';
		rows.push({ what, values: await saves(page, site.address, runs), unit: 'ms', budget: 30 });
		await context.close();
	}
	return rows;
}

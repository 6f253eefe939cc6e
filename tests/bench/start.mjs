/** Starting the installed app cold: with ten years of entries against none. */
import { installedContext, median } from './browser.mjs';
import { diary } from './years.mjs';

export const name = 'start from the precache';

/**
 * Milliseconds from the start of the navigation until Today is usable (the check-in and the sitting card know their
 * entries), and until its content last changed and stayed for half a second.
 */
async function started(context, address, hint) {
	const page = await context.newPage();
	await page.addInitScript((hint) => {
		window.lastChange = 0;
		window.usable = 0;
		const known = ({ innerText }) => innerText.includes(hint) && innerText.includes('Nothing yet today');
		new MutationObserver((changes) => {
			const main = document.querySelector('main');
			if (!main || !changes.some(({ target }) => main.contains(target))) return;
			window.lastChange = performance.now();
			if (known(main)) window.usable ||= window.lastChange;
		}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
	}, hint);
	await page.goto(address);
	await page.waitForFunction(() => window.usable > 0 && performance.now() - window.lastChange > 500);
	const at = await page.evaluate(() => ({ usable: window.usable, settled: window.lastChange }));
	await page.close();
	return at;
}

export async function measure({ browser, site, runs }) {
	const [none, much] = await Promise.all(
		[
			{ records: [], hint: 'takes about a minute' },
			{ records: diary(10), hint: 'Same places' }
		].map(async ({ records, hint }) => ({
			context: await installedContext(browser, site.address, { records }),
			hint,
			each: []
		}))
	);
	// In turns, so that what else the machine does meets both alike.
	for (let count = 0; count <= runs; count++) {
		for (const { context, hint, each } of [none, much]) {
			const at = await started(context, site.address, hint);
			// The first keeps checkpoints.
			if (count > 0) each.push(at);
		}
	}
	await Promise.all([none.context.close(), much.context.close()]);
	const all = ({ each }, what) => each.map((one) => one[what]);
	const ratio = (what) => median(all(much, what)) / median(all(none, what));
	return [
		{ what: 'Today usable, empty', values: all(none, 'usable'), unit: 'ms' },
		{ what: 'Today usable, 10 years of entries', values: all(much, 'usable'), unit: 'ms' },
		{ what: '10 years against empty, usable', value: ratio('usable'), unit: '×', budget: 1.3 },
		{ what: 'Today settled, empty', values: all(none, 'settled'), unit: 'ms' },
		{ what: 'Today settled, 10 years of entries', values: all(much, 'settled'), unit: 'ms' },
		{ what: '10 years against empty, settled', value: ratio('settled'), unit: '×' }
	];
}

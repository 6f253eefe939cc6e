/**
 * Saving a check-in, with ten years of entries and without: from the tap on the last button until the screen says that it is saved,
 * and what of it is storing, from the first look at the database until both copies are written.
 */
import { installedContext } from './browser.mjs';
import { untilShown, watchTaps } from './watching.mjs';
import { diary } from './years.mjs';

export const name = 'saving a check-in';

const dayBack = (days) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** To be run in each page before its own scripts: notes when each transaction began and completed. */
function watchTransactions() {
	window.transactions = [];
	const begin = IDBDatabase.prototype.transaction;
	IDBDatabase.prototype.transaction = function (...args) {
		const from = performance.now();
		const transaction = begin.apply(this, args);
		transaction.addEventListener('complete', () => {
			window.transactions.push({ from, to: performance.now(), mode: transaction.mode });
		});
		return transaction;
	};
}

/** How long storing took after the last tap, in what was over `ms` after it. */
const storingMs = (page, ms) =>
	page.evaluate((limit) => {
		const over = window.transactions.filter(({ from, to }) => from >= window.tapped && to <= window.tapped + limit);
		const written = over.filter(({ mode }) => mode === 'readwrite').map(({ to }) => to);
		if (written.length < 2)
			throw new Error(`${written.length} transactions had written when “Saved” was shown, not both copies`);
		return Math.max(...written) - Math.min(...over.map(({ from }) => from));
	}, ms);

/** Saves one check-in on each of the last days, at most 14. */
async function saves(page, address, runs) {
	const taps = [];
	const stored = [];
	for (let count = 0; count < Math.min(14, runs + 1); count++) {
		await page.goto(`${address}check-in/?d=${dayBack(count)}`);
		await page.locator('.panel').waitFor();
		const none = page.getByRole('button', { name: 'No pain today' });
		const close = page.getByRole('button', { name: /^(Nothing new, done|No pain, nothing new)$/ });
		await close.waitFor();
		if (await none.isVisible()) await none.click();
		const { ms } = await untilShown(page, 'Saved', () => close.click());
		// The first loads code.
		if (count === 0) continue;
		taps.push(ms);
		stored.push(await storingMs(page, ms));
	}
	return { taps, stored };
}

export async function measure({ browser, site, runs }) {
	const rows = [];
	for (const years of [0, 10]) {
		const context = await installedContext(browser, site.address, { records: years ? diary(years) : [] });
		const page = await context.newPage();
		await page.addInitScript(watchTaps);
		await page.addInitScript(watchTransactions);
		const { taps, stored } = await saves(page, site.address, runs);
		const where = years ? `${years} years of entries` : 'empty';
		rows.push({ what: `tap to “Saved”, ${where}`, values: taps, unit: 'ms' });
		rows.push({ what: `of it storing, both copies, ${where}`, values: stored, unit: 'ms', budget: 30 });
		await context.close();
	}
	return rows;
}

/** Ten years of entries out into a backup file, and back in on another device. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installedContext } from './browser.mjs';
import { untilShown, watchTaps } from './watching.mjs';
import { diary } from './years.mjs';

export const name = 'a backup of 10 years';

const withoutDialog = () => Reflect.deleteProperty(window, 'showSaveFilePicker');

async function backupPage(browser, address, records) {
	const context = await installedContext(browser, address, { records });
	const page = await context.newPage();
	await page.addInitScript(withoutDialog);
	await page.addInitScript(watchTaps);
	await page.goto(`${address}backup/`);
	await page.getByRole('button', { name: 'Make a backup' }).waitFor();
	return page;
}

async function makes(browser, address, file, runs) {
	const page = await backupPage(browser, address, diary(10));
	const made = [];
	for (let count = 0; count < runs; count++) {
		await page.reload();
		const button = page.getByRole('button', { name: 'Make a backup' });
		await button.waitFor();
		const download = page.waitForEvent('download');
		made.push(await untilShown(page, 'Your backup is made and checked', () => button.click()));
		await (await download).saveAs(file);
	}
	await page.context().close();
	return made;
}

async function bringsBack(browser, address, file) {
	const page = await backupPage(browser, address, []);
	const pick = page.locator('input[type=file]');
	const opened = await untilShown(page, 'Check-in', () => pick.setInputFiles(file));
	const button = page.getByRole('button', { name: 'Restore', exact: true });
	const restored = await untilShown(page, 'Your entries are back', () => button.click());
	await page.context().close();
	return { opened, restored };
}

export async function measure({ browser, site, runs }) {
	const folder = mkdtempSync(join(tmpdir(), 'gaitkeeper-bench-'));
	const file = join(folder, 'ten-years.gaitkeeper.json');
	try {
		const made = await makes(browser, site.address, file, runs);
		const back = [];
		for (let count = 0; count < runs; count++) back.push(await bringsBack(browser, site.address, file));
		const opened = back.map((one) => one.opened);
		const restored = back.map((one) => one.restored);
		const ms = (all) => all.map((one) => one.ms);
		const longest = (all) => all.map((one) => one.longest);
		return [
			{ what: 'made, read back and compared', values: ms(made), unit: 'ms', budget: 1000 },
			{ what: 'making it, longest task', values: longest(made), unit: 'ms', budget: 100 },
			{ what: 'opened, with the preview', values: ms(opened), unit: 'ms' },
			{ what: 'opening it, longest task', values: longest(opened), unit: 'ms', budget: 100 },
			{ what: 'restored', values: ms(restored), unit: 'ms' },
			{ what: 'restoring it, longest task', values: longest(restored), unit: 'ms', budget: 100 },
			{
				what: 'opened and restored',
				values: back.map((one) => one.opened.ms + one.restored.ms),
				unit: 'ms',
				budget: 3000
			}
		];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

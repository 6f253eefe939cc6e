import { readFileSync } from 'node:fs';
import { expect, type BrowserContext, type Page } from '@playwright/test';

/** A backup of every kind of record. */
export const file = 'tests/fixtures/progress-v1.gaitkeeper.json';

/** The browser's own save dialog cannot be driven here; without it the file goes to the downloads. */
export const withoutSaveDialog = (context: BrowserContext) =>
	context.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));

/** Opens the backup screen with a file. */
export async function openFile(page: Page, given: string): Promise<void> {
	await page.goto('backup/');
	// The page knows whether it was opened out of first start, where there is nothing to make a backup of.
	const known = page.getByRole('button', { name: 'Make a backup' }).or(page.locator('a[href*="step=begin"]'));
	await expect(known).toBeVisible();
	await page.locator('input[type=file]').setInputFiles(given);
}

/** Brings a backup file back. */
export async function restore(page: Page, given: string): Promise<void> {
	await openFile(page, given);
	await page.getByRole('button', { name: 'Restore', exact: true }).click();
	await expect(page.getByText('Your entries are back')).toBeVisible();
}

/** Makes a backup, keeps it at `to`, and gives its text. */
export async function makeBackup(page: Page, to: string): Promise<string> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Make a backup' }).click();
	await (await download).saveAs(to);
	await expect(page.getByText('Your backup is made and checked')).toBeVisible();
	return readFileSync(to, 'utf8');
}

/** The records in a backup's text. */
export const recordsIn = (text: string): unknown => (JSON.parse(text) as { records: unknown }).records;

/** The rows of a table, read past the app. */
export const rows = (page: Page, table: string): Promise<unknown[]> =>
	page.evaluate(async (name) => {
		const database = await new Promise<IDBDatabase>((resolve) => {
			const request = indexedDB.open('gaitkeeper');
			request.onsuccess = () => resolve(request.result);
		});
		const all = await new Promise<unknown[]>((resolve) => {
			const request = database.transaction(name).objectStore(name).getAll();
			request.onsuccess = () => resolve(request.result);
		});
		database.close();
		return all;
	}, table);

import type { Locator, Page } from '@playwright/test';
import { expect } from './app.ts';

/** Marks first start as done, on a screen that does not lead there. */
export async function welcomed(page: Page): Promise<void> {
	await open(page);
	await page.evaluate(async () => {
		const wait = <T>(request: IDBRequest<T>) =>
			new Promise<T>((done, fail) => {
				request.onsuccess = () => done(request.result);
				request.onerror = () => fail(request.error ?? new Error('no database'));
			});
		const db = await wait(indexedDB.open('gaitkeeper'));
		await wait(
			db
				.transaction('local', 'readwrite')
				.objectStore('local')
				.put({ key: 'settings', value: { welcomed: 1 } })
		);
		db.close();
	});
}

/** Opens the check-in of a day and waits until it can be filled in. */
export async function open(page: Page, query = ''): Promise<void> {
	await page.goto(`check-in/${query}`);
	await expect(page.locator('.panel')).toBeVisible();
}

/** A number of the place that is chosen. */
export const stone = (page: Page, number: number): Locator =>
	page.locator('.panel').getByRole('radio', { name: String(number), exact: true });
/** The places, each with its number. */
export const chips = (page: Page): Locator => page.locator('.panel .chips button');
/** What closes a check-in without anything new. */
export const calm = (page: Page): Locator => page.getByRole('button', { name: 'Nothing new, done' });

/** Marks places in the list and rates each. */
export async function rate(page: Page, places: readonly (readonly [string, number])[]): Promise<void> {
	await page.getByRole('button', { name: 'As a list' }).click();
	for (const [name, usual] of places) {
		await page.getByRole('checkbox', { name, exact: true }).click();
		await stone(page, usual).click();
	}
}

/** Fills in a check-in and closes it. */
export async function checkedIn(
	page: Page,
	query: string,
	places: readonly (readonly [string, number])[]
): Promise<void> {
	await open(page, query);
	await rate(page, places);
	await calm(page).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
}

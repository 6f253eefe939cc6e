import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { heading, stored, tap } from './welcome-steps.ts';

/** A new device: nobody has been welcomed yet. */
test.use({ welcomed: false });

test('the sample comes in whole, and leaves whole in one tap with an undo', async ({ page }) => {
	await page.goto('');
	await tap(page, 'I understand');
	await tap(page, /^Look around first/);
	await expect(page.getByText('This is sample data')).toBeVisible({ timeout: 30_000 });
	await expect(page).toHaveURL(/\/$/);
	const before = (await stored(page)).records;
	expect(before.length).toBeGreaterThan(1000);
	expect(before.every(({ sample }) => sample === 1)).toBe(true);
	await page.goto('history/');
	await page.getByRole('main').getByRole('link', { name: 'This is sample data' }).click();
	await expect(page).toHaveURL(/\/$/);

	await tap(page, 'Remove it');
	await expect(page).toHaveURL(/welcome/);
	expect((await stored(page)).records).toEqual([]);
	await tap(page, 'Undo');
	await expect(page.getByText('This is sample data')).toBeVisible();
	expect((await stored(page)).records).toEqual(before);

	await tap(page, 'Remove it');
	await heading(page, 'How would you like to begin?');
	expect((await stored(page)).records).toEqual([]);
});

async function lookAround(page: Page): Promise<void> {
	await page.goto('');
	await page.getByRole('button', { name: 'I understand' }).click();
	await page.getByRole('button', { name: /^Look around first/ }).click();
}

/** How many rows are stored, and how many of them are of the sample. */
const counted = (page: Page) =>
	page.evaluate(async () => {
		const open = indexedDB.open('gaitkeeper');
		await new Promise((done) => (open.onsuccess = done));
		const records = open.result.transaction('records').objectStore('records');
		const [all, sample] = [records.count(), records.index('sample').count()];
		await new Promise((done) => (sample.onsuccess = done));
		open.result.close();
		return { all: all.result, sample: sample.result };
	});

test('whoever looks while the sample is put in sees nothing of it or all of it', async ({ page, context }) => {
	const other = await context.newPage();
	await other.goto('about/');
	await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto('');
	await page.getByRole('button', { name: 'I understand' }).click();
	await expect(page.getByRole('button', { name: /^Look around first/ })).toBeVisible();
	const seen = other.evaluate(async () => {
		const open = indexedDB.open('gaitkeeper');
		await new Promise((done) => (open.onsuccess = done));
		const counts = new Set<string>();
		for (let welcomed = false; !welcomed;) {
			const tx = open.result.transaction(['records', 'local']);
			const count = tx.objectStore('records').count();
			const settings = tx.objectStore('local').get('settings');
			await new Promise((done) => (tx.oncomplete = done));
			welcomed = Boolean((settings.result as { value?: { welcomed?: number } } | undefined)?.value?.welcomed);
			counts.add(`${String(count.result > 0)} ${String(welcomed)} ${String(count.result)}`);
		}
		open.result.close();
		return [...counts];
	});
	await page.getByRole('button', { name: /^Look around first/ }).click();
	await expect(page.getByText('This is sample data')).toBeVisible();
	const { sample } = await counted(page);
	expect(await seen).toEqual(['false false 0', `true true ${String(sample)}`]);
});

test('a restored backup takes the place of the sample, and undoing the restore brings it back', async ({ page }) => {
	await lookAround(page);
	await expect(page.getByText('This is sample data')).toBeVisible();
	const before = await counted(page);
	expect(before.sample).toBe(before.all);
	await page.goto('backup/');
	await expect(page.getByRole('button', { name: 'Make a backup' })).toBeVisible();
	await page.locator('input[type=file]').setInputFiles('tests/fixtures/progress-v1.gaitkeeper.json');
	await page.getByRole('button', { name: 'Restore', exact: true }).click();
	await expect(page.getByText('Your entries are back')).toBeVisible();
	const after = await counted(page);
	expect(after.sample).toBe(0);
	expect(after.all).toBeGreaterThan(0);
	await expect(page.getByRole('main').getByRole('link', { name: 'This is sample data' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo this restore' }).click();
	await expect(page.getByText('Everything is as it was before')).toBeVisible();
	expect(await counted(page)).toEqual(before);
});

test.describe('beside own entries', () => {
	test.use({ at: '2026-03-12T12:00:00Z' });

	test('the mark is true: it stands with the sample, not with what is one’s own, and own entries stay', async ({
		page
	}) => {
		const mark = page.getByRole('main').getByRole('link', { name: /sample data$/ });
		await lookAround(page);
		await expect(page.getByText('Nothing here is yours')).toBeVisible();
		await page.goto('day/?d=2026-03-11');
		await expect(mark).toHaveText('This is sample data');
		await page.getByRole('navigation').getByRole('link', { name: 'More' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'More' })).toBeVisible();
		await expect(mark).toHaveCount(0);

		await page.goto('sitting/?d=2026-03-11');
		await expect(mark).toHaveText('This is sample data');
		await page.getByRole('link', { name: 'Day after' }).click();
		await page.getByRole('button', { name: 'Estimate the day' }).click();
		await page.getByLabel('Hours').fill('2');
		await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
		await expect(page.getByText('Estimate of the day')).toBeVisible();
		await expect(mark).toHaveCount(0);

		await page.goto('history/');
		await expect(mark).toHaveText('Some of this is sample data');
		const day = (name: string) => page.getByRole('listitem').filter({ hasText: name });
		await expect(day('11 March').getByText('sample', { exact: true })).toBeVisible();
		await expect(day('12 March')).toBeVisible();
		await expect(day('12 March').getByText('sample', { exact: true })).toHaveCount(0);
		await page.goto('day/?d=2026-03-11');
		await expect(mark).toHaveText('This is sample data');
		await expect(page.getByText('sample', { exact: true })).toHaveCount(0);
		await page.getByRole('link', { name: 'The day after' }).click();
		await expect(page.getByRole('heading', { level: 1, name: /12 March/ })).toBeVisible();
		await expect(mark).toHaveCount(0);

		await page.goto('');
		await expect(page.getByText('Some of this is sample data')).toBeVisible();
		await tap(page, 'Remove it');
		await expect(page).toHaveURL(/welcome/);
		const left = (await stored(page)).records;
		expect(left.map(({ kind, sample }) => [kind, sample])).toEqual([['sittingBout', undefined]]);
	});
});

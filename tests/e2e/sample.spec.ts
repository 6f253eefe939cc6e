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

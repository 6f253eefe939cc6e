import { welcomeHere } from '../profile.mjs';
import { expect, test } from './app.ts';

/** A new device: nobody has been welcomed yet. */
test.use({ welcomed: false });

test('a new device is at its first start before any script of the app, and one that was welcomed at Today', async ({
	page,
	baseURL
}) => {
	const home = baseURL ?? '';
	const scripts = /_app\/.*\.js$/;
	await page.route(scripts, () => undefined);
	await page.goto('', { waitUntil: 'commit' });
	await expect(page).toHaveURL(`${home}welcome/`);
	await expect(page.getByRole('heading', { level: 1, name: 'Welcome to Gaitkeeper' })).toBeVisible();
	await page.unroute(scripts);

	await page.goto('about/');
	await welcomeHere(page);
	await page.route(scripts, () => undefined);
	await page.goto('', { waitUntil: 'commit' });
	await expect(page.getByRole('button', { name: 'Start sitting' })).toBeVisible();
	await expect(page).toHaveURL(home);
});

test('where only the database knows that first start is done, it leads to Today', async ({ page, baseURL }) => {
	await page.goto('about/');
	await welcomeHere(page);
	await page.evaluate(() => localStorage.clear());
	await page.goto('');
	await expect(page.getByRole('heading', { level: 2, name: 'Sitting' })).toBeVisible();
	await expect(page).toHaveURL(baseURL ?? '');
	await expect.poll(() => page.evaluate(() => localStorage.getItem('gaitkeeper-welcomed'))).toBe('yes');
});

test('a place that is tapped is named where it is and stays in sight on a low phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('');
	for (const answer of ['I understand', /^Start fresh/, 'Yes, 18 or older', 'None of these', 'None of these'])
		await page.getByRole('button', { name: answer }).click();
	const front = page.getByRole('group', { name: 'Front of the body', exact: true });
	for (const part of ['Front hip, left', 'Knee, right']) {
		await front.getByRole('checkbox', { name: part }).press('Space');
		await expect(page.locator('.tip')).toHaveText(part);
		await expect(page.getByRole('button', { name: `Remove ${part}` })).toBeInViewport({ ratio: 0.9 });
	}
	await page.getByRole('button', { name: 'Remove Knee, right' }).click();
	await expect(front.getByRole('checkbox', { name: 'Knee, right' })).not.toBeChecked();
	await expect(page.getByRole('button', { name: 'Remove Front hip, left' })).toBeFocused();
});

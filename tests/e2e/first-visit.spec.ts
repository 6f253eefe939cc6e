import { welcomeHere } from '../profile.mjs';
import { expect, test } from './app.ts';
import { besides } from './stored.ts';

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

for (const path of ['check-in/?d=2026-03-11', 'sitting/', 'history/', 'more/', 'care/', 'program/']) {
	test(`a new device that asks for ${path} goes through first start, and then on to it`, async ({ page, baseURL }) => {
		const home = baseURL ?? '';
		await page.goto(path);
		await expect(page).toHaveURL((url) => url.href.startsWith(`${home}welcome/`));
		await expect(page.getByRole('heading', { level: 1, name: 'Welcome to Gaitkeeper' })).toBeVisible();
		if (path !== 'check-in/?d=2026-03-11') return;
		for (const answer of ['I understand', /^Start fresh/]) await page.getByRole('button', { name: answer }).click();
		await expect.poll(() => besides(page)).toContain('"accepted":');
		await page.reload();
		const answers = ['Yes, 18 or older', 'None of these', 'None of these', 'Nowhere for now', 'Go to today'];
		for (const answer of answers) await page.getByRole('button', { name: answer }).click();
		await expect(page).toHaveURL(`${home}${path}`);
	});
}

for (const locale of ['en-US', 'es-ES']) {
	test.describe(locale, () => {
		test.use({ locale });
		test('every script a page names is asked for, though none comes before its words', async ({ page }) => {
			await page.goto('about/');
			await expect(page.locator('link[rel=modulepreload]')).not.toHaveCount(0);
			await expect(page.locator('link[rel=later]')).toHaveCount(0);
		});
	});
}

test('where the first paint knows of a first start and the database does not, it is led to all the same', async ({
	page,
	baseURL
}) => {
	await page.goto('about/');
	await page.evaluate(() => localStorage.setItem('gaitkeeper-welcomed', 'yes'));
	await page.goto('check-in/');
	await expect(page).toHaveURL((url) => url.href.startsWith(`${baseURL ?? ''}welcome/`));
});

for (const path of ['help/', 'about/', 'learn/rules/', 'exercises/', 'exercise/?id=mo-tilt', 'settings/', 'backup/']) {
	test(`before first start ${path} is open`, async ({ page, baseURL }) => {
		await page.goto(path);
		await expect.poll(() => page.evaluate(() => localStorage.getItem('gaitkeeper-welcomed'))).toBe('no');
		await expect(page).toHaveURL(`${baseURL ?? ''}${path}`);
	});
}

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

import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { storedOf } from './facts.ts';
import { down, sit, up } from './sitting-steps.ts';
import { besides } from './stored.ts';

test.use({ at: '2026-03-12T08:00:00Z' });

/** Opens an address whose scripts stay away, does something to the bare page, and lets the app wake. */
async function beforeItWakes(page: Page, address: string, act: () => Promise<void>): Promise<void> {
	let wake = () => {};
	const asleep = new Promise<void>((done) => (wake = done));
	await page.route(/_app\/.*\.js$/, async (route) => {
		await asleep;
		await route.continue();
	});
	await page.goto(address, { waitUntil: 'commit' });
	await act();
	wake();
}

for (const address of ['', 'sitting/']) {
	test(`a tap on ${address || 'Today'} before the app is awake starts the timer, once @once`, async ({ page }) => {
		await beforeItWakes(page, address, async () => {
			await down(page).click();
			await down(page).click();
		});
		await expect(up(page)).toBeVisible();
		await expect.poll(() => besides(page)).toContain('runningSitting');
		await page.clock.fastForward('00:01');
		await up(page).click();
		await expect.poll(async () => (await storedOf(page, 'sittingBout')).length).toBe(1);
	});
}

test('a choice made before the app is awake is kept @once', async ({ page }) => {
	await beforeItWakes(page, 'sitting/', () => page.getByRole('radio', { name: 'Sofa' }).first().click());
	await expect(page.getByRole('radio', { name: 'Sofa' }).first()).toBeChecked();
	await sit(page, '00:01');
	await up(page).click();
	await expect.poll(async () => (await storedOf(page, 'sittingBout'))[0]).toMatchObject({ seat: 'sofa' });
});

test('what is typed before the app is awake is searched for @once', async ({ page }) => {
	const search = page.getByRole('searchbox');
	await beforeItWakes(page, 'exercises/', () => search.fill('bridge'));
	await expect(page.getByRole('link', { name: /bridge/i }).first()).toBeVisible();
	await expect(page.getByRole('link', { name: /walk/i })).toHaveCount(0);
	await expect(search).toHaveValue('bridge');
});

test('a search begun before the app is awake is made @once', async ({ page }) => {
	const search = page.getByRole('searchbox');
	await beforeItWakes(page, 'history/', async () => {
		await search.fill('stairs');
		await search.press('Enter');
	});
	await expect(page.getByText('No note has “stairs”.')).toBeVisible();
});

test('a number set before the app is awake is stored @once', async ({ page }) => {
	await beforeItWakes(page, 'settings/', async () => {
		const number = page.getByRole('textbox', { name: 'Emergency number' });
		await number.fill('112');
		await number.blur();
	});
	await expect.poll(() => besides(page)).toContain('"emergencyNumber":"112"');
});

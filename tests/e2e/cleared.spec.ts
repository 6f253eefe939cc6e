import { expect, test } from './app.ts';
import { file, restore, withoutSaveDialog } from './backup-steps.ts';
import { calm, chips, rate } from './check-in.ts';
import { offlineReady } from './offline-ready.ts';

test.beforeEach(({ context }) => withoutSaveDialog(context));

for (const moment of ['while the app is open', 'before the next start'] as const) {
	test(`cleared site data ${moment} leads to a restore, never to an empty start`, async ({
		page,
		context,
		baseURL
	}) => {
		await restore(page, file);
		if (moment === 'before the next start') await page.goto('about:blank');
		const session = await context.newCDPSession(page);
		await session.send('Storage.clearDataForOrigin', {
			origin: new URL(baseURL ?? '').origin,
			storageTypes: 'indexeddb'
		});
		if (moment === 'before the next start') await page.goto('');
		await expect(page.getByText('Your entries are no longer here')).toBeVisible();
		expect(page.url()).not.toContain('welcome');
		if (moment === 'before the next start') await page.getByRole('link', { name: 'Restore a backup' }).click();
		await page.locator('input[type=file]').setInputFiles(file);
		await page.getByRole('button', { name: 'Restore', exact: true }).click();
		await expect(page.getByText('Your entries are back')).toBeVisible();
		await expect(page.getByText('no longer here')).toBeHidden();
	});
}

test('a half-filled check-in stays on the screen when the site is cleared under it', async ({
	page,
	context,
	baseURL
}) => {
	await page.goto('check-in/');
	await rate(page, [['Groin, left', 5]]);
	const session = await context.newCDPSession(page);
	const origin = new URL(baseURL ?? '').origin;
	await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
	await expect(page.getByText('Your entries are no longer here')).toBeVisible();
	await expect(chips(page)).toHaveText([/Groin\s*Left\s*5/]);
	await calm(page).click();
	await expect(
		page.getByText('Your entries are no longer on this device. Restore a backup, or start again.')
	).toBeVisible();
	await page.getByRole('button', { name: 'I have no backup; start again' }).click();
	await expect(page.getByRole('heading', { name: 'Welcome to Gaitkeeper' })).toBeVisible();
	await expect(page.getByText('Changed in another window')).toBeHidden();
});

test.describe('with the whole app on the device', () => {
	test.use({ serviceWorkers: 'allow' });

	test('a site cleared of everything under the open app leads to a restore, now and at every later start', async ({
		page,
		context,
		baseURL
	}) => {
		await restore(page, file);
		await page.goto('');
		await offlineReady(page);
		const session = await context.newCDPSession(page);
		const origin = new URL(baseURL ?? '').origin;
		await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
		await expect(page.getByText('Your entries are no longer here')).toBeVisible();
		await page.reload();
		await expect(page.getByText('Your entries are no longer here')).toBeVisible();
		const next = await context.newPage();
		await next.goto('');
		await expect(next.getByRole('link', { name: 'Restore a backup' })).toBeVisible();
		expect(next.url()).not.toContain('welcome');
		await next.getByRole('button', { name: 'I have no backup; start again' }).click();
		await expect(next.getByRole('heading', { name: 'Welcome to Gaitkeeper' })).toBeVisible();
	});
});

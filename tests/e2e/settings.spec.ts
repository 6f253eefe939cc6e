import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './app.ts';
import { besides } from './stored.ts';

const attribute = (page: Page, name: string) => page.locator('html').getAttribute(name);

/** Chooses one of a row of radio buttons by its words. */
const choose = (page: Page, group: string, option: string) =>
	page.getByRole('group', { name: group }).getByRole('radio', { name: option }).click();

/** The colour of the browser's own bars: of the first that fits, as the browser picks it. */
const barColour = (page: Page) =>
	page.evaluate(() => {
		const metas = [...document.querySelectorAll<HTMLMetaElement>('[name=theme-color]')];
		return metas.find(({ media }) => matchMedia(media).matches)?.content;
	});

test('theme, text size and motion hold before the first paint after a reload', async ({ page }) => {
	await page.addInitScript(() => {
		requestAnimationFrame(() => {
			const { theme, text, motion } = document.documentElement.dataset;
			const bars = document.querySelector('meta.dark')?.getAttribute('media');
			Object.assign(window, { firstFrame: { theme, text, motion, bars } });
		});
	});
	await page.goto('settings/');
	expect(await barColour(page)).toBe('#FBE7CF');
	await choose(page, 'Light or dark', 'Dark');
	await choose(page, 'Text size', 'Larger');
	await page.getByRole('switch', { name: 'Less motion' }).click();
	await expect(page.getByRole('switch', { name: 'Less motion' })).toBeChecked();
	await expect.poll(() => attribute(page, 'data-motion')).toBe('less');
	expect(await attribute(page, 'data-theme')).toBe('dark');
	expect(await barColour(page)).toBe('#182B2B');
	await page.reload();
	await expect(page.getByRole('radio', { name: 'Larger' })).toBeChecked();
	expect(await page.evaluate(() => (window as unknown as { firstFrame: unknown }).firstFrame)).toEqual({
		theme: 'dark',
		text: 'larger',
		motion: 'less',
		bars: ''
	});
	expect(await barColour(page)).toBe('#182B2B');
	await choose(page, 'Light or dark', 'Auto');
	await expect.poll(() => attribute(page, 'data-theme')).toBeNull();
	expect(await barColour(page)).toBe('#FBE7CF');
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await barColour(page)).toBe('#182B2B');
});

test('the language changes at once, stays, and can follow the device again', async ({ page }) => {
	await page.goto('settings/');
	await page.reload();
	await expect(page.getByRole('radio', { name: 'As on this device' })).toBeChecked();
	await choose(page, 'Language', 'Español');
	await expect(page.getByRole('heading', { level: 1, name: 'Ajustes' })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'es');
	await expect(page).toHaveTitle(/^Ajustes/);
	await page.goto('more/');
	await expect(page.getByRole('heading', { level: 1, name: 'Más' })).toBeVisible();
	await page.goto('settings/');
	await choose(page, 'Idioma', 'Como en este dispositivo');
	await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

/** The emergency number as the database holds it now. */
const storedNumber = (page: Page): Promise<unknown> =>
	page.evaluate(
		() =>
			new Promise((resolve) => {
				const opening = indexedDB.open('gaitkeeper');
				opening.onsuccess = () => {
					const asked = opening.result.transaction('local').objectStore('local').get('settings');
					asked.onsuccess = () => {
						opening.result.close();
						resolve((asked.result as { value: { emergencyNumber?: string } } | undefined)?.value.emergencyNumber);
					};
				};
			})
	);

test('voice and the emergency number are kept, and a wrong number is said kindly', async ({ page }) => {
	await page.goto('settings/');
	// A tap that comes before the app is awake counts once it is.
	await page.getByRole('switch', { name: 'Voice' }).click();
	await expect(page.getByRole('switch', { name: 'Voice' })).not.toBeChecked();
	const number = page.getByLabel('Emergency number');
	await number.fill('help');
	await number.blur();
	await expect(page.getByText('Only digits')).toBeVisible();
	await number.fill('911');
	await number.blur();
	await expect(page.getByText('Only digits')).toHaveCount(0);
	await expect.poll(() => storedNumber(page)).toBe('911');
	await page.reload();
	await expect(number).toHaveValue('911');
	await expect(page.getByRole('switch', { name: 'Voice' })).not.toBeChecked();
});

test('safety answers are given, shown with their date, changed, and undone', async ({ page }) => {
	await page.goto('safety/');
	await expect(page.getByText('Not answered yet')).toBeVisible();
	await page.getByRole('button', { name: 'Answer now' }).click();
	await page.getByRole('button', { name: 'Yes, 18 or older' }).click();
	await page.getByRole('checkbox', { name: /I am pregnant/ }).check();
	await expect.poll(() => besides(page)).toContain('"pregnant"');
	await page.reload();
	await expect(page.getByRole('checkbox', { name: /I am pregnant/ })).toBeChecked();
	await page.getByRole('button', { name: 'Next' }).click();
	await page.getByRole('button', { name: 'None of these' }).click();
	await expect(page.getByText(/^Answered on/)).toBeVisible();
	await expect(page.getByText('I am pregnant')).toBeVisible();
	await expect(page.getByText(/^They count until/)).toBeVisible();
	await expectAccessible(page);

	await page.getByRole('button', { name: 'Look through and change' }).click();
	await page.getByRole('button', { name: 'Yes, 18 or older' }).click();
	await page.getByRole('checkbox', { name: /I am pregnant/ }).uncheck();
	await page.getByRole('button', { name: 'None of these' }).click();
	await page.getByRole('button', { name: 'None of these' }).click();
	await expect(page.getByText('I am pregnant')).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('I am pregnant')).toBeVisible();
});

test('the storage row says how much is used, whether it stays, and how old the last backup is', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.storage.estimate = () => Promise.resolve({ usage: 1_234_000, quota: 9e9 });
		navigator.storage.persisted = () => Promise.resolve(location.search === '?kept');
	});
	await page.goto('settings/');
	const line = page.getByRole('link', { name: /^Storage/ });
	await expect(line).toHaveText(/1\.2 MB used\s· the browser may clear it\s· no backup yet/);
	await page.evaluate(async () => {
		const open = indexedDB.open('gaitkeeper');
		await new Promise((done) => (open.onsuccess = done));
		const value = { welcomed: 1, backup: { at: Date.now() - 3 * 86_400_000, records: 1 } };
		const write = open.result.transaction('local', 'readwrite').objectStore('local').put({ key: 'settings', value });
		await new Promise((done) => (write.onsuccess = done));
		open.result.close();
	});
	await page.goto('settings/?kept');
	await expect(line).toHaveText(/1\.2 MB used\s· the browser keeps it\s· last backup 3 days ago/);
});

for (const route of ['settings/', 'more/', 'about/']) {
	test(`every link of /${route} leads somewhere`, async ({ page, request }) => {
		await page.goto(route);
		const links = await page.locator('main a').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
		expect(links.length).toBeGreaterThan(0);
		for (const link of links) expect((await request.get(link)).status()).toBe(200);
	});
}

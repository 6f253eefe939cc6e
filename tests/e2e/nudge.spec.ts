import { tapNotification } from '../notification.mjs';
import { expect, test } from './app.ts';
import { lasts, sit } from './sitting-steps.ts';

test.use({ at: '2026-03-12T08:00:00Z', serviceWorkers: 'allow' });

test('a nudge comes once at 40 minutes, again at 80, and not again on a reload', async ({ page, context }) => {
	await context.grantPermissions(['notifications']);
	await page.addInitScript(() => {
		const shown: string[] = [];
		Object.assign(window, { shown });
		document.hasFocus = () => false;
		ServiceWorkerRegistration.prototype.showNotification = (title) => {
			shown.push(title);
			return Promise.resolve();
		};
	});
	const shown = () => page.evaluate(() => (window as unknown as { shown: string[] }).shown);
	const banner = page.getByRole('region', { name: 'Nudge me to get up' }).filter({ hasText: 'How about' });
	await page.goto('sitting/');
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.getByRole('switch', { name: 'Notification' }).click();
	await expect(page.getByRole('switch', { name: 'Notification' })).toBeChecked();
	await sit(page, '39:30');
	await expect(lasts(page, '39 min')).toBeAttached();
	await expect(banner).toHaveCount(0);
	await page.clock.fastForward('00:40');
	await expect(banner).toBeVisible();
	await expect.poll(shown).toEqual(['Sitting for 40 min']);
	await page.reload();
	await expect(banner).toBeVisible();
	await page.clock.fastForward('00:30');
	await expect(lasts(page, '40 min')).toBeAttached();
	expect(await shown()).toEqual([]);
	await banner.getByRole('button', { name: 'Later' }).click();
	await expect(banner).toHaveCount(0);
	await page.clock.fastForward('40:00');
	await expect(banner).toBeVisible();
	await expect.poll(shown).toEqual(['Sitting for 1 h 20']);
	await banner.getByRole('link', { name: '90-second break' }).click();
	await expect(page.getByRole('dialog')).toContainText('Stand up tall');
	await page.clock.fastForward('00:12');
	await expect(page.getByRole('dialog')).toContainText('Ten easy marching steps');
	await page.clock.fastForward('01:30');
	await expect(page.getByRole('dialog')).toContainText('Well done');
});

test('a tap on the notification brings the app forward', async ({ page, context }) => {
	await context.grantPermissions(['notifications']);
	await page.goto('sitting/');
	await page.evaluate(() => navigator.serviceWorker.ready);
	const [worker] = context.serviceWorkers();
	expect(await worker?.evaluate(tapNotification, 'sitting')).toEqual({ focused: page.url(), left: 0 });
});

test('on Today a nudge has a place of its own above the landscape', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto('./');
	const land = page.locator('.land');
	const top = () => land.evaluate((it) => it.getBoundingClientRect().top + scrollY);
	await expect(page.getByRole('button', { name: 'Start sitting' })).toBeVisible();
	expect(await top()).toBe(0);
	await sit(page, '40:30');
	const nudge = page.locator('.nudge');
	await expect(nudge).toBeVisible();
	const end = () => nudge.evaluate((it) => it.getBoundingClientRect().bottom + scrollY);
	expect(await top()).toBeGreaterThan(await end());
});

import type { Page } from '@playwright/test';
import { browserArgs, browserPath } from '../../scripts/browser.mjs';
import { tapNotification } from '../notification.mjs';
import { expect, test } from './app.ts';
import { checkIn, injury, openWith, row, screening } from './program-records.ts';
import { lasts, sit } from './sitting-steps.ts';

const at = '2026-03-12T08:00:00Z';
const executablePath = browserPath();
// Notifications need the whole browser.
test.use({
	at,
	serviceWorkers: 'allow',
	launchOptions: { args: browserArgs, ...(executablePath ? { executablePath } : {}) }
});

/** A calm morning: moving is open. */
const calm = [screening('2026-03-10'), checkIn('2026-03-12')];

/** Opens the sitting page out of focus, with notifications on; returns what they said since the page began. */
async function listen(page: Page, records: readonly object[]): Promise<() => Promise<readonly string[]>> {
	await page.context().grantPermissions(['notifications']);
	await page.addInitScript(() => {
		const shown: string[] = [];
		Object.assign(window, { shown });
		document.hasFocus = () => false;
		ServiceWorkerRegistration.prototype.showNotification = (title, options) => {
			shown.push(`${title}. ${options?.body ?? ''}`);
			return Promise.resolve();
		};
	});
	await openWith(page, records, 'sitting/', at);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.getByRole('switch', { name: 'Notification' }).click();
	await expect(page.getByRole('switch', { name: 'Notification' })).toBeChecked();
	return () => page.evaluate(() => (window as unknown as { shown: string[] }).shown);
}

test('a nudge comes once at 40 minutes, again at 80, and not again on a reload', async ({ page }) => {
	const shown = await listen(page, calm);
	const banner = page.locator('.nudge');
	await sit(page, '39:30');
	await expect(lasts(page, '39 min')).toBeAttached();
	await expect(banner).toHaveCount(0);
	await page.clock.fastForward('00:40');
	await expect(banner).toBeVisible();
	await expect.poll(shown).toEqual(['Sitting for 40\u00a0min. How about 90 seconds on your feet?']);
	await page.reload();
	await expect(banner).toBeVisible();
	await page.clock.fastForward('00:30');
	await expect(lasts(page, '40 min')).toBeAttached();
	expect(await shown()).toEqual([]);
	await banner.getByRole('button', { name: 'Later' }).click();
	await expect(banner).toHaveCount(0);
	await page.clock.fastForward('40:00');
	await expect(banner).toBeVisible();
	await expect.poll(shown).toEqual(['Sitting for 1\u00a0h\u00a020. How about 90 seconds on your feet?']);
	await banner.getByRole('link', { name: '90-second break' }).click();
	await expect(page.getByRole('dialog')).toContainText('Stand up tall');
	await page.clock.fastForward('00:12');
	await expect(page.getByRole('dialog')).toContainText('Ten easy marching steps');
	await page.clock.fastForward('01:30');
	await expect(page.getByRole('dialog')).toContainText('Well done');
});

for (const [state, context] of [
	['never ends', 'class { state = "running"; currentTime = 0; destination = {}; close() {} }'],
	['cannot begin', 'class { constructor() { throw new DOMException("no more", "NotSupportedError"); } }']
] as const)
	test(`a notification does not wait for a sound that ${state}`, async ({ page }) => {
		await page.addInitScript(`
			const param = { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} };
			class Node { gain = param; connect() { return this; } start() {} stop() {} addEventListener() {} }
			Object.assign(window, { AudioContext: ${context}, OscillatorNode: Node, GainNode: Node });
		`);
		const shown = await listen(page, calm);
		await page.getByRole('switch', { name: 'Soft sound' }).click();
		await expect(page.getByRole('switch', { name: 'Soft sound' })).toBeChecked();
		await sit(page, '40:30');
		await expect.poll(shown).toEqual(['Sitting for 40\u00a0min. How about 90 seconds on your feet?']);
	});

for (const [state, records, said] of [
	['before the safety questions', [checkIn('2026-03-12')], ''],
	['under a sign a doctor should see', [calm[0]!, checkIn('2026-03-12', { flags: ['cannot-bear-weight'] })], ''],
	[
		'under a sign that needs help now',
		[calm[0]!, checkIn('2026-03-12', { flags: ['foot-drop'] })],
		'Exercise can wait. Please get help first.'
	]
] as const)
	test(`${state} a notification says no more than the banner`, async ({ page }) => {
		const shown = await listen(page, records);
		await sit(page, '40:30');
		await expect.poll(shown).toEqual([`Sitting for 40\u00a0min. ${said}`]);
		const banner = page.locator('.nudge');
		await expect(banner).toContainText(`Sitting for 40 min${said && ` ${said}`}`);
		await expect(banner).not.toContainText('on your feet');
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

const dizzy = row('session', '2026-03-12', {
	start: Date.parse(at) - 3_600_000,
	end: Date.parse(at) - 3_000_000,
	zone: 'Europe/Berlin',
	where: 'player',
	endReason: 'stopped',
	painBefore: { left: 2, right: 2 },
	items: [
		{
			exercise: 'mo-tilt',
			side: 'both',
			planned: { sets: 1, reps: 10, holdS: 2 },
			done: { sets: 1, reps: 2, holdS: 2 },
			event: 'dizzy',
			easedEarly: false,
			skipped: false,
			verdict: 'open'
		}
	]
});

for (const [state, records] of [
	['a sign a doctor should see', [calm[0]!, checkIn('2026-03-12', { flags: ['cannot-bear-weight'] })]],
	['a dizzy day', [...calm, dizzy]]
] as const)
	test(`under ${state} the break is breathing alone, and the nudge offers none`, async ({ page }) => {
		await openWith(page, records, 'sitting/', at);
		await expect(page.getByRole('heading', { name: 'A breathing break' })).toBeVisible();
		await sit(page, '40:30');
		const banner = page.locator('.nudge');
		await expect(banner).toContainText('Sitting for 40 min');
		await expect(banner.getByRole('link')).toHaveCount(0);
		await page.getByRole('button', { name: 'Start the break' }).click();
		const sheet = page.getByRole('dialog');
		await expect(sheet).toContainText('Two slow belly breaths');
		await expect(sheet).not.toContainText('Stand up tall');
		await page.clock.fastForward('00:21');
		await expect(sheet).toContainText('Slow and easy');
	});

test('under a sign that needs help now there is no break, and help comes first', async ({ page }) => {
	await openWith(page, [calm[0]!, checkIn('2026-03-12', { flags: ['foot-drop'] })], 'sitting/', at);
	await expect(page.getByRole('link', { name: 'Get help' })).toHaveAttribute('href', /help/);
	await expect(page.getByRole('button', { name: 'Start the break' })).toHaveCount(0);
});

for (const [state, records] of [
	['on a day without a check-in', [calm[0]!, checkIn('2026-03-11')]],
	['where one side is hurt', [...calm, injury('2026-03-12', 'right')]]
] as const)
	test(`${state} the break is half as much`, async ({ page }) => {
		await openWith(page, records, 'sitting/', at);
		await page.getByRole('button', { name: 'Start the break' }).click();
		await page.clock.fastForward('00:12');
		await expect(page.getByRole('dialog')).toContainText('Five easy marching steps');
	});

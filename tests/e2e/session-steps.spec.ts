import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { hold, keptSession, marchLeft, morning, PlayerScreen, spots, storedToday, tilt } from './player.ts';

test.use({ at: morning });

/** Holds the page's clock, so that no machine is too slow for a tap before anything has moved. */
async function holdClock(page: Page): Promise<void> {
	const now = await page.evaluate(() => Date.now());
	await page.clock.pauseAt(now + 5000);
}

/** How far the player is scrolled, in CSS pixels. */
const scrolled = (page: Page) => page.locator('.player').evaluate((box) => box.scrollTop);
/** Scrolls the player to its end; how far that is. */
const toTheEnd = (page: Page) =>
	page.locator('.player').evaluate((box) => {
		box.scrollTop = box.scrollHeight;
		return box.scrollTop;
	});

test('each step of the player begins at its top, its heading has the focus, and nothing else moves', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 640 });
	const player = new PlayerScreen(page);
	await player.open(spots, marchLeft);
	expect(await toTheEnd(page)).toBeGreaterThan(0);
	await player.confirm();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect.poll(() => scrolled(page)).toBe(0);

	await player.tap('Start now');
	await expect(page.getByRole('heading', { name: /^Find a spot/ })).toBeFocused();
	// So low a screen that neither step fits.
	await page.setViewportSize({ width: 360, height: 360 });
	expect(await toTheEnd(page)).toBeGreaterThan(0);
	await page.getByRole('group', { name: 'How tender, 0 to 10' }).locator('label').nth(2).click();
	await player.says('Tighten and let go, 6 times');
	await expect.poll(() => scrolled(page)).toBe(0);
	expect(await toTheEnd(page)).toBeGreaterThan(0);
	await page.setViewportSize({ width: 360, height: 640 });
	await player.tap('Pause');
	await expect(page.getByRole('heading', { name: 'How is the spot now?' })).toBeFocused();
	await expect(page.getByRole('heading', { name: 'How is the spot now?' })).toBeInViewport({ ratio: 1 });
	await page.getByRole('radio', { name: 'No', exact: true }).check();
	await page.getByRole('radio', { name: 'Fading' }).check();
	await player.tap('Next');
	await player.says('Rest');
	await player.tap('Pause');
	// The same exercise goes on: the focus stays where the person has it.
	await expect(page.getByRole('button', { name: 'Go on' })).toBeFocused();
});

test('whoever has the finger on Stop keeps it there when a question comes', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.begin(hold);
	const stop = page.getByRole('button', { name: /^Stop / });
	await stop.focus();
	await player.pass(60);
	await expect(page.getByRole('heading', { name: 'How much did it hurt while you moved?' })).toBeVisible();
	await expect(stop).toBeFocused();
});

test('the only exercise, left by mistake, is taken back from the end of the session', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.open(marchLeft);
	await holdClock(page);
	await player.confirm();
	await player.work();
	await player.tap('Skip this exercise');
	await expect(page.getByRole('heading', { name: 'Done for now' })).toBeFocused();
	await expect.poll(() => keptSession(page)).toBeUndefined();
	await page.clock.resume();
	await player.tap('Undo');
	await player.says(/^Paused/);
	await expect.poll(async () => (await keptSession(page))?.items).toHaveLength(1);
	await page.reload();
	await player.tap('Go on');
	await player.pass(2);
	await expect(page.getByRole('button', { name: 'Skip this exercise' })).toBeVisible();
});

test('a last exercise taken back takes the stored session back too', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.begin(tilt, marchLeft);
	await player.pass(30);
	await holdClock(page);
	await player.rate(1);
	await expect(page.getByRole('heading', { level: 1, name: 'Lying march' })).toBeVisible();
	await player.work();
	await player.tap('Skip this exercise');
	await page.clock.resume();
	await expect.poll(async () => (await storedToday(page)).length).toBe(1);
	await player.tap('Undo');
	await player.says(/^Paused/);
	await expect.poll(async () => (await storedToday(page)).length).toBe(0);
	await player.tap('End the session');
	await player.tap('End and keep');
	await expect
		.poll(async () => (await storedToday(page))[0])
		.toMatchObject({ endReason: 'ended-early', items: [{ exercise: 'mo-tilt', painDuring: 1 }, { skipped: true }] });
	await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

test('an exercise for both sides that is stopped is told of both', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.begin(tilt);
	await page.getByRole('button', { name: /^Stop / }).click();
	await player.tap('Sharp pain');
	await expect(page.getByText('Only small, easy moves today, on both sides.')).toBeVisible();
	await expect.poll(async () => (await storedToday(page)).length).toBe(1);
	await page.getByRole('link', { name: 'To today' }).click();
	await page.getByRole('link', { name: /Today’s path/ }).click();
	await page.getByRole('button', { name: 'Strength 1, left: Not yet' }).click();
	await expect(page.getByText('Only small, easy moves on this side today.')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.goto('./');
	await expect(page.getByText('Good that you stopped. Only small, easy moves today.')).toBeVisible();
});

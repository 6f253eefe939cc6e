import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { hold, holdClock, keptSession, marchLeft, morning, PlayerScreen, spots, storedToday, tilt } from './player.ts';

test.use({ at: morning });

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
	await player.says('Tighten, relax · 6 times');
	await expect.poll(() => scrolled(page)).toBe(0);
	expect(await toTheEnd(page)).toBeGreaterThan(0);
	await page.setViewportSize({ width: 360, height: 640 });
	await player.tap('Pause');
	await expect(page.getByRole('heading', { name: 'Let go. How is the spot now?' })).toBeFocused();
	await expect(page.getByRole('heading', { name: 'Let go. How is the spot now?' })).toBeInViewport({ ratio: 1 });
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

test('a key only chooses a number of the player, another one answers; a click without any answers at once', async ({
	page
}) => {
	const player = new PlayerScreen(page);
	await player.open(spots, marchLeft);
	await player.confirm();
	await player.tap('Start now');
	await expect(page.getByRole('heading', { name: /^Find a spot/ })).toBeFocused();
	const number = (value: number) => page.getByRole('radio', { name: String(value), exact: true });
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(number(2)).toBeChecked();
	await expect(page.getByRole('heading', { name: /^Find a spot/ })).toBeVisible();
	await page.keyboard.press(' ');
	await player.says('Tighten, relax · 6 times');
	await player.tap('Skip this exercise');
	await player.work();
	await player.pass(100);

	const asked = page.getByRole('heading', { name: 'How much did it hurt while you moved?' });
	await expect(asked).toBeFocused();
	await page.keyboard.press('Tab');
	for (const [key, value] of [
		['ArrowLeft', 10],
		['ArrowRight', 0],
		['1', 1],
		['0', 10],
		['5', 5],
		['5', 5],
		['ArrowRight', 6]
	] as const) {
		await page.keyboard.press(key);
		await expect(number(value)).toBeChecked();
		await expect(number(value)).toBeFocused();
		await expect(asked).toBeVisible();
	}
	await expect(page.getByRole('button', { name: 'Next' })).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
	await player.tap('Undo');
	await expect(asked).toBeVisible();
	// As a screen reader does it.
	await number(3).evaluate((one: HTMLElement) => one.click());
	await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
	await expect.poll(() => storedToday(page)).toMatchObject([{ items: [{}, { painDuring: 3 }] }]);
});

test('a number tapped by mistake is asked for again, and what it left out is there', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.begin(marchLeft, hold);
	await player.pass(100);
	await player.rate(6);
	await expect(page.getByText('1 exercise was left out, since pain went over 5.')).toBeVisible();
	await player.tap('Undo');
	await player.rate(5);
	await player.says('Get ready');
	await player.tap('Undo');
	await expect(page.getByRole('heading', { name: 'How much did it hurt while you moved?' })).toBeFocused();
	await player.rate(2);
	await player.work();
	await player.tap('End the session');
	await player.tap('End and keep');
	await expect.poll(() => storedToday(page)).toMatchObject([{ items: [{ painDuring: 2 }, { exercise: 's1-iso' }] }]);
});

test('an exercise for both sides that is stopped is told of both', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.begin(tilt);
	await player.stop();
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

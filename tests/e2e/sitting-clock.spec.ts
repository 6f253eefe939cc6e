import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { add, fill, lasts, nudged, row, sit, up } from './sitting-steps.ts';

test.use({ at: '2026-03-12T08:00:00Z' });

const total = (page: Page) => page.locator('dl div', { hasText: 'Total' }).locator('dd');

test.describe('when the clocks change', () => {
	test.use({ at: '2026-03-29T00:30:00Z' });

	test('an hour is an hour', async ({ page }) => {
		await page.goto('sitting/');
		await sit(page, '01:00:00');
		await nudged(page);
		await up(page).click();
		await expect(row(page, '01:30–03:30')).toBeVisible();
		await expect(total(page)).toHaveText('1 h');
	});
});

test.describe('in the morning after', () => {
	test.use({ at: '2026-03-29T09:00:00Z' });

	test('a time that was skipped is not taken for another one', async ({ page }) => {
		await page.goto('sitting/');
		await add(page, '02:30', '03:30');
		await expect(page.getByText('02:30 did not exist that night: the clocks went forward.')).toBeVisible();
		await fill(page, '03:00', '03:30');
		await expect(row(page, '03:00–03:30')).toBeVisible();
	});
});

test.describe('when the clocks go back', () => {
	test.use({ at: '2026-10-25T00:15:00Z' });

	test('a bout that ends in the second of two hours keeps its end when its start is changed', async ({ page }) => {
		await page.goto('sitting/');
		await sit(page, '01:00:00');
		await nudged(page);
		await up(page).click();
		await expect(total(page)).toHaveText('1 h');
		await row(page, '02:15–02:15').click();
		await fill(page, '02:00', '02:15');
		await expect(total(page)).toHaveText('1 h 15');
	});
});

test('a clock set back changes no length; one set forward is asked about', async ({ page }) => {
	await page.goto('sitting/');
	await sit(page, '20:00');
	await expect(lasts(page, '20 min')).toBeAttached();
	await page.clock.setSystemTime('2026-03-12T07:20:00Z');
	await expect(page.getByText(/^since 0(7:59|8:00)$/).first()).toBeAttached();
	await expect(lasts(page, '20 min')).toBeAttached();
	await page.clock.setSystemTime('2026-03-12T09:20:00Z');
	await expect(page.getByText('Were you sitting all the time?')).toBeVisible();
	await page.getByRole('button', { name: 'Answer' }).click();
	await page.getByRole('button', { name: 'Only the clock was changed' }).click();
	await expect(lasts(page, '20 min')).toBeAttached();
	await up(page).click();
	await expect(page.getByText('clock was changed')).toBeVisible();
});

import { expectAccessible } from './accessible.ts';
import { expect, test } from './app.ts';
import { add, down, row, sit } from './sitting-steps.ts';

test.use({ at: '2026-03-12T08:00:00Z' });

test('nobody sits for two days: such a timer ends when it can have ended, or is not counted', async ({ page }) => {
	await page.goto('sitting/');
	await sit(page, '48:00:00');
	await page.getByRole('button', { name: 'Answer' }).click();
	const sheet = page.getByRole('dialog');
	await expect(sheet.getByRole('button', { name: 'After 2 h' })).toBeVisible();
	await expect(sheet.getByRole('button', { name: 'I’m still sitting' })).toHaveCount(0);
	await expect(sheet.getByRole('button', { name: 'I really sat that long' })).toHaveCount(0);
	await sheet.getByRole('button', { name: 'At another time' }).click();
	await sheet.getByLabel('I got up at').fill('08:00');
	await sheet.getByRole('button', { name: 'Use this time' }).click();
	await expect(page.getByRole('alert')).toContainText('Please pick a time from 09:00 to 05:00.');
	await sheet.getByRole('button', { name: 'Don’t count it' }).click();
	await expect(down(page)).toBeVisible();
	await page.goto('sitting/?d=2026-03-12');
	await expect(page.getByText('Add a sitting time you remember')).toBeVisible();
});

test('a forgotten timer that ends over a noted time asks to join it', async ({ page }) => {
	await page.goto('sitting/');
	await sit(page, '05:00:00');
	await add(page, '11:00', '12:00');
	await expect(row(page, '11:00–12:00')).toBeVisible();
	await page.getByRole('button', { name: 'Answer' }).click();
	await page.getByRole('button', { name: 'I really sat that long' }).click();
	const sheet = page.getByRole('dialog');
	await expect(sheet).toContainText('You noted some of that time already');
	await expect(sheet).toContainText('11:00–12:00');
	await expectAccessible(page);
	await sheet.getByRole('button', { name: 'Join them' }).click();
	await expect(row(page, '09:00–14:00')).toBeVisible();
	await expect(row(page, '11:00–12:00')).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(row(page, '11:00–12:00')).toBeVisible();
	await page.getByRole('button', { name: 'Answer' }).click();
	await sheet.getByRole('button', { name: 'After 40 min' }).click();
	await expect(row(page, '09:00–09:40')).toBeVisible();
	await expect(row(page, '11:00–12:00')).toBeVisible();
});

test('a day more than 14 days back is shown, and nothing is added to it', { tag: '@once' }, async ({ page }) => {
	await page.goto('sitting/?d=2026-02-26');
	await expect(page.getByRole('button', { name: 'Add sitting time' })).toBeVisible();
	await page.goto('sitting/?d=2026-02-25');
	await expect(page.getByText('Days can be added up to 14 days back.')).toBeVisible();
	await expect(page.getByRole('button', { name: /^Add|^Estimate/ })).toHaveCount(0);
});

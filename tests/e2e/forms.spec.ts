import { expect, test } from './app.ts';
import { storedOf } from './facts.ts';

test.use({ at: '2026-11-20T08:00:00Z' });

test('an estimate that is empty, negative or too long is answered in its own words', async ({ page }) => {
	await page.goto('sitting/');
	await page.getByRole('button', { name: 'Estimate the day' }).click();
	const sheet = page.getByRole('dialog');
	const save = sheet.getByRole('button', { name: 'Save' });
	await save.click();
	await expect(sheet.getByRole('alert')).toHaveText('Please say how long, in hours or minutes.');
	await sheet.getByLabel('Hours').fill('-3');
	await save.click();
	await expect(sheet.getByRole('alert')).toHaveText('A time is 0 or more, in whole minutes. Please check.');
	await sheet.getByLabel('Hours').fill('25');
	await save.click();
	await expect(sheet.getByRole('alert')).toHaveText('Today has had 9 h so far. Please check.');
	await sheet.getByLabel('Hours').fill('3');
	await save.click();
	await expect(sheet).toHaveCount(0);
	expect(await storedOf(page, 'sittingBout')).toMatchObject([{ how: 'estimate', minutes: 180 }]);
});

test('a note says how much room is left, and when more was pasted than it holds', async ({ page }) => {
	await page.goto('care/');
	await page.getByRole('button', { name: 'Add a visit' }).click();
	const sheet = page.getByRole('dialog');
	const note = sheet.getByRole('textbox', { name: 'Note' });
	await note.focus();
	await page.keyboard.insertText('a'.repeat(1500));
	await expect(sheet.getByText(/Room for/)).toHaveCount(0);
	await page.keyboard.insertText('b'.repeat(499));
	await expect(sheet.getByText('Room for 1 more character', { exact: true })).toBeVisible();
	await page.keyboard.insertText('c'.repeat(30));
	await expect(sheet.getByRole('status')).toContainText('2000 characters are the limit');
	await expect(note).toHaveValue(/b{499}c$/);
});

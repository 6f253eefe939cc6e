import { expect, test } from './app.ts';
import { open } from './check-in.ts';
import { storedOf } from './facts.ts';

test.use({ at: '2026-03-12T09:10:00Z' });

test('minutes that make no sense are asked about', async ({ page }) => {
	await open(page);
	await page.getByRole('button', { name: /^Details/ }).click();
	const minutes = page.getByRole('textbox', { name: 'Stiff in the morning' });
	await minutes.fill('900');
	await expect(page.getByText('That is 15 h. Did you mean 90?')).toBeVisible();
	await page.getByRole('button', { name: 'Use 90 minutes' }).click();
	await expect(minutes).toHaveValue('90');
});

test('minutes that cannot be saved are shown where they are, with the words for them', async ({ page }) => {
	await open(page);
	await page.getByRole('button', { name: /^Details/ }).click();
	const minutes = page.getByRole('textbox', { name: 'Stiff in the morning' });
	await minutes.fill('1,5 h');
	await page.getByRole('button', { name: 'Done', exact: true }).click();
	await page.getByRole('button', { name: 'No pain, nothing new' }).click();
	await expect(minutes).toBeFocused();
	await expect(minutes).toBeInViewport({ ratio: 1 });
	await expect(minutes).toHaveAccessibleDescription('Write whole minutes, such as 20.');
	await expect(page.getByText('Write whole minutes, such as 20.')).toBeInViewport();
	await minutes.fill('90');
	await page.getByRole('button', { name: 'Done', exact: true }).click();
	await expect(page.getByText('Please look at the stiffness minutes')).toHaveCount(0);
	await page.getByRole('button', { name: 'No pain, nothing new' }).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

test('every optional answer can be taken out again', async ({ page }) => {
	await open(page);
	await page.getByRole('button', { name: /^Details/ }).click();
	const sheet = page.getByRole('dialog');
	for (const [question, answer] of [
		['Did you limp?', 'Yes'],
		['How well did you sleep?', '3'],
		['How much stress?', '0']
	] as const) {
		const asked = sheet.getByRole('group', { name: question });
		const clear = sheet.getByRole('button', { name: `Clear the answer: ${question}` });
		await expect(clear).toHaveCount(0);
		await asked.getByRole('radio', { name: answer, exact: true }).click();
		await clear.click();
		await expect(asked.locator('input:checked')).toHaveCount(0);
		await expect(asked.getByRole('radio').first()).toBeFocused();
	}
	await sheet.getByRole('button', { name: 'Done', exact: true }).click();
	await page.getByRole('button', { name: 'No pain, nothing new' }).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	const [stored] = await storedOf(page, 'checkIn');
	expect([stored?.['limp'], stored?.['sleep'], stored?.['stress']]).toEqual([undefined, undefined, undefined]);
});

test('the way to the details is named in a few words, however long the note', async ({ page }) => {
	await open(page);
	await page.getByRole('button', { name: /^Details/ }).click();
	await page.getByRole('textbox', { name: 'A note, if you like' }).fill('long walk '.repeat(200));
	await page.getByRole('button', { name: 'Done', exact: true }).click();
	await expect(page.getByRole('button', { name: /^Details/ })).toHaveAccessibleName(/^Details long walk .{0,40}…$/);
});

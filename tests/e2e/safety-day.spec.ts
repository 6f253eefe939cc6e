import { expectAccessible } from './accessible.ts';
import { expect, test } from './app.ts';
import { storedOf } from './facts.ts';
import { checkIn, openWith, screening } from './program-records.ts';

const at = '2026-11-20T08:00:00Z';
test.use({ at });

test('a day that was not known is given later by itself, and undone', async ({ page }) => {
	const answers = screening('2026-11-05', { hipReplacement: [{ side: 'left' }] });
	const given = async () => (await storedOf(page, 'correction')).map(({ field, after }) => ({ field, after }));
	await openWith(page, [answers, checkIn('2026-11-20')], 'program/', at);
	await page.getByRole('button', { name: 'Release, left: Not yet' }).click();
	await page.getByRole('link', { name: 'Add the day' }).click();
	await expect(page.getByText('A hip replacement, left, day not known')).toBeVisible();
	await page.getByRole('button', { name: /^Add the day/ }).click();
	const sheet = page.getByRole('dialog', { name: 'When was it?' });
	await sheet.getByRole('button', { name: 'Save' }).click();
	await expect(sheet.getByText('Please enter the day.')).toBeVisible();
	await expectAccessible(page);
	await sheet.getByLabel(/A hip replacement, left/).fill('2019-05-04');
	await sheet.getByRole('button', { name: 'Save' }).click();
	await expect.poll(given).toEqual([{ field: 'hipReplacement', after: [{ side: 'left', date: '2019-05-04' }] }]);
	await expect(page.getByText('A hip replacement, left, 4 May 2019')).toBeVisible();
	await expect(page.getByText('Answered on 5 November 2026')).toBeVisible();
	await expect(page.getByRole('button', { name: /^Add the day/ })).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect.poll(given).toEqual([]);
	await expect(page.getByText('A hip replacement, left, day not known')).toBeVisible();
});

import { expectAccessible } from './accessible.ts';
import { expect, test } from './app.ts';
import { checkedIn, chips, open, stone, welcomed } from './check-in.ts';

test.use({ at: '2026-03-12T09:10:00Z' });

test('a sign leads to the help screen, before any number and with a number to dial', async ({ page }) => {
	await welcomed(page);
	await open(page);
	await page.getByRole('button', { name: 'Something new or worrying' }).click();
	const list = page.getByRole('dialog', { name: 'What is new?' });
	await expect(list.getByRole('checkbox').first()).toHaveAccessibleName(/Numbness between my legs/);
	await list.getByRole('checkbox', { name: 'I cannot lift the front of my foot' }).click();
	await expectAccessible(page);
	await list.getByRole('button', { name: 'Save and show what to do' }).click();
	await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Call 112' })).toHaveAttribute('href', 'tel:112');
	await expect(page.getByText('Where you are the number may be another one.')).toHaveCount(0);
	await expect(page.getByText('I cannot lift the front of my foot')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Back to Today' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Another number' }).click();
	await page.getByRole('textbox', { name: 'Emergency number where you are' }).fill('999');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
	await page.setViewportSize({ width: 360, height: 640 });
	await page.getByRole('button', { name: 'I have been seen' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
	// What is left to do is told where the person looks; help at once is for the sign that comes back.
	await expect(page.getByText('One step left: a check-in without these signs, from tomorrow on.')).toBeInViewport();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
	await expect(page.getByText(/If it comes back or gets worse, get help again at once\.$/)).toBeVisible();
	await expectAccessible(page);
});

test(
	'a sign saved ahead of the numbers leaves them out: a gap, not 0, and the places are asked again',
	{ tag: '@once' },
	async ({ page }) => {
		await welcomed(page);
		await checkedIn(page, '?d=2026-03-11', [['Groin, left', 6], ['Front hip, right', 5]]); // prettier-ignore
		await open(page);
		await stone(page, 4).click();
		await page.getByRole('button', { name: 'Something new or worrying' }).click();
		const list = page.getByRole('dialog', { name: 'What is new?' });
		await list.getByRole('checkbox', { name: /^Fever/ }).click();
		await list.getByRole('button', { name: 'Save and show what to do' }).click();
		await page.getByRole('link', { name: 'Back to Today' }).click();
		await page.getByRole('button', { name: 'Let it go' }).click();
		const summary = page.getByRole('region', { name: 'Checked in' });
		await expect(summary.getByText('Left: usual 4, worst 4')).toBeAttached();
		await expect(summary.getByText('Right: no number yet')).toBeAttached();
		await expectAccessible(page);
		await page.goto('history/');
		await expect(page.getByRole('link', { name: /^Thu 12 March/ })).toContainText('Left 4 · right no number');
		await page.goto('day/?d=2026-03-12');
		await expect(page.getByText('Groin, left 4 · Front hip, right: no number yet')).toBeVisible();
		await open(page);
		await expect(chips(page)).toHaveText([/Groin.*4$/, /Front hip[^\d]*$/]);
	}
);

test.describe('where the emergency number is not known', () => {
	test.use({ timezoneId: 'America/Lima' });

	test('the number on the help screen is said to be one to check', async ({ page }) => {
		await welcomed(page);
		await page.goto('help/');
		await expect(page.getByRole('link', { name: 'Call 112' })).toBeVisible();
		await expect(page.getByText('Where you are the number may be another one.')).toBeVisible();
		await page.getByRole('button', { name: 'Another number' }).click();
		await page.getByRole('textbox', { name: 'Emergency number where you are' }).fill('106');
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expect(page.getByRole('link', { name: 'Call 106' })).toBeVisible();
		await expect(page.getByText('Where you are the number may be another one.')).toHaveCount(0);
	});
});

test('a sign that was taken back and is marked again stands again', async ({ page }) => {
	await welcomed(page);
	const foot = page.getByRole('dialog').getByRole('checkbox', { name: 'I cannot lift the front of my foot' });
	const mark = async (done: string) => {
		await open(page);
		await page.getByRole('button', { name: 'Something new or worrying' }).click();
		await foot.click();
		await page.getByRole('dialog').getByRole('button', { name: done }).click();
	};
	await mark('Save and show what to do');
	await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();
	await mark('None of these, done');
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await page.goto('program/');
	await expect(page.getByText('Answer the safety questions')).toBeVisible();
	await mark('Save and show what to do');
	await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();
	await page.goto('program/');
	await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();
});

test('none of these is an answer too', async ({ page }) => {
	await welcomed(page);
	await open(page);
	await page.getByRole('button', { name: 'Something new or worrying' }).click();
	await page.getByRole('button', { name: 'None of these, done' }).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

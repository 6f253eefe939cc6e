import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './app.ts';
import { checkIn, client, injury, openWith, screening } from './program-records.ts';

const at = '2026-11-20T09:00:00Z';
test.use({ at });

const begin = (page: Page, records: readonly object[]) => openWith(page, records, 'program/', at);
const sheet = (page: Page, name: string) => page.getByRole('dialog', { name });

test('a reason that is the same on both sides is told once', async ({ page }) => {
	await begin(page, [screening('2026-11-05'), checkIn('2026-11-19')]);
	await page.getByRole('button', { name: 'Lively, right: Not yet' }).click();
	const why = sheet(page, 'Lively');
	await expect(why.getByText(/^Check in first/)).toBeVisible();
	await why.getByText(/more reason/).click();
	await expect(why.getByText(/^Check in first/)).toHaveCount(1);
});

test('what listens to both sides says so, and of which side each reason is', async ({ page }) => {
	await begin(page, client);
	for (const side of ['left', 'right']) {
		await page.getByRole('button', { name: `Lively, ${side}: Not yet` }).click();
		const why = sheet(page, 'Lively');
		await expect(why.getByText('Both sides', { exact: true })).toBeVisible();
		await expect(why.getByText(/You marked this side as hurt/)).toHaveText(/^\s*Right You marked this side as hurt/);
		await why.getByText('2 more reasons').click();
		await expect(why.getByText(/Lively exercise waits/)).toHaveText([/^\s*Left Lively/, /^\s*Right Lively/]);
		await expect(why.getByText(/Your other side is hurt/)).toHaveCount(0);
		await page.keyboard.press('Escape');
	}
	await page.getByRole('button', { name: /^Pelvic tilt/ }).click();
	await sheet(page, 'Pelvic tilt, lying').getByRole('button', { name: 'Why gently?' }).click();
	const why = sheet(page, 'Pelvic tilt, lying').filter({ hasText: 'What opens it fully' });
	await expect(why.getByText('Both sides', { exact: true })).toBeVisible();
	await expect(why.getByText(/You marked this side as hurt/)).toHaveText(/^\s*Right/);
	await expectAccessible(page);
});

test('what is done is shown as done, and the one step is the first that is missing', async ({ page }) => {
	const hurt = injury('2026-11-20', 'right');
	const better = { ...injury('2026-11-20', 'right', { recovered: '2026-11-20', recoveredBy: 'me' }), id: hurt.id };
	const ask = async (records: readonly object[]) => {
		await begin(page, [...client.slice(0, -1), ...records]);
		await page.getByRole('button', { name: 'Stretch, right: Not yet' }).click();
		return sheet(page, 'Stretch');
	};
	const marked = (why: Locator) => why.getByRole('listitem').filter({ hasText: 'The injury is marked as better.' });
	const still = await ask([hurt]);
	await expect(marked(still)).not.toContainText('Done');
	await expect(still.getByRole('link', { name: 'It’s better' })).toBeVisible();
	const after = await ask([better]);
	await expect(marked(after)).toContainText('Done:');
	await expect(after.getByText('Check-ins in a row with pain 3 or less: 0 of 2.')).toBeVisible();
	// Nothing is left to do right away: a hurt side is not tested.
	await expect(after.getByRole('link')).toHaveCount(1);
	await expect(after.getByRole('link', { name: 'Read the rule' })).toHaveCount(1);
});

test('what stays closed offers nothing to do', { tag: '@once' }, async ({ page }) => {
	await begin(page, [screening('2026-11-05', { adult: false }), checkIn('2026-11-20')]);
	await page.getByRole('button', { name: 'Stretch, left: Not yet' }).click();
	const why = sheet(page, 'Stretch');
	await expect(why.getByText('This one stays closed in this app.')).toBeVisible();
	await expect(why.getByRole('link')).toHaveCount(1);
	await expect(why.getByRole('link', { name: 'Read the rule' })).toHaveCount(1);
});

test('Today says what stands in the way of a side, and the sentence opens its why sheet', async ({ page }) => {
	const front = (usual: number) => ({ places: [{ region: 'front-hip', side: 'left', usual, worst: usual }] });
	await openWith(
		page,
		[screening('2026-11-05'), checkIn('2026-11-19', front(6)), checkIn('2026-11-20', front(6))],
		'./',
		at
	);
	const sentence = page.getByRole('link', { name: /^\s*Left Pain has been 6 or more\. Gentle strength only\./ });
	await expect(sentence).toBeVisible();
	await expectAccessible(page);
	await sentence.click();
	await expect(sheet(page, 'Release').getByText('Pain has been 6 or more. Gentle strength only.')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.getByRole('button', { name: 'Stretch, left: Not yet' }).click();
	await expect(sheet(page, 'Stretch')).toBeVisible();

	const hurt = [screening('2026-11-05'), injury('2026-11-14', 'right')];
	await openWith(page, [...hurt, ...[15, 16, 17, 18, 19, 20].map((n) => checkIn(`2026-11-${String(n)}`))], './', at);
	await expect(page.getByRole('link', { name: /^\s*Right You marked this side as hurt/ })).toBeVisible();
});

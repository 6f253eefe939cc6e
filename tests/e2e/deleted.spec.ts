import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './app.ts';
import { storedOf } from './facts.ts';
import { checkIn, openWith, row, screening } from './program-records.ts';

const at = '2026-03-12T08:00:00Z';
test.use({ at });

const entry = (page: Page, kind: string) =>
	page.locator('main').getByRole('heading', { name: kind, level: 2, exact: true });

test('what another entry took the place of does not come back beside it', async ({ page }) => {
	const estimate = (minutes: number, deleted = false) =>
		row('sittingBout', '2026-03-10', { how: 'estimate', minutes, deleted });
	const gone = { ...checkIn('2026-03-10', { deleted: true }), id: 'gone' };
	const records = [estimate(300, true), estimate(120), gone, checkIn('2026-03-10', { note: 'the newer one' })];
	await openWith(page, records, 'day/?d=2026-03-10', at);
	await page.getByText('2 deleted entries').click();
	await expect(page.getByText('This day has another estimate by now.')).toBeVisible();
	await expect(page.getByText('This day has another check-in by now.')).toBeVisible();
	await expect(page.getByRole('button', { name: /^Bring back/ })).toHaveCount(0);
	await expectAccessible(page);
	for (const kind of ['Check-in', 'Sitting']) {
		await page.getByRole('button', { name: `Delete: ${kind}` }).click();
		await expect(entry(page, kind)).toHaveCount(0);
	}
	await page.getByRole('button', { name: 'Bring back: Sitting, Estimate for the day · 5 h' }).click();
	await expect(page.getByText('This day has another estimate by now.')).toBeVisible();
	await expect(page.getByRole('button', { name: /^Bring back: Check-in/ })).toHaveCount(2);
});

test('a check-in with a worrying sign is not deleted without a question, and leaves a trace', async ({ page }) => {
	const flagged = checkIn('2026-03-11', { flags: ['chest-or-breath'] });
	const traces = async () =>
		(await storedOf(page, 'correction')).map(({ record, field, after }) => ({ record, field, after }));
	const trace = [{ record: flagged.id, field: 'withdrawnFlags', after: [] }];
	await openWith(page, [screening('2026-02-01'), flagged, checkIn('2026-03-12')], 'day/?d=2026-03-11', at);
	const bin = page.getByRole('button', { name: 'Delete: Check-in' });
	const sheet = page.getByRole('dialog', { name: 'Delete the signs too?' });
	await bin.click();
	await expect(sheet).toContainText('Chest pain');
	await expectAccessible(page);
	await sheet.getByRole('button', { name: 'Keep the check-in' }).click();
	await expect(bin).toBeFocused();
	await bin.click();
	await sheet.getByRole('button', { name: 'I marked them by mistake, delete it' }).click();
	await expect(entry(page, 'Check-in')).toHaveCount(0);
	expect(await traces()).toEqual(trace);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(entry(page, 'Check-in')).toBeVisible();
	expect(await traces()).toEqual([]);
	await page.getByRole('link', { name: 'Edit: Check-in' }).click();
	await page.getByRole('button', { name: 'Delete this check-in' }).click();
	await sheet.getByRole('button', { name: 'I marked them by mistake, delete it' }).click();
	await expect(page.getByText('Check-in deleted')).toBeVisible();
	expect(await traces()).toEqual(trace);
});

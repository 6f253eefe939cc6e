import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts';
import { expect, test } from './app.ts';
import { client, openWith, row } from './program-records.ts';

const at = '2026-11-20T09:00:00Z';
test.use({ at });

const records = [
	...client.slice(0, -1),
	row('progress', '2026-11-19', { exercise: 's1-march', side: 'left', step: -1, why: 'pain-above-5' }),
	row('progress', '2026-11-12', { exercise: 's1-march', side: 'right', step: -1, why: 'pain-above-5' })
];
const begin = (page: Page, path: string) => openWith(page, records, path, at);
const sentence = 'For now a little less, since 19 November: pain above 5 while you moved.';

test('what changed about a dose is told where it is due, since when and why', async ({ page }) => {
	await begin(page, 'program/');
	const list = page.getByRole('region', { name: 'Today’s exercises' });
	await expect(list.getByRole('button', { name: /^Lying march Right/ })).not.toContainText('a little less');
	await list.getByRole('button', { name: /^Lying march Left.*a little less/ }).click();
	await expect(page.getByRole('dialog', { name: 'Lying march' }).getByText(sentence)).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Look at it' }).click();
	await expect(page.getByRole('region', { name: 'Today' }).getByText(/^For now/)).toHaveText([sentence]);
	await expectAccessible(page);
	await page.setViewportSize({ width: 320, height: 640 });
	await expectNoSidewaysScroll(page);
});

test('the page of the day names the exercise, its side and what changed', async ({ page }) => {
	await begin(page, 'day/?d=2026-11-19');
	await expect(page.getByText(/^Lying march, left\s·\sa little less\s·\spain above 5 while you moved$/)).toBeVisible();
});

import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts';
import { expect, test } from './app.ts';
import { storedOf } from './facts.ts';
import { client, openWith, row } from './program-records.ts';

const at = '2026-11-20T09:00:00Z';
test.use({ at });

/** A session whose lying march on the left hurt this much. */
const session = (day: string, painDuring: number) => {
	const amount = { sets: 2, reps: 8, holdS: 0 };
	const how = { planned: amount, done: amount, painDuring, easedEarly: false, skipped: false, verdict: 'open' };
	return row('session', day, {
		start: Date.parse(`${day}T09:00:00Z`),
		end: Date.parse(`${day}T09:20:00Z`),
		zone: 'Europe/Berlin',
		where: 'player',
		endReason: 'finished',
		painBefore: { left: 2, right: 2 },
		items: [{ exercise: 's1-march', side: 'left', ...how }]
	});
};
const calm = client.slice(0, -1);
const records = [
	...calm,
	session('2026-11-18', 7),
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

test('a step that was taken on a number typed wrong goes with its correction, and comes back with it', async ({
	page
}) => {
	await openWith(page, [...calm, session('2026-11-19', 7)], 'program/', at);
	const march = page
		.getByRole('region', { name: 'Today’s exercises' })
		.getByRole('button', { name: /^Lying march Left/ });
	const steps = async () => (await storedOf(page, 'progress')).map(({ step }) => step);
	await expect(march).toContainText('a little less');
	await expect.poll(steps).toEqual([-1]);
	await page.goto('day/?d=2026-11-19');
	await page.getByRole('button', { name: 'Edit: Exercise session' }).click();
	const sheet = page.getByRole('dialog', { name: 'Change the session' });
	await sheet.locator('summary').first().click();
	await sheet
		.getByRole('group', { name: 'Pain during, 0 to 10' })
		.getByRole('radio', { name: '2', exact: true })
		.check();
	await sheet.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(sheet).toHaveCount(0);
	await page.goto('program/');
	await expect(march).toContainText('2 × 8');
	await expect(march).not.toContainText('a little less');
	await expect.poll(steps).toEqual([]);
	await page.goto('day/?d=2026-11-20');
	await page.locator('summary', { hasText: 'What changed' }).click();
	await page.getByRole('button', { name: 'Delete: Correction' }).click();
	await expect.poll(() => storedOf(page, 'correction')).toEqual([]);
	await page.goto('program/');
	await expect(march).toContainText('a little less');
	await expect.poll(steps).toEqual([-1]);
});

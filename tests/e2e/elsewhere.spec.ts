import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts';
import { expect, test } from './app.ts';
import { openFacts, storedOf } from './facts.ts';
import { clientWith, march, morning, storedToday, tilt } from './player.ts';

test.use({ at: morning });

const entry = (page: Page, name: string, side = '') =>
	page.locator('form details').filter({ hasText: name }).filter({ hasText: side });
const pain = (of: Page | Locator, group: string, value: number) =>
	of.getByRole('group', { name: group }).locator('label').nth(value).click();

async function did(row: Locator, during: number): Promise<void> {
	await row.locator('summary').click();
	await row.getByRole('radio', { name: 'Done', exact: true }).click();
	await pain(row, 'Pain during, 0 to 10', during);
}

test('what was done without the guide is recorded from the program, and stands on its day', async ({ page }) => {
	await openFacts(page, 'program/', clientWith(tilt, march), morning);
	await page.getByRole('link', { name: /^I did my exercises elsewhere/ }).click();
	await expect(page.getByRole('heading', { name: 'Done without the guide' })).toBeVisible();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('Please mark at least one exercise that you did.')).toBeVisible();
	const left = entry(page, 'Lying march', 'Left');
	await left.locator('summary').click();
	await left.getByRole('radio', { name: 'Done', exact: true }).click();
	await left.getByLabel('Sets', { exact: true }).fill('0');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(left.getByRole('alert')).toHaveText([
		'Please enter a whole number from 1 to 20.',
		'How much did it hurt? 0 is fine.'
	]);
	await expect(left.getByLabel('Sets', { exact: true })).toBeFocused();
	await expectAccessible(page);
	await expectNoSidewaysScroll(page);
	await left.getByLabel('Sets', { exact: true }).fill('3');
	await page.reload();
	await entry(page, 'Lying march', 'Left').locator('summary').click();
	await expect(left.getByLabel('Sets', { exact: true })).toHaveValue('3');
	await pain(left, 'Pain during, 0 to 10', 2);
	await did(entry(page, 'Pelvic tilt'), 1);
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('Session saved')).toBeVisible();
	await expect(page.getByText('2 exercises, done without the guide')).toBeVisible();
	await expect
		.poll(() => storedToday(page))
		.toMatchObject([
			{
				where: 'elsewhere',
				painBefore: { left: 2, right: 2 },
				items: [
					{ exercise: 'mo-tilt', done: { sets: 1, reps: 2 }, painDuring: 1 },
					{ exercise: 's1-march', side: 'left', done: { sets: 3, reps: 3 }, painDuring: 2, verdict: 'open' }
				]
			}
		]);
	await page.getByRole('button', { name: 'Edit: Exercise session, 2 exercises, done without the guide' }).click();
	const change = page.getByRole('dialog', { name: 'Change the session' });
	await expect(change.getByRole('group', { name: 'Pain before, left' })).toBeVisible();
	await expect(change.getByText(/^Done from/)).toHaveCount(0);
	await page.keyboard.press('Escape');
	await expect(change).toHaveCount(0);
	await page.getByRole('button', { name: 'Delete: Exercise session, 2 exercises, done without the guide' }).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('2 exercises, done without the guide')).toBeVisible();
});

test('sharp pain in it closes that side, also where it is written down a day later', async ({ page }) => {
	await openFacts(page, 'day/?d=2026-01-28', clientWith(tilt, march), morning);
	await page.getByRole('link', { name: 'Add exercises done' }).click();
	await did(entry(page, 'Lying march', 'Left'), 4);
	await entry(page, 'Lying march', 'Left').getByRole('radio', { name: 'Sharp pain' }).click();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('1 exercise, done without the guide')).toBeVisible();
	expect((await storedOf(page, 'session')).filter(({ where }) => where === 'elsewhere')).toMatchObject([
		{ day: '2026-01-28', endReason: 'stopped', items: [{ event: 'sharp' }] }
	]);
	await page.goto('program/');
	await expect(page.getByRole('button', { name: 'Stretch, left: Not yet' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Strength 1, left: Gently' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Stretch, right: Open' })).toBeVisible();
});

test('feeling dizzy in it asks for warning signs', async ({ page }) => {
	await openFacts(page, 'day/?d=2026-01-29', clientWith(tilt, march), morning);
	await page.getByRole('link', { name: 'Add exercises done' }).click();
	await did(entry(page, 'Pelvic tilt'), 1);
	await entry(page, 'Pelvic tilt')
		.getByRole('radio', { name: /^Dizzy/ })
		.click();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await page.getByRole('checkbox', { name: 'I cannot lift the front of my foot' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Save and show what to do' }).click();
	await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();
});

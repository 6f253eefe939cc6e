import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, expectWholeWords } from './accessible.ts';
import { expect, test } from './app.ts';
import { add, down, fill, lasts, nudged, row, sit, up } from './sitting-steps.ts';

test.use({ at: '2026-03-12T08:00:00Z' });

const total = (page: Page) => page.locator('dl div', { hasText: 'Total' }).locator('dd');

test('one tap starts and one tap stops, with a reload and a closed tab in between', async ({ page, context }) => {
	await page.goto('sitting/');
	await sit(page, '12:00');
	await expect(lasts(page, '12 min')).toBeAttached();
	await page.reload();
	await expect(lasts(page, '12 min')).toBeAttached();
	await page.close();
	const later = await context.newPage();
	await later.goto('sitting/');
	await expect(up(later)).toBeVisible();
	await later.clock.fastForward('20:00');
	await expect(lasts(later, '32 min')).toBeAttached();
	await up(later).click();
	await expect(later.getByText('Sitting saved, 32 min')).toBeVisible();
	await expect(row(later, '09:00–09:32')).toBeVisible();
	await expect(total(later)).toHaveText('32 min');
});

test('two tabs show one timer, and only one of them saves the bout', { tag: '@once' }, async ({ page, context }) => {
	await page.goto('sitting/');
	const other = await context.newPage();
	await other.goto('sitting/');
	await expect(down(other)).toBeVisible();
	await sit(page, '25:00');
	await expect(lasts(other, '25 min')).toBeAttached();
	await up(other).click();
	await expect(row(other, '09:00–09:25')).toBeVisible();
	await expect(row(page, '09:00–09:25')).toBeVisible();
	await expect(up(page)).toHaveCount(0);
	await expect(total(page)).toHaveText('25 min');
});

test('getting up by mistake can be undone: the timer goes on', async ({ page }) => {
	await page.goto('sitting/');
	await sit(page, '10:00');
	await up(page).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(up(page)).toBeVisible();
	await expect(row(page, '09:00–09:10')).toHaveCount(0);
	await expect(lasts(page, '10 min')).toBeAttached();
});

test('getting up cannot be undone once a new timer runs, and that is said', { tag: '@once' }, async ({ page }) => {
	await page.goto('sitting/');
	await sit(page, '10:00');
	await up(page).click();
	await expect(row(page, '09:00–09:10')).toBeVisible();
	await page.clock.fastForward('00:01');
	await down(page).click();
	await expect(up(page)).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('Not undone: a new timer is running by now.')).toBeVisible();
	await expect(row(page, '09:00–09:10')).toBeVisible();
	await expect(up(page)).toBeVisible();
});

test.describe('over midnight', () => {
	test.use({ at: '2026-03-12T22:20:00Z' });

	test('a bout counts on both days', { tag: '@once' }, async ({ page }) => {
		await page.goto('sitting/');
		await sit(page, '01:10:00');
		await nudged(page);
		await up(page).click();
		await expect(row(page, '23:20–00:30')).toBeVisible();
		await expect(total(page)).toHaveText('30 min');
		await page.getByRole('link', { name: 'Day before' }).click();
		await expect(total(page)).toHaveText('40 min');
	});
});

test('a forgotten timer is asked about, and is not 14 hours', async ({ page }) => {
	await page.goto('sitting/');
	await sit(page, '14:00:00');
	await expect(page.getByText('Still sitting since 09:00?')).toBeVisible();
	await expect(total(page)).toHaveText('0 min');
	await page.getByRole('button', { name: 'Answer' }).click();
	await expect(page.getByRole('dialog')).toContainText('14 h');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'At another time' }).click();
	await page.getByLabel('I got up at').fill('08:00');
	await page.getByRole('button', { name: 'Use this time' }).click();
	await expect(page.getByRole('alert')).toContainText('between 09:00 and now');
	await page.getByRole('button', { name: 'After 40 min' }).click();
	await expect(row(page, '09:00–09:40')).toBeVisible();
	await expect(total(page)).toHaveText('40 min');
});

test('a long sitting that was real is kept and marked', { tag: '@once' }, async ({ page }) => {
	await page.goto('sitting/');
	await sit(page, '05:00:00');
	await page.getByRole('button', { name: 'Answer' }).click();
	await page.getByRole('button', { name: 'I really sat that long' }).click();
	await expect(row(page, '09:00–14:00')).toContainText('long, kept by you');
	await expect(total(page)).toHaveText('5 h');
});

test('overlaps are not taken in silence: joined, or changed', async ({ page }) => {
	await page.goto('sitting/');
	await add(page, '07:00', '08:00');
	await expect(row(page, '07:00–08:00')).toBeVisible();
	await add(page, '07:30', '08:30');
	await expect(page.getByText('You noted some of that time already')).toBeVisible();
	await page.getByRole('button', { name: 'Change the time' }).click();
	await fill(page, '07:30', '08:40');
	await page.getByRole('button', { name: 'Join them' }).click();
	await expect(row(page, '07:00–08:40')).toBeVisible();
	await expect(total(page)).toHaveText('1 h 40');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(row(page, '07:00–08:00')).toBeVisible();
	await expect(row(page, '07:00–08:40')).toHaveCount(0);
});

test('a stretch that overlaps the timer can join it', { tag: '@once' }, async ({ page }) => {
	await page.goto('sitting/');
	await sit(page, '10:00');
	await add(page, '08:30', '09:05');
	await expect(page.getByText('the timer, since 09:00')).toBeVisible();
	await page.getByRole('button', { name: 'Join them' }).click();
	await expect(lasts(page, '40 min')).toBeAttached();
});

test('odd times are answered kindly', { tag: '@once' }, async ({ page }) => {
	await page.goto('sitting/?d=2026-03-11');
	await add(page, '09:00', '05:00');
	await expect(page.getByRole('alert')).toContainText('That ends before it starts.');
	await page.getByRole('button', { name: 'Did you mean 09:00–17:00?' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('alert')).toContainText('That is 8 h in one go. Is that right?');
	await page.getByRole('button', { name: 'It is right, keep it' }).click();
	await expect(row(page, '09:00–17:00')).toContainText('long, kept by you');
	await expect(total(page)).toHaveText('8 h');
});

test(
	'a slip of half a day is asked about, and what is kept all the same stays marked',
	{ tag: '@once' },
	async ({ page }) => {
		await page.goto('sitting/?d=2026-03-11');
		await add(page, '09:00', '10:00');
		await add(page, '01:00', '14:00');
		await expect(page.getByRole('alert')).toContainText('That is 13 h in one go. Is that right?');
		await expect(page.getByRole('button', { name: 'Did you mean 13:00–14:00?' })).toBeVisible();
		await expect(total(page)).toHaveText('1 h');
		await page.getByRole('button', { name: 'It is right, keep it' }).click();
		await page.getByRole('button', { name: 'Join them' }).click();
		await expect(row(page, '01:00–14:00')).toContainText('long, kept by you');
		await expect(total(page)).toHaveText('13 h');
	}
);

test(
	'an estimate is no more than the day has had, and a very long one is asked about',
	{ tag: '@once' },
	async ({ page }) => {
		const estimate = async (hours: string) => {
			await page.getByLabel('Hours').fill(hours);
			await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
		};
		await page.goto('sitting/');
		await page.getByRole('button', { name: 'Estimate the day' }).click();
		await estimate('20');
		await expect(page.getByRole('alert')).toContainText('Today has had 9 h so far. Please check.');
		await page.goto('sitting/?d=2026-03-11');
		await page.getByRole('button', { name: 'Estimate the day' }).click();
		await estimate('17');
		await expect(page.getByRole('alert')).toContainText('That is 17 h on one day. Is that right?');
		await page.getByRole('button', { name: 'It is right, keep it' }).click();
		const kept = row(page, 'Estimate of the day');
		await expect(kept).toContainText('long, kept by you');
		await kept.click();
		await estimate('6');
		await expect(total(page)).toHaveText('6 h');
		await expect(kept).not.toContainText('long');
	}
);

test('an estimate stands in for the day, and the longer counts beside bouts', { tag: '@once' }, async ({ page }) => {
	await page.goto('sitting/?d=2026-03-11');
	await page.getByRole('button', { name: 'Estimate the day' }).click();
	await page.getByLabel('Hours').fill('30');
	await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('alert')).toContainText('A day has 24 hours');
	await page.getByLabel('Hours').fill('6');
	await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
	await expect(total(page)).toHaveText('6 h');
	await add(page, '09:00', '11:00');
	await expect(page.getByText('The longer one counts: your estimate.')).toBeVisible();
	await expect(total(page)).toHaveText('6 h');
});

test('a bout is changed, deleted and brought back', async ({ page }) => {
	await page.goto('sitting/');
	await sit(page, '30:00');
	await up(page).click();
	await row(page, '09:00–09:30').click();
	await page.getByRole('dialog').getByRole('radio', { name: 'Sofa' }).check();
	await fill(page, '09:10', '09:30');
	await expect(row(page, '09:10–09:30')).toContainText('Sofa');
	await expect(row(page, '09:10–09:30')).toContainText('from memory');
	await row(page, '09:10–09:30').click();
	await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
	await expect(row(page, '09:10–09:30')).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(row(page, '09:10–09:30')).toBeVisible();
});

test.describe('in Spanish', () => {
	test.use({ locale: 'es' });

	test('it speaks Spanish and is accessible while the timer runs', { tag: '@once' }, async ({ page }) => {
		await page.goto('sitting/');
		await page.getByRole('button', { name: 'Voy a sentarme' }).click();
		await page.clock.fastForward('45:00');
		await expect(page.getByRole('region', { name: '45 min de tiempo sentado' })).toBeVisible();
		await expect(page.getByRole('region', { name: 'Avísame para levantarme' })).toHaveCount(1);
		await expectAccessible(page);
		await page.getByRole('main').getByRole('button', { name: 'Me levanto' }).last().click();
		await expect(page.getByText('Tiempo sentado guardado: 45 min')).toBeVisible();
	});
});

test('every state fits 320 px with 200 % text', { tag: '@once' }, async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('sitting/');
	await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
	await sit(page, '45:00');
	await nudged(page);
	await expectNoSidewaysScroll(page);
	await up(page).click();
	await expect(row(page, '09:00–09:45')).toBeVisible();
	await expectWholeWords(page);
	// Held by the pointer resting where it came up; it leaves when the pointer does.
	await page.mouse.move(0, 0);
	await page.clock.fastForward('00:09');
	await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
	await row(page, '09:00–09:45').click();
	await expectNoSidewaysScroll(page);
	await expectWholeWords(page);
	const sheet = page.getByRole('dialog');
	expect(await sheet.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
	await expectAccessible(page);
});

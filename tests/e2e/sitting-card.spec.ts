import type { Locator } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './app.ts';
import { storedOf } from './facts.ts';
import { checkIn, openWith, row, screening } from './program-records.ts';
import { down, up } from './sitting-steps.ts';
import { besides } from './stored.ts';

test.use({ at: '2026-03-12T08:00:00Z' });

test('the card on Today starts, stops and leads on', async ({ page }) => {
	await page.goto('sitting/');
	await expect(page.getByRole('main').getByRole('button', { name: 'Start sitting' })).toBeVisible();
	await page.evaluate(
		() =>
			new Promise<void>((done, failed) => {
				const open = indexedDB.open('gaitkeeper');
				open.onerror = () => failed(new Error('no database'));
				open.onsuccess = () => {
					const write = open.result.transaction('local', 'readwrite');
					write.objectStore('local').put({ key: 'settings', value: { welcomed: 1 } });
					write.oncomplete = () => {
						open.result.close();
						done();
					};
				};
			})
	);
	await page.goto('./');
	const card = page.getByRole('region', { name: /Sitting|Still sitting/ });
	await card.getByRole('button', { name: 'Start sitting' }).click();
	await page.clock.fastForward('32:00');
	await expect(card.getByText('break at 40')).toBeVisible();
	await card.getByRole('button', { name: 'I’m up' }).click();
	await expect(card.getByText('Today 32 min · longest 32 min')).toBeVisible();
	await page.clock.fastForward('00:01');
	await card.getByRole('button', { name: 'Start sitting' }).click();
	await page.clock.fastForward('09:00:00');
	await card.getByRole('button', { name: 'Answer' }).click();
	await expect(page.getByRole('dialog', { name: 'When did you get up?' })).toBeVisible();
});

test('an earlier day is named, shows what was sat on it, and leads to where more is added', async ({ page }) => {
	const start = Date.parse('2026-03-10T09:00:00Z');
	const sat = {
		how: 'recalled',
		seat: 'desk',
		start,
		end: start + 5_400_000,
		zone: 'Europe/Berlin',
		implausible: false
	};
	await openWith(page, [screening('2026-02-01'), row('sittingBout', '2026-03-10', sat)], '', '2026-03-12T08:00:00Z');
	await expect(page.getByRole('heading', { level: 1, name: 'Good morning' })).toBeVisible();
	const sitting = page.getByRole('region', { name: 'Sitting' });
	await page.getByRole('button', { name: 'The day before' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Wed 11 March' })).toBeVisible();
	await expect(sitting).toContainText('No sitting was recorded on this day.');
	await page.getByRole('button', { name: 'The day before' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Tue 10 March' })).toBeVisible();
	await expect(sitting).toContainText('1 h 30 · longest 1 h 30');
	await expectAccessible(page);
	await sitting.getByRole('link', { name: 'Add sitting' }).click();
	await expect(page).toHaveURL(/sitting\/\?d=2026-03-10$/);
	await page.goto('');
	await page.getByRole('button', { name: 'The day before' }).click();
	await page.getByRole('button', { name: 'Back to today' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Good morning' })).toBeVisible();
	await expect(sitting).toContainText('Nothing yet today');
});
for (const path of ['./', 'sitting/'])
	test(`a double tap sits down or gets up, not both: ${path}`, { tag: '@once' }, async ({ page }) => {
		await page.goto(path);
		await expect(page.getByText(/^(Nothing yet today|Start the timer, )/)).toBeVisible();
		/** Taps a button when the clock that nobody sets shows this. */
		const tapAt = async (ms: number, button: Locator) => {
			await page.evaluate((shown) => (performance.now = () => shown), ms);
			await button.click();
		};
		await tapAt(10_000, down(page));
		await tapAt(10_250, up(page));
		await tapAt(11_000, up(page));
		await tapAt(11_250, down(page));
		await tapAt(12_000, down(page));
		await expect(up(page)).toBeVisible();
		expect(await storedOf(page, 'sittingBout')).toHaveLength(1);
	});

test('beside an emergency sign a timer that runs can still be stopped, below the help', async ({ page }) => {
	const at = '2026-03-12T08:00:00Z';
	const sign = checkIn('2026-03-12', { flags: ['saddle-numbness'] });
	await openWith(page, [screening('2026-02-01'), sign], 'sitting/', at);
	await page.getByRole('main').getByRole('button', { name: 'Start sitting' }).click();
	await expect.poll(() => besides(page)).toContain('runningSitting');
	await page.goto('./');
	const help = page.getByRole('link', { name: /^Call / });
	const up = page.getByRole('main').getByRole('button', { name: 'I’m up' });
	await expect(help).toBeVisible();
	await expect(up).toBeVisible();
	// Beside each other on a wide screen, below each other on a phone: help is read and reached first.
	const after = await up.evaluate(
		(button, first) => (first.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
		await help.elementHandle()
	);
	expect(after).toBe(true);
	await up.click();
	await expect.poll(() => besides(page)).not.toContain('runningSitting');
	await expect(page.getByRole('button', { name: 'Start sitting' })).toHaveCount(0);
	await expect(help).toBeVisible();
});

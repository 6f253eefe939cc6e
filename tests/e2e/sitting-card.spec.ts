import { expect, test } from './app.ts';

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
	await card.getByRole('button', { name: 'Start sitting' }).click();
	await page.clock.fastForward('09:00:00');
	await card.getByRole('button', { name: 'Answer' }).click();
	await expect(page.getByRole('dialog', { name: 'When did you get up?' })).toBeVisible();
});

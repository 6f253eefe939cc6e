import { expect, test } from './app.ts';

test.use({ at: '2026-03-12T08:00:00Z', locale: 'es-ES' });

test('the seats stand in one row on a small phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto('sitting/');
	const seats = page.getByRole('radio').locator('xpath=..');
	await expect(seats.filter({ hasText: 'Otro' })).toBeVisible();
	const tops = await seats.evaluateAll((all) => all.map((seat) => Math.round(seat.getBoundingClientRect().top)));
	expect(tops.length).toBeGreaterThanOrEqual(4);
	expect(new Set(tops.slice(0, 4)).size).toBe(1);
});

test('a long name breaks where its words meet', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('more/');
	await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
	const title = page.getByText(/^Auto\u00ad?pruebas$/);
	await expect(title).toBeVisible();
	const lines = await title.evaluate((name) => {
		const text = name.firstChild as Text;
		const range = document.createRange();
		range.setStart(text, text.length - 'ruebas'.length);
		range.setEnd(text, text.length);
		return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
	});
	expect(lines).toBe(1);
});

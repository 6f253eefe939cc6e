import { routesOf } from '../../scripts/site.mjs';
import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts';
import { expect, test } from './app.ts';

for (const route of routesOf('build')) {
	for (const language of ['en', 'es']) {
		test.describe(`/${route} in ${language}`, () => {
			test.use({ locale: language });

			test('opens in its language and is accessible in both themes', async ({ page }) => {
				await page.goto(route);
				await expect(page.locator('html')).toHaveAttribute('lang', language);
				await expect(page.locator('main')).toBeVisible();
				await expectAccessible(page);
			});

			test('fits 320 px and 200 % text', { tag: '@once' }, async ({ page }) => {
				await page.setViewportSize({ width: 320, height: 640 });
				await page.goto(route);
				await expect(page.locator('main')).toBeVisible();
				await expectNoSidewaysScroll(page);
				await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
				await expectNoSidewaysScroll(page);
			});
		});
	}
}

import { routesOf } from '../../scripts/site.mjs';
import { expectAccessible, expectNoSidewaysScroll, expectWholeWords } from './accessible.ts';
import { expect, test } from './app.ts';

for (const route of routesOf('build')) {
	for (const language of ['en', 'es']) {
		test.describe(`/${route} in ${language}`, language === 'en' ? {} : { tag: '@once' }, () => {
			// A day with a long name.
			test.use({ locale: language, at: '2026-09-30T08:00:00Z' });

			test('opens in its language, accessible in both themes, and fits 320 px and 200 % text', async ({
				page
			}, info) => {
				await page.goto(route);
				await expect(page.locator('html')).toHaveAttribute('lang', language);
				await expect(page.locator('main')).toBeVisible();
				await expectAccessible(page);
				if (info.project.name !== 'phone') return;
				await page.setViewportSize({ width: 320, height: 640 });
				await expectNoSidewaysScroll(page);
				await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
				await expectNoSidewaysScroll(page);
				await expectWholeWords(page);
			});
		});
	}
}

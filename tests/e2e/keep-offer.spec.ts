import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts';
import { expect, test } from './app.ts';
import { file, restore } from './backup-steps.ts';

const day = 86_400_000;
const start = Date.parse('2026-03-12T08:00:00Z');

/** The browser as one that has promised to keep this site's data; it marks the page when it is asked. */
const keeping = () => {
	navigator.storage.persisted = () => {
		document.documentElement.setAttribute('data-asked', '');
		return Promise.resolve(true);
	};
};

test.describe('after first start', () => {
	test.use({ at: new Date(start).toISOString() });

	test('what was skipped is offered once more on Today after three days, and can be declined for good', async ({
		page
	}) => {
		const offer = page.getByText('Keep it safe', { exact: true });
		const chart = page.getByRole('heading', { name: 'Last 14 days' });
		await page.clock.setSystemTime(start + 2 * day);
		await page.goto('');
		await expect(chart).toBeVisible();
		await expect(offer).toHaveCount(0);
		await page.clock.setSystemTime(start + 3 * day);
		await page.reload();
		await expect(offer).toBeVisible();
		await page.setViewportSize({ width: 320, height: 640 });
		await expectAccessible(page);
		await expectNoSidewaysScroll(page);
		await page.getByRole('link', { name: 'Show me how' }).click();
		await expect(page.getByRole('button', { name: 'Ask my browser' })).toBeInViewport();
		await page.goBack();
		await page.getByRole('button', { name: 'No, thanks' }).click();
		await expect(offer).toHaveCount(0);
		await page.clock.setSystemTime(start + 40 * day);
		await page.reload();
		await expect(chart).toBeVisible();
		await expect(offer).toHaveCount(0);
	});

	test('nothing is offered where the browser keeps the data already', async ({ page }) => {
		await page.addInitScript(keeping);
		await page.clock.setSystemTime(start + 3 * day);
		await page.goto('');
		await expect(page.getByRole('heading', { name: 'Last 14 days' })).toBeVisible();
		await expect(page.getByText('Keep it safe', { exact: true })).toHaveCount(0);
	});
});

test.describe('on a new device', () => {
	test.use({ welcomed: false });

	test('a restored backup is followed by what keeps it safe', async ({ page }) => {
		await restore(page, file);
		const offer = page.getByRole('region', { name: 'Keep it safe' });
		await expect(offer.getByRole('button', { name: 'Ask my browser' })).toBeVisible();
		await expect(offer.getByText('You have a backup')).toBeVisible();
		await expectAccessible(page);
		await page.getByRole('link', { name: 'Go to today' }).click();
		await expect(page.getByRole('heading', { name: 'Last 14 days' })).toBeVisible();
		await expect(page.getByText('Keep it safe', { exact: true })).toHaveCount(0);
	});

	test('but not where the browser keeps it already', async ({ page }) => {
		await page.addInitScript(keeping);
		await restore(page, file);
		await expect(page.locator('html')).toHaveAttribute('data-asked', '');
		await page.evaluate(() => new Promise(requestAnimationFrame));
		await expect(page.getByRole('region', { name: 'Keep it safe' })).toHaveCount(0);
	});
});

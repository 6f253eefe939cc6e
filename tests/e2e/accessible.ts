import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Expects no WCAG 2.2 AA violation on the page as it stands, in the light theme and in the dark one. */
export async function expectAccessible(page: Page): Promise<void> {
	for (const theme of ['light', 'dark']) {
		await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
		const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
		expect(
			violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
		).toEqual([]);
	}
}

/** Expects that nothing on the page reaches past its sides. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const { wide, seen } = await page.evaluate(() => ({
		wide: document.documentElement.scrollWidth,
		seen: document.documentElement.clientWidth
	}));
	expect(wide).toBeLessThanOrEqual(seen);
}

import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Expects no WCAG 2.2 AA violation on the page as it stands, in the light theme; in the dark one, no contrast too low. */
export async function expectAccessible(page: Page): Promise<void> {
	for (const theme of ['light', 'dark']) {
		await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
		const axe = new AxeBuilder({ page });
		const { violations } = await (theme === 'light' ? axe.withTags(rules) : axe.withRules('color-contrast')).analyze();
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

/** Expects that no word is squeezed into slices: a word may be broken once where it is longer than the line, never letter by letter. */
export async function expectWholeWords(page: Page): Promise<void> {
	const sliced = await page.evaluate(() => {
		const found: string[] = [];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = texts.nextNode(); node; node = texts.nextNode()) {
			for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/\S+/g)) {
				const range = document.createRange();
				range.setStart(node, index);
				range.setEnd(node, index + word.length);
				const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
				if (lines.size > 2) found.push(word);
			}
		}
		return found;
	});
	expect(sliced).toEqual([]);
}

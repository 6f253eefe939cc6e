import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Waits until whatever moves in has come to rest: half faded in, nothing has its own colours yet. */
const atRest = (page: Page) =>
	page.evaluate(async () => {
		const moving = document
			.getAnimations()
			.filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
		await Promise.allSettled(moving.map(({ finished }) => finished));
	});

/** Expects no WCAG 2.2 AA violation on the page as it stands, in the light theme; in the dark one, no contrast too low. */
export async function expectAccessible(page: Page): Promise<void> {
	for (const theme of ['light', 'dark']) {
		await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
		await atRest(page);
		// All within the page: there are no frames here, and a second page to gather their findings takes most of the time.
		const axe = new AxeBuilder({ page }).setLegacyMode();
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

/** A word no longer than this fits a line at 320 px and 200 % text. */
const shortWord = 10;

/**
 * Expects that no word is squeezed into slices: only one of more than 10 letters may be broken, and only once. A dose is one
 * word, and so is what a space that must not break holds together, such as a short date.
 */
export async function expectWholeWords(page: Page): Promise<void> {
	const sliced = await page.evaluate((short) => {
		const found: string[] = [];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = texts.nextNode(); node; node = texts.nextNode()) {
			if (node.parentElement?.closest('.visually-hidden') || !node.parentElement?.checkVisibility()) continue;
			for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/\d+\s×\s\d+|[^ \t\n\u00ad/–—-]+/gu)) {
				const range = document.createRange();
				range.setStart(node, index);
				range.setEnd(node, index + word.length);
				const rects = [...range.getClientRects()];
				// Where a word goes on behind a soft hyphen, the hyphen at the end of the line before comes first.
				if (rects.length > 1 && node.nodeValue?.[index - 1] === '\u00ad') rects.shift();
				const lines = new Set(rects.map(({ top }) => Math.round(top)));
				if (lines.size > (word.length > short ? 2 : 1)) found.push(word);
			}
		}
		return found;
	}, shortWord);
	expect(sliced).toEqual([]);
}

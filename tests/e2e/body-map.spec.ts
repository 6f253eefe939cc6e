import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts';
import { expect, test } from './app.ts';

const view = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

/** Taps a point of a view in its own units, by touch where the screen has it. */
async function tap(page: Page, name: string, x: number, y: number): Promise<void> {
	const at = await view(page, name).evaluate(
		(svg: SVGSVGElement, [px, py]: readonly [number, number]) => {
			const point = new DOMPoint(px, py).matrixTransform(svg.getScreenCTM() ?? undefined);
			return { x: point.x, y: point.y };
		},
		[x, y] as const
	);
	if (await page.evaluate(() => navigator.maxTouchPoints > 0)) await page.touchscreen.tap(at.x, at.y);
	else await page.mouse.click(at.x, at.y);
}

/** Taps a place, a second time where the first tap enlarged its part. */
async function pick(page: Page, name: string, x: number, y: number): Promise<void> {
	await tap(page, name, x, y);
	const whole = page.getByRole('button', { name: 'Whole body' });
	const chips = page.locator('.panel .chips button');
	await expect(whole.or(chips.first())).toBeVisible();
	if (!(await whole.isVisible())) return;
	await view(page, name).evaluate((svg) => Promise.all(svg.getAnimations().map((one) => one.finished)));
	await tap(page, name, x, y);
}

test.beforeEach(async ({ page }) => {
	await page.goto('check-in/');
	await expect(page.locator('.panel')).toBeVisible();
});

test('the hip at the right of the front is the left one', async ({ page }) => {
	await pick(page, 'Front of the body', 36, 190);
	await expect(page.locator('.panel .chips button')).toHaveText([/Front hip, left/]);
});

test('the buttock at the left of the back is the left one', async ({ page }) => {
	await pick(page, 'Back of the body', -28, 205);
	await expect(page.locator('.panel .chips button')).toHaveText([/Buttock, left/]);
});

test('a tap beside the knee counts for it', async ({ page }) => {
	await pick(page, 'Front of the body', -42, 295);
	await expect(page.locator('.panel .chips button')).toHaveText([/Knee, right/]);
});

test('every part is a checkbox that keys reach, and the list says the same', async ({ page }) => {
	const part = view(page, 'Front of the body').getByRole('checkbox', { name: 'Groin, left' });
	await part.focus();
	await page.keyboard.press('Space');
	await expect(part).toBeChecked();
	await page.keyboard.press('ArrowRight');
	await expect(part).not.toBeFocused();
	await page.getByRole('button', { name: 'As a list' }).click();
	await expect(page.getByRole('checkbox', { name: 'Groin, left' })).toBeChecked();
	await page.getByRole('checkbox', { name: 'Groin, left' }).click();
	await expect(page.getByText('Groin, left removed')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('checkbox', { name: 'Groin, left' })).toBeChecked();
});

for (const language of ['en', 'es']) {
	test.describe(`in ${language}`, () => {
		test.use({ locale: language });

		test('map, list and details are accessible and fit 320 px and 200 % text', async ({ page }) => {
			const words = language === 'es' ? ['Como lista', 'Detalles'] : ['As a list', 'Details'];
			await page.setViewportSize({ width: 320, height: 640 });
			await view(page, language === 'es' ? 'Cuerpo por delante' : 'Front of the body')
				.getByRole('checkbox')
				.nth(4)
				.press('Space');
			await expectAccessible(page);
			await expectNoSidewaysScroll(page);
			await page.getByRole('button', { name: words[0] ?? '' }).click();
			await expectAccessible(page);
			await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
			await expectNoSidewaysScroll(page);
			await page.getByRole('button', { name: new RegExp(`^${words[1] ?? ''}`) }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
			await expectNoSidewaysScroll(page);
			await expectAccessible(page);
		});
	});
}

import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts';
import { expect, test } from './app.ts';
import { besides } from './stored.ts';
import { heading, stored, tap } from './welcome-steps.ts';

/** A new device: nobody has been welcomed yet. */
test.use({ welcomed: false });

/** Ends at the first safety question. */
async function begin(page: Page): Promise<void> {
	await page.goto('');
	await tap(page, 'I understand');
	await tap(page, /^Start fresh/);
	await heading(page, 'Are you 18 or older?');
}

test('a person with nothing to tell is at Today in seven taps', async ({ page }) => {
	await begin(page);
	await tap(page, 'Yes, 18 or older');
	await heading(page, 'Do any of these fit you?');
	await tap(page, 'None of these');
	await heading(page, 'What should the program go easy on?');
	await tap(page, 'None of these');
	await heading(page, 'Where are you sore?');
	await tap(page, 'Nowhere for now');
	await heading(page, 'Keep it safe');
	await tap(page, 'Go to today');
	await expect(page).toHaveURL(/\/$/);
	const { records, local } = await stored(page);
	expect(records.map(({ kind }) => kind)).toEqual(['screening']);
	expect(records[0]!.fields['adult']![0]).toBe(true);
	expect(records[0]!.fields['pregnant']![0]).toBe(false);
	expect(local).not.toContain('firstStart');

	await page.goto('welcome/');
	await expect(page).toHaveURL(/\/$/);
});

test('answers with sides and dates are saved, and the picked places are offered', async ({ page }) => {
	await begin(page);
	await tap(page, 'Yes, 18 or older');
	await page.getByRole('checkbox', { name: /A hip replacement/ }).check();
	await page.getByRole('checkbox', { name: /An operation or a birth/ }).check();
	await tap(page, 'Next');
	await heading(page, 'When was it?');
	await tap(page, 'Next');
	await expect(page.getByText('Please choose at least one.')).toHaveCount(2);
	await page.getByRole('checkbox', { name: 'Right' }).check();
	await page.getByRole('checkbox', { name: 'C-section' }).check();
	await page.getByLabel(/^Right: day/).fill('2130-01-01');
	await page.getByLabel(/^Right: day/).blur();
	await expect(page.getByText('This day has not come yet.')).toBeVisible();
	await tap(page, 'Next');
	await heading(page, 'When was it?');
	await page.getByLabel(/^Right: day/).fill('2019-05-04');
	await page.getByLabel(/^Right: day/).blur();
	await tap(page, 'Next');
	await page.getByRole('checkbox', { name: /Kneeling/ }).check();
	await tap(page, 'Next');
	await page.getByRole('checkbox', { name: 'Front hip, left' }).focus();
	await page.keyboard.press('Space');
	await expect(page.getByRole('button', { name: 'Remove Front hip, left' })).toBeVisible();
	await tap(page, 'As a list');
	await expect(page.getByRole('checkbox', { name: 'Front hip, left' })).toBeChecked();
	await page.getByRole('checkbox', { name: 'Low back, centre' }).check();
	await tap(page, 'Next: 2 places');
	await tap(page, 'Go to today');
	await expect(page).toHaveURL(/\/$/);
	const { records } = await stored(page);
	expect(records).toHaveLength(1);
	expect(records[0]!.fields['hipReplacement']![0]).toEqual([{ side: 'right', date: '2019-05-04' }]);
	expect(records[0]!.fields['surgery']![0]).toEqual([{ what: 'c-section' }]);
	expect(records[0]!.fields['difficulties']![0]).toEqual(['kneeling']);
});

test('no address passes the intended use or a safety question', async ({ page }) => {
	await page.goto('welcome/?step=keep');
	await heading(page, 'Welcome to Gaitkeeper');
	await tap(page, 'I understand');
	await expect.poll(() => besides(page)).toContain('"accepted":');
	await page.goto('welcome/?step=places');
	await heading(page, 'Are you 18 or older?');
});

test('back walks step by step, and a reload stays where it was', async ({ page }) => {
	await begin(page);
	await tap(page, 'Yes, 18 or older');
	await page.getByRole('checkbox', { name: /Osteoporosis/ }).check();
	await expect.poll(() => besides(page)).toContain('osteoporosis');
	await page.reload();
	await expect(page.getByRole('checkbox', { name: /Osteoporosis/ })).toBeChecked();
	await page.goBack();
	await heading(page, 'Are you 18 or older?');
	await expect(page.getByRole('button', { name: 'Yes, 18 or older' })).toHaveAttribute('aria-pressed', 'true');
	await page.getByRole('link', { name: 'Back' }).click();
	await heading(page, 'How would you like to begin?');
	await page.goBack();
	await heading(page, 'Are you 18 or older?');

	await page.goto('');
	await heading(page, 'What should the program go easy on?');
	await page.getByRole('link', { name: 'Back' }).click();
	await expect(page.getByRole('checkbox', { name: /Osteoporosis/ })).toBeChecked();
});

test('going back to change an answer changes the one record', async ({ page }) => {
	await begin(page);
	await tap(page, 'Yes, 18 or older');
	await tap(page, 'None of these');
	await tap(page, 'None of these');
	await heading(page, 'Where are you sore?');
	await page.goBack();
	await page.getByRole('checkbox', { name: /A hernia/ }).check();
	await tap(page, 'Next');
	await heading(page, 'Where are you sore?');
	const { records } = await stored(page);
	expect(records).toHaveLength(1);
	expect(records[0]!.fields['difficulties']![0]).toEqual(['hernia']);
});

test('under 18: kind words, the answers are saved and the diary opens', async ({ page }) => {
	await begin(page);
	await tap(page, 'Not yet 18');
	await expect(page.getByText('The diary is all yours')).toBeVisible();
	await tap(page, 'Go on with the diary');
	await tap(page, 'None of these');
	await tap(page, 'None of these');
	await heading(page, 'Where are you sore?');
	const { records } = await stored(page);
	expect(records[0]!.fields['adult']![0]).toBe(false);
});

test('every step is accessible in both themes and fits 320 px and 200 % text', async ({ page }) => {
	test.setTimeout(180_000);
	await page.setViewportSize({ width: 320, height: 640 });
	const check = async () => {
		await expectAccessible(page);
		await expectNoSidewaysScroll(page);
		await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
		await expectNoSidewaysScroll(page);
		await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
	};
	await page.goto('');
	await expect(page.getByRole('button', { name: 'I understand' })).toBeVisible();
	await check();
	await tap(page, 'I understand');
	await heading(page, 'How would you like to begin?');
	await check();
	await tap(page, /^Start fresh/);
	await tap(page, 'Not yet 18');
	await check();
	await tap(page, 'Yes, 18 or older');
	await page.getByRole('checkbox', { name: /A hip replacement/ }).check();
	await check();
	await tap(page, 'Next');
	await page.getByRole('checkbox', { name: 'Left' }).check();
	await check();
	await tap(page, 'Next');
	await heading(page, 'What should the program go easy on?');
	await check();
	await tap(page, 'None of these');
	await heading(page, 'Where are you sore?');
	await check();
	await tap(page, 'As a list');
	await check();
	await tap(page, 'Nowhere for now');
	await heading(page, 'Keep it safe');
	await tap(page, 'Show me how');
	await check();
});

test('every part of the body shown large is 48 px for a finger', { tag: '@once' }, async ({ page }) => {
	await begin(page);
	await tap(page, 'Yes, 18 or older');
	await tap(page, 'None of these');
	await tap(page, 'None of these');
	await heading(page, 'Where are you sore?');
	/** How many parts are seen, and which of them are too small; what is cut off at the edge only needs its width. */
	const partsOf = (svg: Element) => {
		const box = svg.getBoundingClientRect();
		const seen = [...svg.querySelectorAll('[role=checkbox]')]
			.map((part) => ({ name: part.getAttribute('aria-label'), at: part.getBoundingClientRect() }))
			.filter(({ at }) => at.bottom > box.top + 1 && at.top < box.bottom - 1);
		const cut = ({ top, bottom }: DOMRect) => top < box.top - 1 || bottom > box.bottom + 1;
		const small = seen.filter(({ at }) => at.width < 48 || (at.height < 48 && !cut(at)));
		return { count: seen.length, small: small.map(({ name, at }) => [name, at.width, at.height]) };
	};
	for (const width of [360, 320]) {
		await page.setViewportSize({ width, height: 640 });
		for (const [view, part] of [
			['Front of the body', 'Belly'],
			['Front of the body', 'Knee, left'],
			['Back of the body', 'Low back, centre'],
			['Back of the body', 'Neck and upper back, left']
		] as const) {
			const body = page.getByRole('group', { name: view, exact: true });
			const at = await body.getByRole('checkbox', { name: part, exact: true }).boundingBox();
			expect(at).not.toBeNull();
			await page.touchscreen.tap(at!.x + at!.width / 2, at!.y + at!.height / 2);
			await expect(page.getByRole('button', { name: 'Whole body' })).toBeVisible();
			await body.evaluate((svg) => Promise.all(svg.getAnimations().map((one) => one.finished)));
			const { count, small } = await body.evaluate(partsOf);
			expect(count, part).toBeGreaterThan(3);
			expect(small, `${part} at ${String(width)} px`).toEqual([]);
			await tap(page, 'Whole body');
		}
	}
});

test.describe('on a Spanish device', () => {
	test.use({ locale: 'es-ES' });

	test('first start is Spanish from the first paint to the last step', async ({ page }) => {
		await page.addInitScript(() => {
			const seen = new Set<string>();
			Object.assign(window, { seenEnglish: seen });
			const look = () => {
				if (document.readyState !== 'loading' && !document.documentElement.hasAttribute('data-waiting')) {
					for (const text of ['Welcome to Gaitkeeper', 'I understand', 'None of these', 'Where are you sore']) {
						if (document.body.innerText.includes(text)) seen.add(text);
					}
				}
				requestAnimationFrame(look);
			};
			requestAnimationFrame(look);
		});
		await page.goto('');
		await expect(page.locator('html')).toHaveAttribute('lang', 'es');
		await heading(page, 'Hola, esto es Gaitkeeper');
		await expect(page).toHaveTitle(/Hola/);
		await tap(page, 'Entiendo');
		await tap(page, /^Empezar de cero/);
		await heading(page, '¿Tienes 18 años o más?');
		await tap(page, 'Sí, 18 o más');
		await tap(page, 'Nada de esto');
		await tap(page, 'Nada de esto');
		await heading(page, '¿Dónde te duele?');
		await tap(page, 'En ninguno por ahora');
		await heading(page, 'Cuida tus datos');
		expect(await page.evaluate(() => [...(window as unknown as { seenEnglish: Set<string> }).seenEnglish])).toEqual([]);
	});

	test('the other language is one tap away, and no answer is lost', async ({ page }) => {
		await page.goto('');
		await tap(page, 'Entiendo');
		await tap(page, /^Empezar de cero/);
		await tap(page, 'Todavía no tengo 18');
		await expect.poll(() => besides(page)).toContain('"adult":false');
		await page.goto('welcome/?step=use');
		await tap(page, 'English');
		await heading(page, 'Welcome to Gaitkeeper');
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await page.goto('welcome/?step=age');
		await expect(page.getByRole('button', { name: 'Not yet 18' })).toHaveAttribute('aria-pressed', 'true');
	});
});

import type { Page } from '@playwright/test';
import { routesOf } from '../../scripts/site.mjs';
import { checkIns, injury, item, screening, session } from '../fixtures/gates/facts.ts';
import { expectAccessible, expectNoSidewaysScroll, expectWholeWords } from './accessible.ts';
import { expect, test } from './app.ts';
import { openFacts } from './facts.ts';
import { down } from './sitting-steps.ts';

/** The morning of day 11; on day 10 both sides did their lying marches. */
const morning = '2026-01-16T07:00:00Z';
test.use({ at: morning });

const marches = (['left', 'right'] as const).map((side) => item('s1-march', { side }));
const before = [screening(0), ...checkIns(0, 10), session(10, marches)];

test.describe('in forced colours', () => {
	test.use({ contextOptions: { forcedColors: 'active' } });

	for (const [path, bar] of [
		['', 'nav'],
		['check-in/', '.close']
	] as const) {
		test(`the bar of /${path} hides what runs under it`, async ({ page }) => {
			await openFacts(page, path, before, morning);
			const paints = page.locator(bar).evaluate((element) => {
				const { backgroundColor, borderBlockStartWidth, borderInlineEndWidth } = getComputedStyle(element);
				return [backgroundColor, Math.max(parseFloat(borderBlockStartWidth), parseFloat(borderInlineEndWidth))];
			});
			expect(await paints).toEqual(['rgb(255, 255, 255)', 2]);
		});
	}

	test('the signs of the help keep their bullets, and the quiet button its edge', async ({ page }) => {
		await openFacts(page, 'help/', before, morning);
		const bullet = page
			.locator('.signs li')
			.first()
			.evaluate((sign) => getComputedStyle(sign, '::before').backgroundColor);
		expect(await bullet).toBe('rgb(0, 0, 0)');
		const left = async (part: string) => (await page.locator(part).first().boundingBox())?.x ?? 0;
		expect(await left('.dial .quiet')).toBe(await left('.dial .call'));
	});
});

test('a low phone shows the question of the morning after, every number and the way to no pain', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await openFacts(page, 'check-in/', before, morning);
	const asks = page.getByRole('region', { name: 'Did yesterday’s exercises settle?' });
	await expect(asks).toContainText('It was 2 before. And now?');
	const top = async () => (await page.locator('.close').boundingBox())?.y ?? 0;
	for (const seen of [asks, page.locator('.panel .stones').first(), page.getByText('No pain today')]) {
		const box = await seen.boundingBox();
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((await top()) + 1);
	}
	await expect(page.locator('.close')).toHaveCSS('position', 'sticky');
	await page.evaluate(() => document.documentElement.setAttribute('data-text', 'larger'));
	await expect(page.locator('.close')).toHaveCSS('position', 'static');
});

for (const language of ['en', 'es']) {
	test.describe(`in ${language}`, { tag: '@once' }, () => {
		test.use({ locale: language });

		test('screens with entries keep their words whole at 320 px and 200 % text', async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 640 });
			await openFacts(page, '', before, morning);
			const fits = async () => {
				await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
				await expectNoSidewaysScroll(page);
				await expectWholeWords(page);
			};
			await fits();
			for (const path of ['program/', 'history/', 'sitting/', 'exercise/?id=s1-march', 'check-in/']) {
				await page.goto(path);
				await expect(page.getByText(language === 'es' ? /^Un momento/ : /^One moment/)).toHaveCount(0);
				await fits();
			}
			await page.getByRole('button', { name: language === 'es' ? /^Detalles/ : /^Details/ }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
			await expectWholeWords(page);
		});

		test('an exercise of today and the safety questions keep theirs, and no button lies over another', async ({
			page
		}) => {
			const es = language === 'es';
			await page.setViewportSize({ width: 320, height: 640 });
			const large = () =>
				page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
			await openFacts(page, 'program/', [screening(0), ...checkIns(0, 11)], morning);
			await large();
			const today = page.getByRole('region', { name: es ? 'Ejercicios de hoy' : 'Today’s exercises' });
			await today
				.getByRole('button', { name: es ? /^Deslizar el talón/ : /^Heel slide/ })
				.first()
				.click();
			await expect(page.getByRole('dialog').locator('.swaps button').first()).toBeVisible();
			await expectWholeWords(page);
			await page.goto('safety/');
			await page.getByRole('button', { name: es ? 'Repasar y cambiar' : 'Look through and change' }).click();
			await page.getByRole('button', { name: es ? 'Sí, 18 o más' : 'Yes, 18 or older' }).click();
			await large();
			await expect(page.getByRole('checkbox').first()).toBeAttached();
			await expectWholeWords(page);
			await openFacts(page, 'day/?d=2026-01-15', before, morning);
			await large();
			const summary = page.locator('summary').first();
			await expect(summary).toBeVisible();
			const covered = await summary.evaluate((line) => {
				const { top } = line.getBoundingClientRect();
				const above = [...(line.closest('.card') ?? document).querySelectorAll('.icon-button')];
				return above.filter((button) => button.getBoundingClientRect().bottom > top + 1).length;
			});
			expect(covered).toBe(0);
		});

		test('why a gate is closed keeps its words whole at 320 px and 200 % text', async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 640 });
			await openFacts(page, 'program/', [...before, injury(9, 'right')], morning);
			await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
			await page.getByRole('button', { name: language === 'es' ? /^Estirar, derecha/ : /^Stretch, right/ }).click();
			const sheet = page.getByRole('dialog');
			await expect(sheet.getByRole('term').first()).toBeVisible();
			expect(await sheet.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
			await expectWholeWords(page);
		});

		test('every page fits 320 px with 200 % text where the sides differ', async ({ page }) => {
			test.setTimeout(300_000);
			await page.setViewportSize({ width: 320, height: 640 });
			await openFacts(page, 'about/', [...before, injury(9, 'right')], morning);
			for (const path of [...routesOf('build'), 'exercise/?id=st-pnf', 'exercise/?id=s1-march']) {
				await page.goto(path);
				await expect(page.getByText(language === 'es' ? /^Un momento/ : /^One moment/)).toHaveCount(0);
				// The gates load after the page.
				if (/^exercises\/|\?id=/.test(path)) await expect(page.locator('.verdicts').first()).toBeVisible();
				await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
				await expectNoSidewaysScroll(page);
			}
		});
	});
}

test('the sitting timer of Today keeps its time in one line', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await openFacts(page, '', before, morning);
	await down(page).click();
	await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
	await expect(page.getByRole('button', { name: 'I’m up' })).toBeVisible();
	await expectWholeWords(page);
	await expectNoSidewaysScroll(page);
	await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
	await expectAccessible(page);
});

/** Has the page note what its content is moved by while it loads. */
const noteMoves = (page: Page) =>
	page.addInitScript(() => {
		const moved: string[] = [];
		Object.assign(window, { moved });
		new PerformanceObserver((seen) => {
			for (const entry of seen.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[])
				moved.push(...entry.sources.map(({ node }) => `${entry.value.toFixed(3)} ${node?.textContent ?? ''}`));
		}).observe({ type: 'layout-shift', buffered: true });
	});

async function movesOf(page: Page): Promise<string[]> {
	// What is painted is observed a frame later.
	await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
	return page.evaluate(() => (window as unknown as { moved: string[] }).moved);
}

for (const [person, facts, checkedIn] of [
	['a person with two weeks of entries', before.concat(checkIns(-6, -1)), false],
	['a person who has just begun', [], false],
	['a person who comes back to a checked-in day', before.concat(checkIns(-6, -1), checkIns(11, 11)), true]
] as const) {
	test(`nothing on Today moves while it loads, for ${person}`, async ({ page, faults }) => {
		// On a slow machine the text face comes after the first words; what that moves is not asked about here.
		await page.route('**/*.woff2', (route) => route.abort());
		faults.allow(/Failed to load resource/);
		await page.setViewportSize({ width: 412, height: 823 });
		await openFacts(page, checkedIn ? '' : 'about/', facts, morning);
		if (checkedIn) await expect(page.getByRole('heading', { name: 'Checked in' })).toBeVisible();
		await noteMoves(page);
		await page.goto('');
		await expect(page.getByRole('heading', { name: 'The last 14 days' })).toBeVisible();
		expect(await movesOf(page)).toEqual([]);
	});
}

test('how to do an exercise comes with what today says of it, and is not pushed down by it', async ({
	page,
	faults
}) => {
	await page.route('**/*.woff2', (route) => route.abort());
	faults.allow(/Failed to load resource/);
	await page.setViewportSize({ width: 412, height: 823 });
	await openFacts(page, 'about/', before, morning);
	await noteMoves(page);
	await page.goto('exercise/?id=s1-march');
	await expect(page.getByRole('heading', { name: 'How to do it' })).toBeVisible();
	await expect(page.locator('.verdicts').first()).toBeVisible();
	expect((await movesOf(page)).filter((move) => move.includes('How to do it'))).toEqual([]);
});

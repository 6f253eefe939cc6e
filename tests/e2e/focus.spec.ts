import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { storedOf } from './facts.ts';
import { checkIn, client, openWith, row, screening } from './program-records.ts';

const at = '2026-11-20T08:00:00Z';
test.use({ at });

const sheet = (page: Page) => page.getByRole('dialog');
const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** Opens a sheet by pointer and by keyboard, and closes it in each way: what opened it has the focus again. */
async function comesBack(page: Page, opener: Locator): Promise<void> {
	for (const leave of ['Escape', 'Close', 'beside'] as const) {
		if (leave === 'Close') {
			await opener.focus();
			await page.keyboard.press('Enter');
		} else await opener.click();
		await expect(sheet(page).getByRole('heading').first()).toBeFocused();
		if (leave === 'Escape') await page.keyboard.press('Escape');
		else if (leave === 'Close') await sheet(page).getByRole('button', { name: 'Close' }).click();
		else await page.mouse.click(4, 4);
		await expect(sheet(page)).toHaveCount(0);
		await expect(opener).toBeFocused();
	}
}

const screens: readonly (readonly [path: string, opener: (page: Page) => Locator])[] = [
	['sitting/', (page) => page.getByRole('button', { name: 'Add sitting time' })],
	['sitting/', (page) => page.getByRole('button', { name: 'Estimate the day' })],
	['sitting/', (page) => page.getByRole('button', { name: 'Start the break' })],
	['check-in/', (page) => page.getByRole('button', { name: /^Details/ })],
	['check-in/', (page) => page.getByRole('button', { name: 'Something new or worrying' })],
	['injury/', (page) => page.getByRole('button', { name: 'I hurt something' })],
	['care/', (page) => page.getByRole('button', { name: 'Add a visit' })],
	['storage/', (page) => page.getByRole('button', { name: 'Delete everything…' })],
	['program/', (page) => page.getByRole('button', { name: /^Stretch/ }).first()]
];
for (const [i, [path, opener]] of screens.entries()) {
	test(`a closed sheet gives the focus back to what opened it: ${path} ${i}`, { tag: '@once' }, async ({ page }) => {
		await openWith(page, client, path, at);
		await comesBack(page, opener(page));
	});
}

for (const [width, height, size] of [
	[360, 640, ''],
	[740, 360, ''],
	[320, 640, '200%']
] as const) {
	test(`what has the focus is not behind the navigation: ${width} × ${height} ${size}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		for (const path of ['settings/', 'history/', 'check-in/']) {
			await openWith(page, client, path, at);
			await page.evaluate((text) => document.documentElement.style.setProperty('font-size', text, 'important'), size);
			await expect(page.locator('main :is(a, button, input)').nth(3)).toBeVisible();
			for (let tab = 0; tab < 40; tab++) {
				await page.keyboard.press('Tab');
				const hidden = await page.evaluate(() => {
					const focused = document.activeElement;
					const shown = focused?.closest('label') ?? focused;
					if (!focused?.closest('main') || !shown || focused.closest('.close')) return undefined;
					const box = shown.getBoundingClientRect();
					const above = [...document.querySelectorAll('nav, .close')]
						.filter((bar) => ['fixed', 'sticky'].includes(getComputedStyle(bar).position))
						.map((bar) => bar.getBoundingClientRect())
						.filter(({ bottom }) => bottom >= innerHeight);
					const room = Math.min(innerHeight, ...above.map(({ top }) => top + 8));
					return box.bottom > room && box.height < room
						? `${shown.textContent.trim()} ends at ${box.bottom} of ${room}`
						: undefined;
				});
				expect(hidden).toBeUndefined();
			}
		}
	});
}

test('what has the focus in the details of a check-in is not under their foot', { tag: '@once' }, async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await openWith(page, client, 'check-in/', at);
	await page.getByRole('button', { name: /^Details/ }).press('Enter');
	await expect(sheet(page).getByRole('button', { name: 'Close' })).toBeVisible();
	const done = sheet(page).getByRole('button', { name: 'Done' });
	const last = () => done.evaluate((button) => button === document.activeElement);
	for (let tab = 0; tab < 60 && !(await last()); tab++) {
		await page.keyboard.press('Tab');
		const { name, end, room } = await page.evaluate(() => {
			const focused = document.activeElement?.closest('label') ?? document.activeElement ?? document.body;
			const foot = document.querySelector('dialog .foot');
			const below = focused.closest('.foot') ? innerHeight : (foot?.getBoundingClientRect().top ?? 0) + 8;
			return { name: focused.textContent.trim(), end: focused.getBoundingClientRect().bottom, room: below };
		});
		expect.soft([name, end <= room]).toEqual([name, true]);
		// An answer brings the way to take it back, and moves what comes below.
		if (await page.locator('input[type=radio]:focus').count()) await page.keyboard.press('ArrowRight');
	}
	await expect(done).toBeFocused();
});

test('what has the focus in a row that scrolls sideways is wholly in sight', { tag: '@once' }, async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await openWith(page, client, 'exercises/', at);
	await page.getByRole('searchbox').focus();
	const seen: string[] = [];
	for (let tab = 0; tab < 9; tab++) {
		await page.keyboard.press('Tab');
		const { name, left, right } = await page.evaluate(() => {
			const chip = document.activeElement?.closest('label') ?? document.body;
			const { x, width } = chip.getBoundingClientRect();
			return { name: chip.innerText.trim(), left: x, right: x + width };
		});
		seen.push(name);
		expect.soft([name, left >= 0, right <= 360]).toEqual([name, true, true]);
	}
	expect(seen).toContain('Lively');
});

test('where what opened a sheet is gone with its row, the title of the page has the focus', async ({ page }) => {
	const bout = row('sittingBout', '2026-11-20', {
		how: 'timed',
		seat: 'desk',
		start: Date.parse('2026-11-20T06:00:00Z'),
		end: Date.parse('2026-11-20T06:40:00Z'),
		zone: 'Europe/Berlin'
	});
	await openWith(page, [screening('2026-11-05'), checkIn('2026-11-20'), bout], 'sitting/', at);
	await page.getByRole('button', { name: '07:00–07:40' }).click();
	await sheet(page).getByRole('button', { name: 'Delete' }).click();
	await expect(page.getByRole('button', { name: '07:00–07:40' })).toHaveCount(0);
	expect(await storedOf(page, 'sittingBout')).toEqual([]);
	await expect(title(page)).toBeFocused();
});

test('where it goes once the sheet is closed, the title has the focus too', { tag: '@once' }, async ({ page }) => {
	await openWith(page, client, 'program/', at);
	const march = page
		.getByRole('region', { name: 'Today’s exercises' })
		.getByRole('button', { name: /^Lying march Left/ });
	await march.click();
	await sheet(page)
		.getByRole('button', { name: /Seated hip press/ })
		.click();
	await expect(march).toHaveCount(0);
	await expect(title(page)).toBeFocused();
});

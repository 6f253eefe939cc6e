import type { Locator } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './app.ts';
import { calm, checkedIn, chips, open, rate, stone, welcomed } from './check-in.ts';
import { checkIn, openWith, row } from './program-records.ts';
import { besides } from './stored.ts';

test.use({ at: '2026-03-12T09:10:00Z' });

test('a returning person with two sore places is done in 4 taps', async ({ page }) => {
	await welcomed(page);
	await checkedIn(page, '?d=2026-03-11', [['Front hip, left', 4], ['Low back, centre', 2]]); // prettier-ignore
	await page.goto('');
	let taps = 0;
	const tap = async (what: Locator) => {
		taps += 1;
		await what.click();
	};
	await tap(page.locator('main a[href*="check-in"]'));
	await expect(chips(page)).toHaveText([/Front hip.*yesterday 4/, /Low back.*yesterday 2/]);
	await expect(stone(page, 0)).toBeFocused();
	await tap(stone(page, 5));
	await expect(chips(page).nth(1)).toHaveAttribute('aria-current', 'true');
	await tap(stone(page, 3));
	await tap(calm(page));
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	expect(taps).toBe(4);
	await open(page);
	await expect(chips(page)).toHaveText([/Front hip\s*Left\s*5/, /Low back\s*Centre\s*3/]);
});

test('yesterday’s numbers are those that stand after a correction', { tag: '@once' }, async ({ page }) => {
	const yesterday = checkIn('2026-03-11');
	const correction = row('correction', '2026-03-12', {
		record: yesterday.id,
		field: 'places',
		before: [{ region: 'front-hip', side: 'left', usual: 2, worst: 2 }],
		after: [{ region: 'front-hip', side: 'left', usual: 5, worst: 6 }],
		reason: 'Mixed up the days',
		at: Date.parse('2026-03-12T08:00:00Z')
	});
	await openWith(page, [yesterday, correction], 'check-in/', '2026-03-12T09:10:00Z');
	await expect(chips(page)).toHaveText([/Front hip.*yesterday 5/]);
});

test("today's number is never filled in, and a place without one is asked for", async ({ page }) => {
	await welcomed(page);
	await checkedIn(page, '?d=2026-03-11', [['Groin, right', 6]]);
	await open(page);
	await expect(page.locator('.panel .stones input:checked')).toHaveCount(0);
	await calm(page).click();
	await expect(page.getByText('Tap a number for Groin, right. 0 is fine too.')).toBeVisible();
	await page.getByRole('button', { name: 'No pain today' }).click();
	await calm(page).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

test('a double tap on a stone rates one place, and the same number for the next is a tap of its own', async ({
	page
}) => {
	await welcomed(page);
	await checkedIn(page, '?d=2026-03-11', [['Front hip, left', 4], ['Low back, centre', 2], ['Belly', 3]]); // prettier-ignore
	await open(page);
	await page.clock.pauseAt('2026-03-12T10:00:00Z');
	const box = await stone(page, 7).boundingBox();
	const tap = () => page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
	await tap();
	await expect(chips(page).nth(1)).toHaveAttribute('aria-current', 'true');
	await page.clock.runFor(80);
	await tap();
	await expect(chips(page)).toHaveText([/7$/, /yesterday 2/, /yesterday 3/]);
	await expect(page.locator('.panel .stones input:checked')).toHaveCount(0);
	await page.clock.runFor(600);
	await tap();
	await expect(chips(page)).toHaveText([/7$/, /7$/, /yesterday 3/]);
	await stone(page, 2).click();
	await expect(chips(page)).toHaveText([/7$/, /7$/, /2$/]);
});

test('"no pain" never changes a number that was tapped', { tag: '@once' }, async ({ page }) => {
	await open(page);
	await rate(page, [['Groin, left', 7]]);
	await page.getByRole('checkbox', { name: 'Belly', exact: true }).click();
	await expect(page.getByRole('button', { name: 'No pain today' })).toHaveCount(0);
	await page.getByRole('button', { name: 'No pain elsewhere' }).click();
	await expect(chips(page)).toHaveText([/7$/, /0$/]);
});

test('without a sore place one tap is enough', { tag: '@once' }, async ({ page }) => {
	await welcomed(page);
	await open(page);
	await page.getByRole('button', { name: 'No pain, nothing new' }).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

test('the worst is never below the usual, and says so', { tag: '@once' }, async ({ page }) => {
	await open(page);
	await rate(page, [['Groin, left', 5]]);
	await page.getByRole('radio', { name: /^Worst/ }).check();
	await stone(page, 2).click();
	await expect(page.getByText('Worst is at least as high as usual, so it is 5 now.')).toBeVisible();
	await stone(page, 8).click();
	await expect(chips(page)).toHaveText([/5–8/]);
});

test('a draft survives a reload and a closed page', { tag: '@once' }, async ({ page, context }) => {
	await open(page);
	await rate(page, [['Groin, left', 5]]);
	await expect.poll(() => besides(page)).toContain('"usual":5');
	await page.reload();
	await expect(page.getByText(/^Draft from \d\d:\d\d kept$/)).toBeVisible();
	await expect(chips(page)).toHaveText([/Groin.*5/s]);
	await stone(page, 7).click();
	await expect.poll(() => besides(page)).toContain('"usual":7');
	await page.close();
	const again = await context.newPage();
	await open(again);
	await expect(chips(again)).toHaveText([/Groin.*7/s]);
	await again.getByRole('button', { name: 'Start over' }).click();
	await expect(chips(again)).toHaveCount(0);
	await expect.poll(() => besides(again)).not.toContain('checkInDraft');
	await again.getByRole('button', { name: 'Undo' }).click();
	await expect(chips(again)).toHaveText([/Groin.*7/s]);
	await expect(again.getByText(/^Draft from \d\d:\d\d kept$/)).toBeVisible();
	await again.reload();
	await expect(chips(again)).toHaveText([/Groin.*7/s]);
	await again.getByRole('button', { name: 'Start over' }).click();
	await again.getByRole('link', { name: 'Back' }).click();
	await again.getByRole('button', { name: 'Undo' }).click();
	await expect.poll(() => besides(again)).toContain('"usual":7');
});

test('a check-in that is not there says so, in its own words', { tag: '@once' }, async ({ page }) => {
	await page.goto('check-in/?id=nonsense');
	await expect(page.getByRole('heading', { level: 1, name: 'Check-in' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'This check-in is not here any more' })).toBeVisible();
	await expect(page.getByText('Days can be added')).toHaveCount(0);
	const instead = page.getByRole('link', { name: 'Check in for today' });
	expect((await instead.boundingBox())?.height).toBeLessThan(80);
	await expectAccessible(page);
	await instead.click();
	await expect(page.locator('.panel')).toBeVisible();
});

test('a day can be added up to 14 days back, and is marked', async ({ page }) => {
	await welcomed(page);
	await checkedIn(page, '?d=2026-02-26', [['Groin, left', 1]]);
	await open(page, '?d=2026-02-26');
	await expect(page.getByText('Thu 26 February · added later')).toBeVisible();
	await page.goto('check-in/?d=2026-02-25');
	await expect(page.getByText('Days can be added up to 14 days back.')).toBeVisible();
	await page.goto('check-in/?d=2026-03-13');
	await expect(page.getByText('This day is still to come.')).toBeVisible();
});

test('an entry can be edited, deleted and each taken back', async ({ page }) => {
	await welcomed(page);
	await checkedIn(page, '', [['Groin, left', 4]]);
	await open(page);
	await stone(page, 6).click();
	await calm(page).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('Undone. Your entry is kept as a draft.')).toBeVisible();
	await open(page);
	await expect(chips(page)).toHaveText([/6$/]);
	await page.getByRole('button', { name: 'Start over' }).click();
	await expect(chips(page)).toHaveText([/4$/]);
	await page.getByRole('button', { name: 'Delete this check-in' }).click();
	await expect(page.getByText('Check-in deleted')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('Check-in deleted')).toBeHidden();
	await expect(page.getByRole('heading', { name: 'Checked in' })).toBeVisible();
	await open(page);
	await expect(chips(page)).toHaveText([/4$/]);
});

test(
	'a day that is opened again says when it was checked in, and no number looks chosen',
	{ tag: '@once' },
	async ({ page }) => {
		await welcomed(page);
		await checkedIn(page, '?d=2026-03-11', [['Groin, left', 4]]);
		await open(page);
		await expect(chips(page)).toHaveText([/Groin/]);
		await expect(page.getByText('You checked in')).toHaveCount(0);
		await expect(page.locator('.panel .stones :focus')).toHaveCount(0);
		await stone(page, 4).click();
		await calm(page).click();
		await expect(page.getByText('Saved', { exact: true })).toBeVisible();
		await open(page);
		await expect(page.getByText(/^You checked in at 10:1\d\. You can still change it\.$/)).toBeVisible();
		await open(page, '?d=2026-03-11');
		await expect(page.getByText('You checked in for this day. You can still change it.')).toBeVisible();
	}
);

test(
	'a change in another window is said, and only what was changed here is replaced',
	{ tag: '@once' },
	async ({ page, context }) => {
		await welcomed(page);
		await checkedIn(page, '', [['Groin, left', 4]]);
		const other = await context.newPage();
		await open(page);
		await open(other);
		await other.getByRole('button', { name: /^Details/ }).click();
		await other.getByRole('textbox', { name: 'A note, if you like' }).fill('from the other window');
		await other.getByRole('button', { name: 'Done', exact: true }).click();
		await calm(other).click();
		await expect(page.getByText('Changed in another window')).toBeVisible();
		await stone(page, 9).click();
		await calm(page).click();
		await expect(page.getByText('Saved', { exact: true })).toBeVisible();
		await open(page);
		await expect(chips(page)).toHaveText([/9$/]);
		await expect(page.getByRole('button', { name: /^Details/ })).toContainText('from the other window');
	}
);

test('the keyboard alone is enough', async ({ page }) => {
	await welcomed(page);
	await checkedIn(page, '?d=2026-03-11', [['Front hip, left', 4], ['Low back, centre', 2]]); // prettier-ignore
	await page.goto('');
	await page.locator('main a[href*="check-in"]').press('Enter');
	await expect(stone(page, 0)).toBeFocused();
	await page.keyboard.press('1');
	await page.keyboard.press('0');
	await page.keyboard.press('Enter');
	await expect(chips(page).nth(1)).toHaveAttribute('aria-current', 'true');
	await page.keyboard.press('3');
	await page.keyboard.press('ArrowRight');
	await expect(chips(page)).toHaveText([/10$/, /4$/]);
	await page.keyboard.press('Enter');
	await expect(calm(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

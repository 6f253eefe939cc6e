import { expect, test } from './app.ts';
import { checkIns, screening } from '../fixtures/gates/facts.ts';
import { calm, checkedIn, chips, open, rate, stone, welcomed } from './check-in.ts';
import { openFacts, storedOf } from './facts.ts';
import { besides } from './stored.ts';

/** Day 11; the check-ins of the ten days before, and of the day itself where a test brings it, come from another device. */
const evening = '2026-01-16T21:50:00Z';
const brought = [screening(0), ...checkIns(0, 10)];
test.use({ at: evening, timezoneId: 'UTC' });

test('a check-in begun in two windows is one, and each shows what the other entered', async ({ page, context }) => {
	await welcomed(page);
	const other = await context.newPage();
	await open(page);
	await open(other);
	await rate(page, [['Groin, left', 5]]);
	await expect(chips(other)).toHaveText([/5$/]);
	await expect(other.getByText('Changed in another window')).toBeVisible();
	await rate(other, [['Groin, right', 7]]);
	await expect(chips(page)).toHaveText([/5$/, /7$/]);
	await calm(other).click();
	await expect(other.getByText('Saved', { exact: true })).toBeVisible();
	await expect(page.getByText(/^You checked in at/)).toBeVisible();
	await expect(chips(page)).toHaveText([/5$/, /7$/]);
	await stone(page, 6).click();
	await calm(page).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	expect(await storedOf(page, 'checkIn')).toMatchObject([{ places: [{ usual: 6 }, { usual: 7 }] }]);
});

test('a window that heard nothing of the other one replaces neither its draft nor its check-in', async ({
	page,
	context
}) => {
	await welcomed(page);
	const deaf = await context.newPage();
	await deaf.addInitScript(() => {
		const deafChannel = class extends EventTarget {
			postMessage() {}
			close() {}
		};
		Reflect.set(window, 'BroadcastChannel', deafChannel);
	});
	await open(page);
	await open(deaf);
	await rate(page, [['Groin, left', 5]]);
	await expect.poll(() => besides(page)).toContain('"usual":5');
	await deaf.getByRole('button', { name: 'As a list' }).click();
	await deaf.getByRole('checkbox', { name: 'Groin, right', exact: true }).click();
	await expect(deaf.getByText('Changed in another window')).toBeVisible();
	await expect(chips(deaf)).toHaveText([/5$/]);

	await calm(page).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await calm(deaf).click();
	await expect(deaf.getByText(/^You checked in at/)).toBeVisible();
	expect(await storedOf(page, 'checkIn')).toMatchObject([{ places: [{ side: 'left', usual: 5 }] }]);
});

test('a check-in that a backup or another device brought is the one that is opened', async ({ page }) => {
	await openFacts(page, 'check-in/', [...brought, ...checkIns(11, 11, 4)], evening);
	await expect(page.getByText(/^You checked in/)).toBeVisible();
	await expect(chips(page)).toHaveText([/4$/, /4$/]);
	await stone(page, 1).click();
	await calm(page).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	const stored = (await storedOf(page, 'checkIn')).filter(({ day }) => day === '2026-01-16');
	expect(stored).toMatchObject([{ places: [{ usual: 1 }, { usual: 4 }] }]);
});

test('a screen left open over night is for the day it is answered on', async ({ page }) => {
	await openFacts(page, 'check-in/', brought, evening);
	await page.locator('.panel').evaluate((panel) => panel.classList.add('of-the-evening'));
	await page.clock.fastForward('09:40:00');
	await expect(page.locator('.panel:not(.of-the-evening)')).toBeVisible();
	await expect(page.getByText('In the last 24 hours', { exact: true })).toBeVisible();
	await expect(chips(page)).toHaveCount(2);
	await stone(page, 7).click();
	await stone(page, 3).click();
	await calm(page).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	expect((await storedOf(page, 'checkIn')).at(-1)).toMatchObject({ day: '2026-01-17', backdated: false });
});

test('a check-in begun before midnight keeps its day, and is marked where it is closed long after', async ({
	page
}) => {
	await openFacts(page, 'check-in/', brought, evening);
	await stone(page, 7).click();
	await expect.poll(() => besides(page)).toContain('"usual":7');
	await page.clock.fastForward('09:40:00');
	await expect(page.getByText('Fri 16 January · added later')).toBeVisible();
	await stone(page, 3).click();
	await calm(page).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	expect((await storedOf(page, 'checkIn')).at(-1)).toMatchObject({ day: '2026-01-16', backdated: true });
});

test('what is open over midnight is for the day it was begun on, and says so without "added later" as long as it is stored so', async ({
	page
}) => {
	await openFacts(page, 'check-in/', brought, evening);
	await stone(page, 7).click();
	await expect.poll(() => besides(page)).toContain('"usual":7');
	await page.clock.fastForward('02:30:00');
	await expect(page.getByText('Fri 16 January', { exact: true })).toBeVisible();
	await stone(page, 3).click();
	await calm(page).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	expect((await storedOf(page, 'checkIn')).at(-1)).toMatchObject({ day: '2026-01-16', backdated: false });
	await open(page, '?d=2026-01-16');
	await expect(page.getByText('Fri 16 January', { exact: true })).toBeVisible();
});

test('a check-in has one draft, however it is opened, and a deleted one leaves a draft of a new one', async ({
	page
}) => {
	await welcomed(page);
	await checkedIn(page, '', [['Groin, left', 4]]);
	await open(page);
	await stone(page, 2).click();
	await expect.poll(() => besides(page)).toContain('"usual":2');
	await page.goto('day/?d=2026-01-16');
	await page.getByRole('link', { name: 'Edit' }).click();
	await expect(chips(page)).toHaveText([/2$/]);
	await page.goto('day/?d=2026-01-16');
	await page.getByRole('button', { name: 'Delete' }).click();
	await expect.poll(() => storedOf(page, 'checkIn')).toHaveLength(0);
	await open(page);
	await expect(chips(page)).toHaveText([/2$/]);
	await expect(page.getByText(/^You checked in/)).toHaveCount(0);
	await calm(page).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	expect(await storedOf(page, 'checkIn')).toMatchObject([{ places: [{ usual: 2 }] }]);
});

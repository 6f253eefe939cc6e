import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
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
	await page.getByRole('button', { name: /^Delete: Check-in/ }).click();
	await expect.poll(() => storedOf(page, 'checkIn')).toHaveLength(0);
	await open(page);
	await expect(chips(page)).toHaveText([/2$/]);
	await expect(page.getByText(/^You checked in/)).toHaveCount(0);
	await calm(page).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	expect(await storedOf(page, 'checkIn')).toMatchObject([{ places: [{ usual: 2 }] }]);
});

const begun = (page: Page) => page.getByText('A check-in for Fri 16 January is begun and not finished yet.');
const begin = async (page: Page) => {
	await openFacts(page, 'check-in/', brought, evening);
	await stone(page, 7).click();
	await expect.poll(() => besides(page)).toContain('"usual":7');
};

test('Today says that a check-in of the day before is not finished: it is gone on with, or let go and taken back', async ({
	page
}) => {
	await begin(page);
	await page.clock.fastForward('09:40:00');
	await page.goto('');
	await expect(begun(page)).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Let it go' }).click();
	await expect(begun(page)).toHaveCount(0);
	await expect.poll(() => besides(page)).not.toContain('checkInDraft');
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('link', { name: 'Go on with it' }).click();
	await expect(chips(page)).toHaveText([/7$/, /Right/]);
	await stone(page, 3).click();
	await calm(page).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'The last 14 days' })).toBeVisible();
	await expect(begun(page)).toHaveCount(0);
});

test('a check-in that was begun and can no longer be added as a day is in History, and can be finished', async ({
	page
}) => {
	await begin(page);
	await page.clock.setSystemTime('2026-02-05T08:00:00Z');
	await page.goto('');
	await expect(page.getByRole('heading', { name: 'The last 14 days' })).toBeVisible();
	await expect(begun(page)).toHaveCount(0);
	await page.goto('history/');
	await expect(begun(page)).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Go on with it' }).click();
	await expect(page.getByText('Fri 16 January · added later')).toBeVisible();
	await expect(chips(page)).toHaveText([/7$/, /Right/]);
	await stone(page, 3).click();
	await calm(page).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await expect(page).toHaveURL(/history\/$/);
	await expect(begun(page)).toHaveCount(0);
	expect((await storedOf(page, 'checkIn')).at(-1)).toMatchObject({ day: '2026-01-16', backdated: true });
});

test('changes of a saved check-in that are not saved are said beside it, but not while an emergency comes first', async ({
	page
}) => {
	const changed = page.getByText('Your check-in of Fri 16 January has changes that are not saved yet.');
	await openFacts(page, 'check-in/', [...brought, ...checkIns(11, 11, 4)], evening);
	await stone(page, 6).click();
	await calm(page).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('heading', { name: 'Checked in' })).toBeVisible();
	await expect(changed).toBeVisible();
	await page.getByRole('link', { name: 'Go on with it' }).click();
	await expect(chips(page)).toHaveText([/6$/, /4$/]);
	await page.getByRole('button', { name: 'Something new or worrying' }).click();
	await page.getByRole('dialog').getByRole('checkbox', { name: 'I cannot lift the front of my foot' }).click();
	await expect.poll(() => besides(page)).toContain('foot');
	await page.getByRole('dialog').getByRole('button', { name: 'Save and show what to do' }).click();
	await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();
	await page.goto('check-in/');
	await stone(page, 5).click();
	await expect.poll(() => besides(page)).toContain('"usual":5');
	await page.goto('');
	await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();
	await expect(changed).toHaveCount(0);
	await page.goto('history/');
	await expect(changed).toBeVisible();
});

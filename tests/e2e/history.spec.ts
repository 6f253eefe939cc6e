import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './app.ts';
import { checkIn, openWith, row, screening } from './program-records.ts';

const at = '2026-03-12T08:00:00Z';
test.use({ at });

const bout = (day: string, from: string, to: string) =>
	row('sittingBout', day, {
		how: 'timed',
		seat: 'desk',
		start: Date.parse(`${day}T${from}:00Z`),
		end: Date.parse(`${day}T${to}:00Z`),
		zone: 'Europe/Berlin'
	});

const asked = checkIn('2026-03-10', { note: 'Long drive to the coast' });
const records = [
	screening('2026-02-01'),
	checkIn('2026-02-14', { note: 'First walk without pain on the stairs' }),
	asked,
	bout('2026-03-10', '08:00', '08:50'),
	checkIn('2026-03-11'),
	bout('2026-03-11', '22:40', '23:30')
];

const open = (page: Page, path: string) => openWith(page, records, path, at);
const entry = (page: Page, kind: string) =>
	page.locator('main').getByRole('heading', { name: kind, level: 2, exact: true });

test('every day with a record is listed, month by month', async ({ page }) => {
	await open(page, 'history/');
	const days = page.locator('ol.days > li');
	await expect(page.getByRole('heading', { name: 'March 2026' })).toBeVisible();
	await expect(page.getByText('3 days recorded')).toBeVisible();
	// The bout of the evening of the 11th went on after midnight in Berlin.
	await expect(days.nth(0)).toContainText('12 March');
	await expect(days.nth(0)).toContainText('No check-in · 30 min sitting');
	await expect(days.nth(1)).toContainText('11 March');
	await expect(days.nth(2)).toContainText('Left 2 · right 0 · 50 min sitting');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Earlier month' }).click();
	await expect(page.getByRole('heading', { name: 'February 2026', exact: true })).toBeVisible();
	await expect(days).toHaveCount(2);
	await page.getByRole('button', { name: 'Earlier month' }).click();
	await expect(page.getByText('No entries in January 2026.')).toBeVisible();
	await expect(page.getByText('Check in once')).toHaveCount(0);
	await page.getByRole('button', { name: 'Later month' }).click();
	await days.nth(0).getByRole('link').click();
	await expect(page).toHaveURL(/day\/\?d=2026-02-14/);
	await expect(page.getByText('First walk without pain on the stairs')).toBeVisible();
});

test('notes are searched in every month', async ({ page }) => {
	await open(page, 'history/');
	await page.getByLabel('Search your notes').fill('STAIRS');
	await page.getByLabel('Search your notes').press('Enter');
	await expect(page.getByText('1 entry with “STAIRS”')).toBeVisible();
	await page.getByRole('link', { name: /14\sFebruary/ }).click();
	await expect(page).toHaveURL(/d=2026-02-14/);
	await page.goBack();
	await page.getByLabel('Search your notes').fill('a word nobody wrote');
	await page.getByRole('button', { name: 'Search', exact: true }).click();
	await expect(page.getByText('No note has “a word nobody wrote”.')).toBeVisible();
});

test('a day shows each record; one is deleted and taken back, another is changed', async ({ page }) => {
	await open(page, 'day/?d=2026-03-10');
	await expectAccessible(page);
	await expect(entry(page, 'Check-in')).toBeVisible();
	await page.getByRole('button', { name: 'Delete: Sitting' }).click();
	await expect(entry(page, 'Sitting')).toHaveCount(0);
	await page.reload();
	await expect(entry(page, 'Check-in')).toBeVisible();
	await expect(entry(page, 'Sitting')).toHaveCount(0);
	await page.getByRole('button', { name: 'Delete: Check-in' }).click();
	await expect(page.getByText('Check-in: deleted')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(entry(page, 'Check-in')).toBeVisible();
	await expect(page.getByText('Front hip, left 2')).toBeVisible();
	await page.getByRole('link', { name: 'Edit: Check-in' }).click();
	await page.locator('.panel').getByRole('radio', { name: '4', exact: true }).first().click();
	await page.getByRole('button', { name: 'Nothing new, done' }).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await expect(page).toHaveURL(/day\/\?d=2026-03-10$/);
	await expect(page.getByText('Front hip, left 4')).toBeVisible();
	await expect(page.getByText('Long drive to the coast')).toBeVisible();
	await page.getByRole('link', { name: 'Edit: Check-in' }).click();
	await page.getByRole('button', { name: 'Delete this check-in' }).click();
	await expect(page.getByText('Check-in deleted')).toBeVisible();
	await expect(page).toHaveURL(/day\/\?d=2026-03-10$/);
	await expect(entry(page, 'Check-in')).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(entry(page, 'Check-in')).toBeVisible();
});

test('an empty diary says what will stand there', { tag: '@once' }, async ({ page }) => {
	await openWith(page, [], 'history/', at);
	await expect(page.getByText('Check in once and your days will stand here.')).toBeVisible();
});

test('entries of one kind are told apart by name, and the sheet of one opens and leads back to its day', async ({
	page
}) => {
	const seven = bout('2025-03-11', '06:10', '06:40');
	await openWith(
		page,
		[...records, bout('2025-03-11', '05:00', '05:30'), { ...seven, id: 'seven' }],
		'day/?d=2025-03-11',
		at
	);
	await expect(page.getByRole('button', { name: 'Delete: Sitting, 06:00–06:30' })).toBeVisible();
	await page.getByRole('link', { name: 'Edit: Sitting, 07:10–07:40' }).click();
	const sheet = page.getByRole('dialog');
	await expect(sheet.getByLabel('From')).toHaveValue('07:10');
	await expect(sheet).toContainText('Tue 11 March 2025');
	await sheet.getByRole('radio', { name: 'Sofa' }).check();
	await sheet.getByRole('button', { name: 'Save' }).click();
	await expect(sheet).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Tue 11 March 2025' })).toBeVisible();
	await page.getByRole('link', { name: 'Back', exact: true }).click();
	await expect(page.getByText('Sofa, 07:10–07:40')).toBeVisible();
});

test('what was deleted of a day stands at its end, and each of it comes back', async ({ page }) => {
	await open(page, 'day/?d=2026-03-10');
	await page.getByRole('button', { name: 'Delete: Check-in' }).press('Enter');
	await expect(entry(page, 'Check-in')).toHaveCount(0);
	await expect(entry(page, 'Sitting')).toBeFocused();
	await page.getByRole('button', { name: 'Delete: Sitting' }).press('Enter');
	await expect(page.getByText('Nothing was recorded on this day.')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await page.reload();
	await page.getByText('2 deleted entries').click();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Bring back: Sitting, 09:00–09:50' }).click();
	await expect(entry(page, 'Sitting')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(entry(page, 'Sitting')).toHaveCount(0);
	for (const kind of ['Check-in', 'Sitting']) {
		await page.getByRole('button', { name: `Bring back: ${kind}` }).click();
		await expect(entry(page, kind)).toBeVisible();
	}
	await expect(page.getByText(/deleted entr/)).toHaveCount(0);
	await page.reload();
	await expect(page.getByText('Long drive to the coast')).toBeVisible();
	await expect(entry(page, 'Sitting')).toBeVisible();
});

test(
	'the arrow of a check-in leads back to where it was opened from, also after a reload',
	{ tag: '@once' },
	async ({ page }) => {
		const back = page.getByRole('link', { name: 'Back', exact: true });
		await open(page, 'day/?d=2026-03-10');
		await page.getByRole('link', { name: 'Edit: Check-in' }).click();
		await expect(page.locator('.panel')).toBeVisible();
		await page.reload();
		await expect(page.locator('.panel')).toBeVisible();
		await expect(back).toHaveAttribute('href', /day\/\?d=2026-03-10$/);
		await back.click();
		await expect(entry(page, 'Check-in')).toBeVisible();
		await page.goto('program/');
		await page.getByRole('link', { name: 'Check in' }).first().click();
		await expect(page.locator('.panel')).toBeVisible();
		await back.click();
		await expect(page).toHaveURL(/program\/$/);
		await page.goto('check-in/');
		await expect(page.locator('.panel')).toBeVisible();
		await back.click();
		await expect(page).toHaveURL(/:\d+\/$/);
	}
);

test('a session says what was done in it', { tag: '@once' }, async ({ page }) => {
	const dose = { sets: 2, reps: 8, holdS: 0 };
	const item = {
		exercise: 's1-march',
		side: 'left',
		planned: dose,
		easedEarly: false,
		skipped: false,
		verdict: 'open'
	};
	const session = row('session', '2026-03-10', {
		start: Date.parse('2026-03-10T17:00:00Z'),
		end: Date.parse('2026-03-10T17:12:00Z'),
		zone: 'Europe/Berlin',
		where: 'player',
		endReason: 'stopped',
		painBefore: { left: 2, right: 0 },
		items: [
			{ ...item, done: dose, painDuring: 2 },
			{ ...item, side: 'right', done: { sets: 1, reps: 11, holdS: 0 }, event: 'sharp' }
		]
	});
	await openWith(page, [screening('2026-02-01'), session], 'day/?d=2026-03-10', at);
	await page.getByText('What you did').click();
	const done = page.getByRole('listitem').filter({ hasText: 'Lying march' });
	await expect(done.filter({ hasText: 'Left' })).toContainText('2 × 8');
	await expect(done.filter({ hasText: 'Left' })).toContainText('pain 2');
	await expect(done.filter({ hasText: 'Right' })).toContainText(/11 of 16.*sharp pain/);
	await expectAccessible(page);
});

test('a corrected record is shown as it now stands', { tag: '@once' }, async ({ page }) => {
	const correction = row('correction', '2026-03-12', {
		record: asked.id,
		field: 'places',
		before: [{ region: 'front-hip', side: 'left', usual: 2, worst: 2 }],
		after: [{ region: 'front-hip', side: 'left', usual: 5, worst: 6 }],
		reason: 'Mixed up the days',
		at: Date.parse(at)
	});
	await openWith(page, [...records, correction], 'day/?d=2026-03-10', at);
	await expect(page.getByText('Front hip, left 5–6')).toBeVisible();
	await page.goto('day/?d=2026-03-12');
	await expect(page.getByText('Mixed up the days')).toBeVisible();
});

test(
	'days without records, days to come and days that are none are said kindly',
	{ tag: '@once' },
	async ({ page }) => {
		await open(page, 'day/?d=2026-03-09');
		await expect(page.getByText('Nothing was recorded on this day.')).toBeVisible();
		await expect(page.getByRole('link', { name: 'Add a check-in' })).toHaveAttribute(
			'href',
			/check-in\/\?d=2026-03-09/
		);
		await page.getByRole('link', { name: 'The day after' }).click();
		await expect(entry(page, 'Check-in')).toBeVisible();
		await page.goto('day/?d=2026-02-30');
		await expect(page.getByText('This is not a day in the calendar.')).toBeVisible();
		await page.goto('day/?d=2026-03-13');
		await expect(page.getByText('This day is still to come.')).toBeVisible();
		await expect(page.getByRole('link', { name: 'Add a check-in' })).toHaveCount(0);
		await page.goto('day/?d=2026-02-01');
		await expect(page.getByRole('link', { name: 'Add a check-in' })).toHaveCount(0);
	}
);

test(
	'entries dated after today, as after a clock set back, are shown and can be reached',
	{ tag: '@once' },
	async ({ page }) => {
		await openWith(page, [...records, checkIn('2026-05-20', { note: 'Ahead of time' })], 'history/', at);
		await page.getByRole('link', { name: /up to 20 May 2026/ }).click();
		await expect(page.getByText('Ahead of time')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Day after' })).toBeDisabled();
		await page.getByRole('link', { name: 'Day before' }).click();
		await page.getByRole('link', { name: 'Day after' }).click();
		await expect(page).toHaveURL(/d=2026-05-20/);
		await page.goto('day/?d=2026-03-12');
		await page.getByRole('link', { name: 'Day after' }).click();
		await expect(page).toHaveURL(/d=2026-03-13/);
		await page.goto('history/');
		for (const month of ['April', 'May']) {
			await page.getByRole('button', { name: 'Later month' }).click();
			await expect(page.getByRole('heading', { name: `${month} 2026`, exact: true })).toBeVisible();
		}
		await expect(page.getByRole('button', { name: 'Later month' })).toBeDisabled();
		await page.locator('ol.days > li').getByRole('link').click();
		await page.getByRole('button', { name: 'Delete: Check-in' }).click();
		await expect(page.getByText('Check-in: deleted')).toBeVisible();
		await page.goto('history/');
		await expect(page.getByText('3 days recorded')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Later month' })).toBeDisabled();
	}
);

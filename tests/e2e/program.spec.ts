import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts';
import { expect, test } from './app.ts';
import { storedOf } from './facts.ts';
import { checkIn, client, injury, openWith, screening } from './program-records.ts';

const at = '2026-11-20T09:00:00Z';
test.use({ at });

const begin = (page: Page, path: string, records: readonly object[] = client) => openWith(page, records, path, at);
const list = (page: Page) => page.getByRole('region', { name: 'Today’s exercises' });
const sheet = (page: Page, name: string) => page.getByRole('dialog', { name });
const marchLeft = /^Lying march Left/;

test('the board shows every gate of both sides, and tells why with the facts', async ({ page }) => {
	await begin(page, 'program/');
	await expect(page.getByRole('button', { name: /, (left|right): / })).toHaveCount(16);
	await expect(page.getByRole('button', { name: 'Strength 1, left: Open' })).toBeVisible();
	await page.getByRole('button', { name: 'Strength 1, right: Not yet' }).click();
	const why = sheet(page, 'Strength 1');
	await expect(why.getByText('18 November', { exact: true })).toBeVisible();
	await expect(why.getByRole('heading', { name: 'What opens it' })).toBeVisible();
	await expect(why.getByRole('link', { name: 'Read the rule' })).toHaveAttribute('href', /\/learn\/rules\/#injured$/);
	await expectAccessible(page);
});

test('an exercise is swapped, stays swapped after a reload and on Today, and is swapped back', async ({ page }) => {
	await begin(page, 'program/');
	await list(page).getByRole('button', { name: marchLeft }).click();
	await sheet(page, 'Lying march')
		.getByRole('button', { name: /Seated hip press/ })
		.click();
	await expect(page.getByText('Swapped for today')).toBeVisible();
	await expect(list(page).getByRole('button', { name: /^Seated hip press Left.*swapped in/ })).toBeVisible();
	await page.reload();
	await expect(list(page).getByRole('button', { name: marchLeft })).toHaveCount(0);
	await page.goto('./');
	await page.getByRole('link', { name: /Today’s path/ }).click();
	await list(page)
		.getByRole('button', { name: /^Seated hip press Left/ })
		.click();
	await sheet(page, 'Seated hip press').getByRole('button', { name: 'Take the swap back' }).click();
	await expect(list(page).getByRole('button', { name: marchLeft })).toBeVisible();
});

test(
	'an exercise is left out, undone, left out again and put back after a reload',
	{ tag: '@once' },
	async ({ page }) => {
		await begin(page, 'program/');
		const skip = async () => {
			await list(page).getByRole('button', { name: marchLeft }).click();
			await sheet(page, 'Lying march').getByRole('button', { name: 'Leave out today' }).click();
			await expect(list(page).getByRole('button', { name: marchLeft })).toHaveCount(0);
		};
		await skip();
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(list(page).getByRole('button', { name: marchLeft })).toBeVisible();
		await skip();
		await page.reload();
		await expect(page.getByRole('region', { name: 'Left out today' })).toContainText('Lying march');
		await page.getByRole('button', { name: 'Put back: Lying march' }).click();
		await expect(list(page).getByRole('button', { name: marchLeft })).toBeVisible();
		await expect(page.getByRole('region', { name: 'Left out today' })).toHaveCount(0);
	}
);

test('one side is added from its page, and taken off again', { tag: '@once' }, async ({ page }) => {
	await begin(page, 'exercise/?id=s1-clam');
	await page.getByRole('button', { name: 'Add the left side to today' }).click();
	await expect(page.getByText('It is on today’s list.')).toBeVisible();
	await page.reload();
	await page.getByRole('link', { name: 'See today’s list' }).click();
	const row = list(page).getByRole('button', { name: /^Clam Left.*added/ });
	await row.click();
	await sheet(page, 'Clam').getByRole('button', { name: 'Take off today’s list' }).click();
	await expect(row).toHaveCount(0);
});

test('what is closed says why and cannot be started, and its steps can be read', async ({ page }) => {
	await begin(page, 'program/');
	await page
		.getByRole('region', { name: 'Not today' })
		.getByRole('button', { name: /^Half-kneeling hip stretch Right.*Not yet\s·\sthis side is hurt/ })
		.click();
	await expect(sheet(page, 'Half-kneeling hip stretch').getByText(/marked this side as hurt/)).toBeVisible();
	await page.keyboard.press('Escape');
	await page.goto('exercise/?id=st-halfkneel');
	await expect(page.getByRole('button', { name: 'Why not yet, right?' })).toBeVisible();
	await expect(page.getByRole('button', { name: /^Add/ })).toHaveCount(0);
	await expect(page.getByRole('region', { name: 'How to do it' }).getByRole('listitem')).toHaveCount(4);
	await page.getByRole('button', { name: 'Why not yet, left?' }).click();
	await expect(sheet(page, 'Half-kneeling hip stretch').getByText(/^Strength comes first/)).toBeVisible();
});

test('without a check-in the next step is the check-in', { tag: '@once' }, async ({ page }) => {
	await begin(page, 'program/', [screening('2026-11-05'), checkIn('2026-11-19')]);
	await expect(list(page).getByRole('link', { name: 'Check in' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Start', exact: true })).toHaveCount(0);
	await page.getByRole('button', { name: 'Stretch, left: Not yet' }).click();
	await expect(sheet(page, 'Stretch').getByRole('link', { name: 'Check in' })).toHaveAttribute('href', /check-in/);
});

test('an emergency leaves only the way to help', { tag: '@once' }, async ({ page }) => {
	await begin(page, 'program/', [...client.slice(0, -1), checkIn('2026-11-20', { flags: ['saddle-numbness'] })]);
	await expect(page.getByRole('heading', { name: 'Get help now', level: 1 })).toBeVisible();
	await expect(page.getByRole('link', { name: /^Call / })).toHaveAttribute('href', /^tel:/);
	await expect(page.getByRole('button', { name: 'I have been seen' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Your path today' })).toHaveCount(0);
	await expect(page.getByRole('button', { name: /, left: / })).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Start' })).toHaveCount(0);
});

test(
	'a sign that a doctor should see is told first on Today, and takes nothing over',
	{ tag: '@once' },
	async ({ page }) => {
		await begin(page, './', [...client.slice(0, -1), checkIn('2026-11-20', { flags: ['cannot-bear-weight'] })]);
		const path = page.getByRole('region', { name: 'Today’s path' });
		await expect(path.getByText(/^You marked a sign that a doctor should look at/)).toBeVisible();
		await expect(path.getByRole('link', { name: 'Get help' })).toHaveAttribute('href', /help/);
		await expect(page.getByRole('heading', { name: 'Checked in' })).toBeVisible();
		await expect(page.getByRole('button', { name: 'Start sitting' })).toBeVisible();
		await page.goto('program/');
		await expect(page.getByRole('heading', { name: 'Your path today' })).toBeVisible();
	}
);

test('on Today an emergency takes the whole screen, and gives it back once it is over', async ({ page }) => {
	const flagged = checkIn('2026-11-20', { flags: ['saddle-numbness'] });
	await begin(page, './', [...client.slice(0, -1), flagged]);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(['Get help now']);
	await expect(page.getByRole('link', { name: /^Call / })).toHaveAttribute('href', /^tel:/);
	await expect(page.getByText(/^Numbness between my legs/)).toBeVisible();
	await expect(page.getByRole('link', { name: 'Sitting' })).toHaveCount(0);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'I have been seen' }).click();
	await page.getByRole('dialog').getByRole('radio', { name: 'Doctor' }).check();
	await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('You have been seen', { exact: true })).toBeVisible();
	await expect.poll(async () => (await storedOf(page, 'review')).length).toBe(1);
	await expect(page.getByRole('heading', { name: 'Get help now', level: 1 })).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'Check in' }).click();
	await expect(page).toHaveURL(/check-in/);
	await begin(page, './', [{ ...flagged, ...checkIn('2026-11-20'), id: flagged.id }]);
	await expect(page.getByRole('heading', { name: 'Today’s path' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Checked in' })).toBeVisible();
});

test(
	'how often an exercise comes in a week is the person’s own, within the catalogue’s bounds',
	{ tag: '@once' },
	async ({ page }) => {
		await begin(page, 'program/', [screening('2026-11-05'), checkIn('2026-11-20')]);
		const often = page.getByRole('group').filter({ hasText: 'How often in a week' });
		await often.getByText('How often in a week').click();
		const slide = often.getByRole('listitem').filter({ hasText: 'Heel slide' });
		await expect(slide).toContainText('5 times a week');
		const more = slide.getByRole('button', { name: 'More often: Heel slide' });
		await more.click();
		await expect(slide).toContainText('6 times a week');
		await more.click();
		await expect(slide).toContainText('7 times a week');
		await expect(more).toBeDisabled();
		await page.reload();
		await often.getByText('How often in a week').click();
		await expect(slide).toContainText('7 times a week');
		for (const left of [6, 5, 4, 3, 2]) {
			await slide.getByRole('button', { name: 'Less often: Heel slide' }).click();
			await expect(slide).toContainText(`${left} times a week`);
		}
		await slide.getByRole('button', { name: 'Less often: Heel slide' }).click();
		await expect(slide).toContainText('Once a week');
		await expect(slide.getByRole('button', { name: 'Less often: Heel slide' })).toBeDisabled();
		await expectAccessible(page);
	}
);

test('a therapist’s frequency is shown, and theirs to change', { tag: '@once' }, async ({ page }) => {
	await begin(page, 'program/', [...client.slice(0, -1), injury('2026-11-18', 'right')]);
	const often = page.getByRole('group').filter({ hasText: 'How often in a week' });
	await often.getByText('How often in a week').click();
	await expect(often.getByText('Your therapist set this. Ask them to change it.')).toBeVisible();
	const row = (name: string) => often.getByRole('listitem').filter({ hasText: name });
	await expect(row('Lying march')).toContainText('Last 7 days: done on 0 of 7.');
	await expect(row('Half-kneeling hip stretch')).toContainText(
		'Nothing was asked of you in the last 7 days. 7 days were excused.'
	);
	await expect(often.getByRole('button')).toHaveCount(0);
});

test('a past day is replayed with its gates and nothing to start', async ({ page }) => {
	await begin(page, 'program/');
	await page.getByLabel('See an earlier day').fill('2026-11-15');
	await expect(page).toHaveURL(/\?d=2026-11-15$/);
	await expect(page.getByText('This is what the gates said on 15 November 2026.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Strength 1, right: Open' })).toBeVisible();
	await expect(list(page)).toHaveCount(0);
	await page.getByRole('link', { name: 'Back to today' }).click();
	await expect(page.getByRole('button', { name: 'Strength 1, right: Not yet' })).toBeVisible();
});

test('all exercises are searched and filtered, and the search stands after coming back', async ({ page }) => {
	await begin(page, 'exercises/');
	const rows = page.getByRole('main').getByRole('listitem');
	await expect(rows).toHaveCount(30);
	await expect(page.getByRole('link', { name: /^Heel slide.*Left.*Open.*Right.*Gently/ })).toBeVisible();
	await page.getByRole('checkbox', { name: 'Stretch' }).check();
	await expect(rows).toHaveCount(4);
	await page.getByRole('checkbox', { name: 'Open today' }).check();
	await expect(page.getByText('Nothing found')).toBeVisible();
	await page.getByRole('button', { name: 'Show all exercises' }).click();
	await page.getByLabel('Search').fill('loop band');
	await expect(rows).toHaveCount(1);
	await page.getByRole('link', { name: /^Banded march/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Banded march' })).toBeVisible();
	await page.goBack();
	await expect(page.getByLabel('Search')).toHaveValue('loop band');
});

test('the figure has its words, turns to the other side and can be paused', async ({ page }) => {
	await begin(page, 'exercise/?id=s1-march');
	const figure = page.getByRole('main').getByRole('img', { name: /leg|thigh|foot|knee/i });
	await expect(figure).toBeVisible();
	const turned = () => figure.locator('> g').getAttribute('transform');
	const left = await turned();
	await page.getByRole('radio', { name: 'Right' }).check();
	await expect.poll(turned).not.toBe(left);
	await page.getByRole('button', { name: 'Pause the figure' }).click();
	await expect(page.getByRole('button', { name: 'Let the figure move' })).toBeVisible();
	await page.getByRole('link', { name: /^Dead bug/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Dead bug' })).toBeVisible();
});

test('under reduced motion the figure stands still in key poses', { tag: '@once' }, async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await begin(page, 'exercise/?id=s1-march');
	await expect(page.locator('.stills svg').first()).toBeVisible();
	await expect(page.getByRole('button', { name: 'Pause the figure' })).toHaveCount(0);
});

test('an answer in force adapts an exercise, and an unknown one is met kindly', { tag: '@once' }, async ({ page }) => {
	const kneeling = screening('2026-11-05', { difficulties: ['kneeling'] });
	await begin(page, 'exercise/?id=mo-catcow', [kneeling, checkIn('2026-11-20')]);
	await expect(page.getByRole('region', { name: 'For you' })).toContainText('cushion under your knee');
	await page.goto('exercise/?id=nothing');
	await expect(page.getByText('This exercise is not here')).toBeVisible();
});

for (const path of ['program/', 'exercises/', 'exercise/?id=s1-march', 'exercise/?id=st-halfkneel']) {
	test(`${path} with entries is accessible and fits 320 px`, { tag: '@once' }, async ({ page }) => {
		await begin(page, path);
		await expect(page.getByText('Not yet').first()).toBeVisible();
		await expectAccessible(page);
		await page.setViewportSize({ width: 320, height: 640 });
		await expectNoSidewaysScroll(page);
	});
}

test.describe('in Spanish', () => {
	test.use({ locale: 'es' });

	test('the program, the list and a page speak it', { tag: '@once' }, async ({ page }) => {
		await begin(page, 'program/');
		await expect(page.getByRole('heading', { name: 'Ejercicios de hoy' })).toBeVisible();
		await page.getByRole('link', { name: 'Todos los ejercicios' }).click();
		await page.getByLabel('Buscar').fill('GLUTEO');
		await page
			.getByRole('link', { name: /^Puente/ })
			.first()
			.click();
		await expect(page.getByRole('heading', { name: 'Cómo se hace' })).toBeVisible();
		await page.setViewportSize({ width: 320, height: 640 });
		await expectNoSidewaysScroll(page);
	});
});

test.describe('in Spanish', () => {
	test.use({ locale: 'es' });

	test('a gate is “abierta”, an exercise is “abierto”', { tag: '@once' }, async ({ page }) => {
		await begin(page, 'program/');
		await expect(page.getByRole('button', { name: 'Fuerza 1, izquierda: Abierta' })).toBeVisible();
		const rows = page.getByRole('region', { name: 'Ejercicios de hoy' }).getByRole('listitem');
		await expect(rows.first()).toContainText('Abierto');
		await expect(rows.filter({ hasText: 'Abierta' })).toHaveCount(0);
		await page.goto('exercises/');
		await expect(page.getByText('Abierto').first()).toBeVisible();
		await expect(page.getByRole('main').getByText('Abierta')).toHaveCount(0);
	});
});

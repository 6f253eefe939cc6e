import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './app.ts';
import { storedOf } from './facts.ts';
import { checkIn, openWith, plan, row, screening } from './program-records.ts';

const at = '2026-11-20T08:00:00Z';
test.use({ at });

const today = '2026-11-20';
const item = (exercise: string, side: string) => ({
	exercise,
	side,
	planned: { sets: 2, reps: 8, holdS: 0 },
	done: { sets: 2, reps: 8, holdS: 0 },
	painDuring: 2,
	easedEarly: false,
	skipped: false,
	verdict: 'open'
});
const session = row('session', today, {
	start: Date.parse('2026-11-20T07:10:00Z'),
	end: Date.parse('2026-11-20T07:25:00Z'),
	zone: 'Europe/Berlin',
	where: 'player',
	endReason: 'finished',
	painBefore: { left: 2, right: 0 },
	items: [item('s1-march', 'left'), item('s1-march', 'right')]
});
const records = [
	screening('2026-11-05'),
	...Array.from({ length: 15 }, (_, i) => checkIn(`2026-11-${String(6 + i).padStart(2, '0')}`)),
	plan('2026-11-06'),
	session
];

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Change the session' });
const storedPain = async (page: Page) =>
	(await storedOf(page, 'session')).map(({ items }) => (items as { painDuring: number }[])[0]?.painDuring);
const corrected = async (page: Page) =>
	(await storedOf(page, 'correction')).map(({ field, before, after }) => ({
		field,
		before: (before as { painDuring: number }[])[0]?.painDuring,
		after: (after as { painDuring: number }[])[0]?.painDuring
	}));
const kept = [{ field: 'items', before: 2, after: 8 }];

/** Says that the left side hurt 8 of 10 during the first exercise, and waits for it to be stored. */
async function sayEight(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Edit: Exercise session' }).click();
	await sheet(page).locator('summary').first().click();
	await sheet(page)
		.getByRole('group', { name: 'Pain during, 0 to 10' })
		.getByRole('radio', { name: '8', exact: true })
		.check();
	await sheet(page).getByRole('button', { name: 'Save', exact: true }).click();
	await expect.poll(() => corrected(page)).toEqual(kept);
	await expect(sheet(page)).toHaveCount(0);
}

test('a session is set right by a correction over it, which is undone and deleted', async ({ page }) => {
	const done = page.locator('summary', { hasText: 'What you did' });
	await openWith(page, records, 'program/', at);
	await expect(page.getByRole('button', { name: 'Strength 1, left: Open' })).toBeVisible();
	await page.goto(`day/?d=${today}`);
	await page.getByRole('button', { name: 'Edit: Exercise session' }).click();
	await expect(sheet(page).getByText(/^Done from 0?8:10.* to 0?8:25/)).toBeVisible();
	await sheet(page).locator('summary').first().click();
	await expectAccessible(page);
	await sheet(page).getByRole('button', { name: 'Close' }).click();

	await sayEight(page);
	expect(await storedPain(page)).toEqual([2]);
	await done.click();
	await expect(page.getByText('pain 8')).toHaveCount(1);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect.poll(() => corrected(page)).toEqual([]);
	await expect(page.getByText('pain 8')).toHaveCount(0);

	await sayEight(page);
	await page.goto('program/');
	await expect(page.getByRole('button', { name: 'Strength 1, left: Gently' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Strength 1, right: Open' })).toBeVisible();
	await page.goto(`day/?d=${today}`);
	await page.locator('summary', { hasText: 'What changed' }).click();
	await expect(page.getByText('pain 8')).toHaveCount(1);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Delete: Correction' }).click();
	await expect.poll(() => corrected(page)).toEqual([]);
	await page.goto('program/');
	await expect(page.getByRole('button', { name: 'Strength 1, left: Open' })).toBeVisible();
});

test('who saw the person, and when, is set right with a trace, and undone', async ({ page }) => {
	const review = row('review', '2026-11-18', { by: 'My doctor' });
	const seen = async () => (await storedOf(page, 'review')).map(({ by, day }) => [by, day]);
	const traces = async () => (await storedOf(page, 'correction')).map(({ before, after }) => [before, after]);
	await openWith(page, [...records, review], 'day/?d=2026-11-18', at);
	await page.getByRole('button', { name: 'Edit: Seen by a clinician' }).click();
	const form = page.getByRole('dialog', { name: 'Change who saw you' });
	await form.getByLabel('Who saw you?').fill('');
	await form.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(form.getByText('A name is enough.')).toBeVisible();
	await expectAccessible(page);
	await form.getByLabel('Who saw you?').fill('Dr Sol');
	await form.getByLabel('On which day?').fill('2026-11-19');
	await form.getByRole('button', { name: 'Save', exact: true }).click();
	await expect.poll(seen).toEqual([['Dr Sol', '2026-11-19']]);
	expect(await traces()).toEqual([
		[
			{ by: 'My doctor', day: '2026-11-18' },
			{ by: 'Dr Sol', day: '2026-11-19' }
		]
	]);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect.poll(seen).toEqual([['My doctor', '2026-11-18']]);
	expect(await traces()).toEqual([]);
});

test('sets and release spots are set right; taking back one correction leaves the other standing', async ({ page }) => {
	const spot = { tender: 4, spreads: false, change: 'fading', seconds: 9, presses: 5 };
	const release = {
		...item('re-glute', 'left'),
		planned: { sets: 2, reps: 5, holdS: 2 },
		done: { sets: 2, reps: 5, holdS: 2 },
		spots: [spot, spot]
	};
	const fields = Object.entries(session.fields).map(([name, field]) =>
		name === 'items' ? [name, [[item('s1-march', 'left'), release], field[1]]] : [name, field]
	);
	const with2 = { ...session, fields: Object.fromEntries(fields) as typeof session.fields };
	const after = async () =>
		(await storedOf(page, 'correction')).map((one) =>
			(one['after'] as { done: { sets: number; reps: number }; spots?: { presses: number }[] }[]).map(
				({ done, spots }) => [done.sets * done.reps, ...(spots ?? []).map(({ presses }) => presses)]
			)
		);
	await openWith(page, [...records.slice(0, -1), with2], `day/?d=${today}`, at);
	const change = () => page.getByRole('button', { name: 'Edit: Exercise session' }).click();
	const save = async () => {
		await sheet(page).getByRole('button', { name: 'Save', exact: true }).click();
		await expect(sheet(page)).toHaveCount(0);
	};

	await change();
	await sheet(page).locator('summary').first().click();
	await sheet(page).getByRole('group', { name: 'How much was done?' }).getByRole('radio', { name: '1 × 8' }).check();
	await save();
	await expect.poll(after).toEqual([[[8], [10, 5, 5]]]);

	await change();
	await sheet(page).locator('summary', { hasText: 'Ball on the buttock' }).click();
	await sheet(page).locator('summary', { hasText: 'Spot 2' }).click();
	await sheet(page).getByRole('radio', { name: 'Growing' }).check();
	const presses = sheet(page).getByRole('group', { name: 'How often did you tighten and let go?' });
	await presses.getByRole('radio', { name: '3' }).check();
	await expectAccessible(page);
	await save();
	await expect
		.poll(async () => (await after()).toSorted())
		.toEqual([
			[[8], [10, 5, 5]],
			[[8], [8, 5, 3]]
		]);

	// The older one goes; the newer one stands without what it said.
	for (const opened of await page.locator('summary', { hasText: 'What changed' }).all()) await opened.click();
	const older = page.locator('.card', { hasText: 'What changed' }).filter({ hasText: 'Lying march' });
	await expect(older).toHaveCount(1);
	await older.getByRole('button', { name: 'Delete: Correction' }).click();
	await expect.poll(after).toEqual([[[16], [8, 5, 3]]]);
	await page.locator('summary', { hasText: 'What you did' }).click();
	await expect(page.getByText('growing').first()).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect
		.poll(async () => (await after()).toSorted())
		.toEqual([
			[[8], [10, 5, 5]],
			[[8], [8, 5, 3]]
		]);
});

test.describe('on the page of its day', () => {
	const opened = async (page: Page, records: readonly object[], name: string | RegExp) => {
		await openWith(page, records, 'day/?d=2026-11-10', at);
		await page.getByRole('button', { name }).click();
		return page.getByRole('dialog');
	};
	const save = (dialog: Locator) => dialog.getByRole('button', { name: /^Save/ }).click();
	const stone = (dialog: Locator, group: string, number: string) =>
		dialog.getByRole('group', { name: group }).getByRole('radio', { name: number, exact: true }).check();

	test('a goal can be read, is found with its words and set right', async ({ page }) => {
		const goal = row('goal', '2026-11-10', { goal: 'Walk to the lighthouse', question: 'Is cycling fine?' });
		await openWith(page, [goal], 'history/', at);
		await page.getByRole('searchbox').fill('lighthouse');
		await page.getByRole('searchbox').press('Enter');
		await expect(page.getByText('Walk to the lighthouse')).toBeVisible();
		const dialog = await opened(page, [], 'Edit: Your goal, Walk to the lighthouse');
		await dialog.getByLabel('What is your goal?').fill(' ');
		await dialog.getByLabel('What would you like to ask?').fill('');
		await save(dialog);
		await expect(dialog.getByRole('alert')).toContainText('Please write your goal');
		await dialog.getByLabel('What is your goal?').fill('Walk to the harbour');
		await save(dialog);
		await expect(page.getByText('Walk to the harbour')).toBeVisible();
		await expect(page.getByText('To ask:')).toHaveCount(0);
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(page.getByText('To ask: Is cycling fine?')).toBeVisible();
	});

	test('the numbers of a questionnaire are set right', async ({ page }) => {
		const peg = row('measure', '2026-11-10', { measure: 'peg', pain: 4, enjoyment: 3, activity: 2 });
		const own = row('measure', '2026-11-10', { measure: 'activities', scores: [{ activity: 'Stairs', score: 5 }] });
		const dialog = await opened(page, [peg, own], /^Edit: Questionnaire, Pain 4/);
		await stone(dialog, 'How much did pain get in the way of enjoying life?', '7');
		await save(dialog);
		await expect(page.getByText('enjoying life 7')).toBeVisible();
		await page.getByRole('button', { name: 'Edit: Questionnaire, Stairs 5' }).click();
		await stone(dialog, 'Stairs, 0 to 10', '8');
		await dialog.getByLabel('Activity 1').fill('');
		await save(dialog);
		await expect(dialog.getByRole('alert')).toContainText('Please say which activity.');
		await dialog.getByLabel('Activity 1').fill('Long stairs');
		await save(dialog);
		await expect(page.getByText('Long stairs 8')).toBeVisible();
		await expectAccessible(page);
	});

	test('the result of a self-test is set right in its own form', async ({ page }) => {
		const result = row('selfTest', '2026-11-10', {
			test: 'resisted-hip-flexion',
			side: 'left',
			holdS: 12,
			pain: 1,
			strength: 'some'
		});
		const dialog = await opened(page, [result], /^Edit: Self-test/);
		await expect(dialog.getByLabel(/seconds/i)).toHaveValue('12');
		await stone(dialog, 'Pain', '4');
		await save(dialog);
		await expect.poll(() => storedOf(page, 'selfTest')).toMatchObject([{ holdS: 12, pain: 4, strength: 'some' }]);
	});

	test('safety answers and a plan are shown as they were on that day, with the way to newer ones', async ({ page }) => {
		const old = screening('2026-11-10', { difficulties: ['kneeling'] });
		const dialog = await opened(page, [old, screening('2026-11-15'), plan('2026-11-10')], /^Edit: Safety answers/);
		await expect(dialog).toContainText(/Go easy on\s*Kneeling/);
		await expect(dialog.getByRole('link')).toHaveAttribute('href', /safety\/$/);
		await expectAccessible(page);
		await dialog.getByRole('button', { name: 'Close' }).click();
		await page.getByRole('button', { name: /^Edit: Plan/ }).click();
		await expect(dialog.getByRole('listitem').filter({ hasText: 'Lying march' })).toContainText('2 × 8');
		await expect(dialog).toContainText('Your therapist set this.');
		await expectAccessible(page);
	});
});

import { injury } from '../fixtures/gates/facts.ts';
import { welcomeHere } from '../profile.mjs';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './app.ts';
import { openFacts, storedOf, storedRow } from './facts.ts';
import { hurt } from './injured.ts';
import {
	clientWith,
	keptSession,
	march,
	marchLeft,
	morning,
	PlayerScreen,
	pressRelax,
	slowMarch,
	storedToday,
	tilt
} from './player.ts';

test.use({ at: morning });

test('what closes under a running session does not run on: the side that was hurt is left out', async ({
	page,
	context
}) => {
	const player = new PlayerScreen(page);
	await player.open(slowMarch);
	await player.confirm();
	await player.work();
	await player.pass(30);
	await player.says(/2 of 3/);
	const other = await context.newPage();
	await hurt(other, 'Left');
	await expect(page.getByText('A gate has closed, so 1 exercise was left out.')).toBeVisible();
	await player.rate(3);
	await expect(page.locator('.tags')).toContainText('Right');
	await player.work();
	await player.pass(200);
	await player.rate(1);
	await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
	await expect
		.poll(() => storedToday(page))
		.toMatchObject([{ items: [{ side: 'left', done: { reps: 1 }, painDuring: 3 }, { side: 'right' }] }]);
});

test('a warning sign noted in another tab ends a running session, help first', async ({ page, context }) => {
	const player = new PlayerScreen(page);
	await player.open(slowMarch);
	await player.confirm();
	await player.work();
	await player.pass(30);
	await player.says(/2 of 3/);
	const other = await context.newPage();
	await other.goto('check-in/');
	await other.getByRole('button', { name: 'Something new or worrying' }).click();
	await other.getByRole('checkbox', { name: 'I cannot lift the front of my foot' }).click();
	await other.getByRole('dialog').getByRole('button', { name: 'Save and show what to do' }).click();
	await expect(page.getByRole('heading', { name: 'Help comes first' })).toBeVisible();
	await expect.poll(() => storedToday(page)).toMatchObject([{ endReason: 'ended-early', items: [{ side: 'left' }] }]);
	await page.getByRole('link', { name: 'See what to do' }).click();
	await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();
});

test('a session taken up again has today’s dose: what has become gently is halved', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.open(
		{ ...march, sides: ['left'] },
		{ ...pressRelax, exercise: 'st-halfkneel', sets: 2, reps: 1, holdS: 20 }
	);
	await player.confirm();
	await player.work();
	await player.pass(5);
	await expect.poll(() => keptSession(page)).toMatchObject({ items: [{ exercise: 'mo-walk' }] });
	await hurt(page, 'Right');
	await page.goto('session/');
	await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
	await expect(page.getByText('A gate has closed since then. What it closed is left out.')).toHaveCount(0);
	await player.tap('Go on');
	await player.tap('Go on');
	for (let asked = 0; asked < 2; asked++) {
		await player.pass(320);
		await player.rate(1);
		await player.tap('Start now');
	}
	await expect(page.getByRole('heading', { level: 1, name: 'Half-kneeling hip stretch' })).toBeVisible();
	await expect(page.getByText('Half the dose and range, effort at most 3 of 10.')).toBeVisible();
	await player.pass(30);
	await player.rate(1);
	await expect
		.poll(async () => (await storedToday(page))[0])
		.toMatchObject({ items: [{}, {}, { exercise: 'st-halfkneel', planned: { sets: 1 }, verdict: 'caution' }] });
});

test('a walk that is skipped takes the stretch with it, and says so', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.open(pressRelax);
	await player.confirm();
	await player.work();
	await player.pass(5);
	await player.tap('Skip this exercise');
	await player.rate(0);
	await expect(page.getByText('Five minutes of moving come first, so 1 exercise was left out.')).toBeVisible();
	expect(await keptSession(page)).toBeUndefined();
});

test('a walk that is skipped says at once that no stretch will follow, while it can be taken back', async ({
	page
}) => {
	const player = new PlayerScreen(page);
	await player.open(pressRelax, marchLeft);
	await player.confirm();
	await player.work();
	await player.pass(5);
	await player.tap('Skip this exercise');
	await player.rate(0);
	await player.says('Get ready');
	const told = page.getByText('Five minutes of moving come first, so 1 exercise was left out.');
	await expect(told).toBeVisible();
	await player.tap('Undo');
	await expect(told).toHaveCount(0);
	await expect(page.getByText(/^1 of 3/)).toBeVisible();
});

test('the minutes before the start go by the pain that is tapped, as the list does', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.open(pressRelax, march);
	const minutes = page.locator('.player header p');
	const before = await minutes.textContent();
	await page.getByRole('group', { name: 'Left side, 0 to 10' }).getByRole('radio', { name: '8', exact: true }).check();
	await expect(page.getByText(/A gate has closed, so \d exercises? w/)).toBeVisible();
	await expect(minutes).not.toHaveText(before ?? '');
	await page.getByRole('group', { name: 'Left side, 0 to 10' }).getByRole('radio', { name: '2', exact: true }).check();
	await expect(minutes).toHaveText(before ?? '');
});

test('what stands before the start follows the gates', async ({ page, context }) => {
	const player = new PlayerScreen(page);
	await player.open(slowMarch);
	const march = page.locator('.list li').filter({ hasText: 'Lying march' });
	await expect(march.getByText('Left')).toBeVisible();
	const other = await context.newPage();
	await hurt(other, 'Left');
	await expect(march.getByText('Left')).toHaveCount(0);
	await expect(march.getByText('Right')).toBeVisible();
	await player.confirm();
	await expect.poll(() => keptSession(page)).toMatchObject({ items: [{ exercise: 'mo-heelslide', side: 'left' }] });
});

test('Start asks the gates of that moment, whatever the list shows', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.open(slowMarch);
	// Written past the app, so that no tab is told of it.
	await welcomeHere(page, { records: [storedRow(injury(24, 'left'))], at: Date.parse(morning) });
	await expect(page.locator('.list li').filter({ hasText: 'Lying march' }).getByText('Left')).toBeVisible();
	await player.confirm();
	await expect(page.getByText('A gate has closed, so 1 exercise was left out.')).toBeVisible();
	await expect.poll(() => keptSession(page)).toMatchObject({ items: [{ exercise: 'mo-heelslide', side: 'left' }] });
});

test('the list before the start follows the pain that is tapped, and says what it leaves out', async ({ page }) => {
	const player = new PlayerScreen(page);
	const left = page.getByRole('group', { name: 'Left side, 0 to 10' }).locator('label');
	const march = page.locator('.list li').filter({ hasText: 'Lying march' });
	const leftOut = page.getByText('A gate has closed, so 1 exercise was left out.');
	await player.open(slowMarch);
	await left.nth(8).click();
	await expect(march.getByText('Left')).toHaveCount(0);
	await expect(page.locator('.list')).toContainText('Heel slide');
	await expect(leftOut).toBeVisible();
	await left.nth(2).click();
	await expect(march.getByText('Left')).toBeVisible();
	await expect(leftOut).toHaveCount(0);
	await left.nth(8).click();
	await player.confirm();
	await expect(leftOut).toBeVisible();
	await player.tap('End the session');
	await player.tap('End and keep');
	await expect(leftOut).toBeVisible();
});

test('what stands before the start goes with its day: the next asks for a check-in first', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.open(slowMarch);
	await player.sleep(23 * 3600);
	await expect(page.getByRole('link', { name: 'Check in', exact: true })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Start', exact: true })).toHaveCount(0);
	expect(await storedOf(page, 'session')).toEqual(
		expect.not.arrayContaining([expect.objectContaining({ day: '2026-01-30' })])
	);
});

test('breathing and gentle moves may begin before the check-in, once the pain is told', async ({ page }) => {
	const player = new PlayerScreen(page);
	const unasked = clientWith(tilt, march).filter(({ kind, day }) => kind !== 'checkIn' || day !== '2026-01-29');
	await openFacts(page, 'program/', unasked, morning);
	await expect(page.getByRole('link', { name: 'Check in', exact: true })).toBeVisible();
	await page.getByRole('link', { name: 'Start breathing and gentle moves' }).click();
	await expect(page.getByText('How much does it hurt right now?')).toBeVisible();
	await expect(page.locator('.list li')).toHaveText([/^Pelvic tilt/]);
	await player.tap('Start');
	await expect(page.getByRole('alert')).toHaveText([/How much did it hurt/, /How much did it hurt/]);
	await expectAccessible(page);
	for (const side of ['Left', 'Right'])
		await page
			.getByRole('group', { name: `${side} side, 0 to 10` })
			.locator('label')
			.nth(3)
			.click();
	await player.confirm();
	await player.work();
	await player.pass(30);
	await player.rate(1);
	await expect
		.poll(() => storedToday(page))
		.toMatchObject([{ painBefore: { left: 3, right: 3 }, items: [{ exercise: 'mo-tilt', verdict: 'caution' }] }]);
});

test('where no check-in is asked past, the session page asks for it and offers what is open without', async ({
	page
}) => {
	const unasked = clientWith(tilt, march).filter(({ kind, day }) => kind !== 'checkIn' || day !== '2026-01-29');
	await openFacts(page, 'session/', unasked, morning);
	await expect(page.getByRole('link', { name: 'Check in', exact: true })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Start', exact: true })).toHaveCount(0);
	await page.getByRole('link', { name: 'Start breathing and gentle moves' }).click();
	await expect(page.getByRole('heading', { name: 'Before you start' })).toBeVisible();
});

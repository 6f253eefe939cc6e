import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { openFacts } from './facts.ts';
import { hurtLeft } from './injured.ts';
import {
	clientWith,
	gate,
	hold,
	keptSession,
	keptWithin,
	morning,
	PlayerScreen,
	pressRelax,
	slowLeft,
	slowMarch,
	storedToday
} from './player.ts';

test.use({ at: morning });

/** Stands in the middle of the hold; gives what the timer shows. */
async function holding(player: PlayerScreen) {
	await player.begin(hold);
	await player.pass(11);
	await player.says('Press and hold');
	return player.time();
}

/** Opens a screen in a new tab once this time has gone by. */
async function comeBack(context: BrowserContext, later: string, path: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto('about/');
	await page.clock.fastForward(later);
	await page.goto(path);
	return page;
}

test('a reload in the middle of a hold goes on at the exact second', async ({ page }) => {
	const player = new PlayerScreen(page);
	const before = await holding(player);
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Go on with your session?' })).toBeVisible();
	await player.sleep(8);
	await player.tap('Go on');
	await player.says('Press and hold');
	const after = await player.time();
	expect(Math.abs(before.left - after.left - (after.at - before.at))).toBeLessThanOrEqual(1);
});

test('a tab closed in a short hold waits where it was; a walk goes on with the phone in the pocket', async ({
	page,
	context
}) => {
	const player = new PlayerScreen(page);
	const before = await holding(player);
	await keptWithin(page, 5);
	await page.close({ runBeforeUnload: true });
	const again = await comeBack(context, '10:00', 'session/');
	const back = new PlayerScreen(again);
	await back.tap('Go on');
	await back.says('Paused');
	const { left: waiting } = await back.time();
	expect(waiting).toBeGreaterThanOrEqual(before.left - 1);
	expect(waiting).toBeLessThanOrEqual(before.left + 5);
	await back.tap('Go on');
	await back.pass(40);
	await back.rate(1);
	await expect
		.poll(async () => (await storedToday(again))[0])
		.toMatchObject({ items: [{ done: { sets: 1, reps: 1, holdS: 40 } }] });
});

test('a call in the middle of a set holds it: nothing counts that was not done', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.begin(slowLeft);
	await player.pass(30);
	const before = await player.time();
	await player.sleep(300);
	await player.says('Paused · 2 of 3');
	expect((await player.time()).left).toBeGreaterThanOrEqual(before.left - 1);
	await player.tap('Go on');
	await player.pass(200);
	await player.rate(1);
	await expect
		.poll(async () => (await storedToday(page))[0])
		.toMatchObject({ items: [{ done: { sets: 2, reps: 3, holdS: 20 } }] });
});

test('a walk goes on while the app is away, to the second', async ({ page, context }) => {
	const player = new PlayerScreen(page);
	await player.begin(pressRelax);
	await player.pass(60);
	const before = await player.time();
	await keptWithin(page, 5);
	await page.close();
	const again = await comeBack(context, '02:00', 'session/');
	const back = new PlayerScreen(again);
	await back.tap('Go on');
	const after = await back.time();
	expect(after.left).toBeLessThan(130);
	expect(Math.abs(before.left - after.left - (after.at - before.at))).toBeLessThanOrEqual(1);
});

test('a session taken up in another tab goes on there alone, and both tabs end with it', async ({ page, context }) => {
	const first = new PlayerScreen(page);
	await first.begin(hold);
	const other = await context.newPage();
	await other.goto('session/');
	const second = new PlayerScreen(other);
	await second.tap('Go on');
	await second.says('Press and hold');
	await expect(page.getByRole('heading', { level: 1, name: 'Go on with your session?' })).toBeVisible();
	await second.pass(5);
	await second.tap('Skip this exercise');
	await second.rate(1);
	for (const tab of [other, page]) {
		await expect(tab.getByRole('heading', { level: 1, name: 'Done for now' })).toBeVisible();
		await expect(tab.getByRole('listitem').filter({ hasText: 'Seated hip press' })).toContainText('pain 1');
	}
	await expect(page.getByText('This session was ended in another window.')).toBeVisible();
	await expect(other.getByText('This session was ended in another window.')).toHaveCount(0);
	await expect.poll(() => storedToday(page)).toMatchObject([{ items: [{ painDuring: 1 }] }]);
});

/** Stands in the second repetition in one tab; another one offers to go on. */
async function inTwoTabs(page: Page, context: BrowserContext): Promise<[PlayerScreen, PlayerScreen]> {
	const first = new PlayerScreen(page);
	await first.begin(slowLeft);
	await first.pass(30);
	await first.says(/2 of 3/);
	const other = await context.newPage();
	await other.goto('session/');
	await expect(other.getByRole('heading', { name: 'Go on with your session?' })).toBeVisible();
	return [first, new PlayerScreen(other)];
}

test('sharp pain in one tab ends the session in the other, which cannot store it anew', async ({ page, context }) => {
	const [first, { page: other }] = await inTwoTabs(page, context);
	await first.stop();
	await expect(other.getByText('What happened?')).toBeVisible();
	await expect(other.getByRole('button', { name: 'Keep what was done' })).toHaveCount(0);
	await first.tap('Sharp pain');
	for (const tab of [page, other]) {
		await expect(tab.getByRole('heading', { level: 1, name: 'Good that you stopped' })).toBeVisible();
		await expect(tab.getByRole('listitem').filter({ hasText: 'Lying march' })).toContainText('sharp pain');
	}
	expect(await storedToday(page)).toMatchObject([{ endReason: 'stopped', items: [{ event: 'sharp' }] }]);
	await other.goto('program/');
	await expect(gate(other, 'Strength 1, left: Not yet')).toBeVisible();
});

test('what is kept in one tab is all that the other one did, and it stops there', async ({ page, context }) => {
	const [first, second] = await inTwoTabs(page, context);
	await first.pass(25);
	await first.says(/3 of 3/);
	await second.tap('Keep what was done');
	for (const { page: tab } of [first, second]) {
		await expect(tab.getByRole('heading', { name: 'Done for now' })).toBeVisible();
		await expect(tab.getByRole('listitem').filter({ hasText: 'Lying march' })).toContainText('2 of 6');
	}
	expect(await storedToday(page)).toMatchObject([{ endReason: 'left', items: [{ done: { sets: 1, reps: 2 } }] }]);
});

test('a Stop in one tab can be answered in the other', async ({ page, context }) => {
	const [first, second] = await inTwoTabs(page, context);
	await first.stop();
	await second.pass(1);
	await second.tap('Cramp');
	for (const { page: tab } of [first, second])
		await expect(tab.getByRole('listitem').filter({ hasText: 'Lying march' })).toContainText('cramp');
	expect(await storedToday(page)).toMatchObject([{ endReason: 'stopped', items: [{ event: 'cramp' }] }]);
});

test('a gate that has closed since ends a session left half done', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.begin(slowLeft);
	await player.pass(30);
	await expect.poll(() => keptSession(page)).toMatchObject({ items: [{ done: { sets: 1, reps: 1 } }] });
	await hurtLeft(page);
	await page.goto('session/');
	await expect(page.getByRole('heading', { name: 'This session ends here' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Go on', exact: true })).toHaveCount(0);
	await player.tap('Keep what was done');
	await expect
		.poll(async () => (await storedToday(page))[0])
		.toMatchObject({ endReason: 'left', items: [{ done: { sets: 1, reps: 1 } }] });
});

test('a page left open for hours does not go on: what was done is stored', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.begin(slowMarch);
	await player.pass(30);
	await player.says(/2 of 3/);
	await player.sleep(11 * 3600);
	await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
	await expect
		.poll(() => storedToday(page))
		.toMatchObject([{ endReason: 'left', items: [{ done: { sets: 1, reps: 1 }, skipped: false }] }]);
	expect(Number((await storedToday(page))[0]?.['end'])).toBeLessThan(Date.parse(morning) + 600_000);
});

test('a session paused on an open page is stored after two hours of that', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.begin(slowMarch);
	await player.pass(30);
	await player.tap('Pause');
	await player.says('Paused · 2 of 3');
	for (let hours = 0; hours < 4; hours++) {
		expect(await storedToday(page)).toEqual([]);
		await player.sleep(1700);
		await player.says('Paused · 2 of 3');
	}
	await player.sleep(500);
	await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
	await expect.poll(() => storedToday(page)).toMatchObject([{ endReason: 'left', items: [{ done: { reps: 1 } }] }]);
});

const halfDone = {
	endReason: 'left',
	items: [
		{ side: 'left', done: { sets: 2, reps: 3, holdS: 20 }, painDuring: 2 },
		{ side: 'right', done: { sets: 1, reps: 1, holdS: 20 }, skipped: false }
	]
};

/** Does the left side of the march and stands in the middle of the right one, with all of it kept. */
async function leaveHalfDone(player: PlayerScreen): Promise<void> {
	await player.begin(slowMarch);
	await player.pass(200);
	await player.rate(2);
	await player.says('Now the other side');
	await player.work();
	await player.pass(30);
	await player.says(/2 of 3/);
	await expect.poll(() => keptSession(player.page)).toMatchObject(halfDone);
}

test('a session left half done is offered on Today within two hours, and can be kept as it is', async ({
	page,
	context
}) => {
	await leaveHalfDone(new PlayerScreen(page));
	await page.close();
	const again = await comeBack(context, '01:50:00', './');
	await again.getByRole('link', { name: 'Go on with your session' }).click();
	await expect(again.getByText(/It was left half done at 09:0\d/)).toBeVisible();
	await again.getByRole('button', { name: 'Keep what was done' }).click();
	await expect(again.getByRole('heading', { name: 'Done for now' })).toBeVisible();
	await expect.poll(async () => (await storedToday(again))[0]).toMatchObject(halfDone);
	await again.goto('./');
	await expect(again.getByText('Lying march')).toBeVisible();
	await expect(again.getByRole('link', { name: 'Go on with your session' })).toHaveCount(0);
});

test('a session left over midnight says when it was left, not when the device woke', async ({ page }) => {
	const player = new PlayerScreen(page);
	await openFacts(page, 'session/', clientWith(slowMarch), morning);
	await page.clock.fastForward('14:40:00');
	await expect(page.getByRole('heading', { name: 'Before you start' })).toBeVisible();
	await player.confirm();
	await player.work();
	await player.pass(40);
	await player.sleep(40 * 60);
	await expect(page.getByText(/It was left half done at 23:4\d\./)).toBeVisible();
});

test('after two hours what was done is stored, without anybody opening the session', async ({ page, context }) => {
	await leaveHalfDone(new PlayerScreen(page));
	await page.close();
	const again = await comeBack(context, '02:01:00', './');
	await expect(again.getByRole('heading', { name: 'Today’s path' })).toBeVisible();
	await expect.poll(async () => (await storedToday(again))[0]).toMatchObject(halfDone);
	await expect(again.getByRole('link', { name: 'Go on with your session' })).toHaveCount(0);
});

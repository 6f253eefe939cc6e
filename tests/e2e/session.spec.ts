import { expect, test } from './app.ts';
import {
	gate,
	hold,
	march,
	morning,
	PlayerScreen,
	pressRelax,
	slowLeft,
	slowMarch,
	spots,
	storedToday,
	tilt
} from './player.ts';

test.use({ at: morning });

test('two sides with sets, rests and the change of sides run through, and are stored as they were done', async ({
	page
}) => {
	const player = new PlayerScreen(page);
	await player.open(slowMarch);
	const right = page.getByRole('group', { name: 'Right side, 0 to 10' });
	await expect(page.getByRole('group', { name: 'Left side, 0 to 10' }).getByRole('radio', { name: '2' })).toBeChecked();
	await expect(right.getByRole('radio', { name: '2' })).toBeChecked();
	await right.getByRole('radio', { name: '1', exact: true }).check();
	await player.confirm();

	await expect(page.getByRole('heading', { level: 1, name: 'Lying march' })).toBeVisible();
	await expect(page.getByText('1 of 2 · then Right')).toBeVisible();
	await expect(page.locator('.tags')).toContainText('Left');
	await player.pass(10);
	await player.says(/1 of 3/);
	await expect(page.getByText('Set 1 of 2')).toBeVisible();
	await player.pass(25);
	await player.says(/2 of 3/);
	await player.pass(50);
	await player.says('Rest');
	await player.pass(45);
	await expect(page.getByText('Set 2 of 2')).toBeVisible();
	await player.pass(75);
	await player.rate(3);

	await player.says('Now the other side');
	await expect(page.locator('.tags')).toContainText('Right');
	await player.pass(10);
	await player.pass(75);
	await player.says('Rest');
	await player.tap('Start now');
	await player.pass(75);
	await player.rate(1);

	await expect(page.getByRole('heading', { level: 1, name: 'Done for now' })).toBeFocused();
	await expect(page.getByRole('listitem').filter({ hasText: 'Lying march' })).toHaveCount(2);
	await expect
		.poll(async () => (await storedToday(page))[0])
		.toMatchObject({
			where: 'player',
			endReason: 'finished',
			painBefore: { left: 2, right: 1 },
			items: [
				{ exercise: 's1-march', side: 'left', done: { sets: 2, reps: 3, holdS: 20 }, painDuring: 3, verdict: 'open' },
				{ exercise: 's1-march', side: 'right', done: { sets: 2, reps: 3, holdS: 20 }, painDuring: 1, skipped: false }
			]
		});
	await page.getByRole('link', { name: 'To today' }).click();
	await expect(page.getByText('Today’s path is walked.')).toBeVisible();
});

test('a pause holds the time, what is skipped is left out, and what eased early counts', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.open(tilt, slowLeft);
	await player.confirm();
	await expect(page.getByRole('heading', { level: 1, name: 'Pelvic tilt, lying' })).toBeVisible();
	await player.tap('Pause');
	await player.says('Paused');
	await player.tap('Go on');
	await player.work();
	await player.tap('Skip this exercise');
	await expect(page.getByRole('heading', { level: 1, name: 'Lying march' })).toBeVisible();
	await player.work();
	await player.pass(30);
	await player.tap('Pause');
	const before = await player.time();
	await player.sleep(600);
	await player.says('Paused · 2 of 3');
	expect((await player.time()).left).toBe(before.left);
	await player.tap('Go on');
	await player.says(/2 of 3/);
	await player.tap('It eased, done early');
	await player.rate(2);
	await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: 'Pelvic tilt' })).toContainText('Left out');
	await expect(page.getByRole('listitem').filter({ hasText: 'Lying march' })).toContainText('eased early');
	await expect
		.poll(async () => (await storedToday(page))[0])
		.toMatchObject({
			endReason: 'finished',
			items: [
				{ exercise: 'mo-tilt', side: 'both', skipped: true },
				{ exercise: 's1-march', done: { sets: 1, reps: 1 }, easedEarly: true, skipped: false, painDuring: 2 }
			]
		});
});

test('an exercise left by mistake is taken up again where it was', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.begin(hold);
	await player.pass(11);
	await player.tap('It eased, done early');
	await expect(page.getByRole('heading', { name: 'How much did it hurt while you moved?' })).toBeVisible();
	await player.tap('Undo');
	await player.says('Paused');
	const { left } = await player.time();
	expect(left).toBeGreaterThan(20);
	expect(left).toBeLessThan(32);
	await player.tap('Go on');
	await player.pass(40);
	await player.rate(1);
	await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
	await expect
		.poll(async () => (await storedToday(page))[0])
		.toMatchObject({ items: [{ done: { sets: 1, reps: 1, holdS: 40 }, easedEarly: false }] });
});

test('nothing runs on behind the steps, and Stop is there too', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.begin(hold);
	await player.pass(5);
	await player.tap('How to do it');
	const steps = page.getByRole('dialog', { name: 'Seated hip press' });
	await expect(steps.getByRole('button', { name: /^Stop / })).toBeVisible();
	await player.says('Paused');
	const { left } = await player.time();
	await player.pass(20);
	expect((await player.time()).left).toBe(left);
	await page.keyboard.press('Escape');
	await player.says('Press and hold');
	await player.tap('How to do it');
	await steps.getByRole('button', { name: /^Stop / }).click();
	await expect(page.getByRole('heading', { name: 'Good that you stopped' })).toBeFocused();
	await player.pass(1);
	await player.tap('Sharp pain');
	await expect(page.getByText('You listened to your body.')).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: 'Seated hip press' })).toContainText('sharp pain');
	await expect.poll(async () => (await storedToday(page))[0]).toMatchObject({ items: [{ event: 'sharp' }] });
	await page.goto('program/');
	await expect(gate(page, 'Strength 1, left: Not yet')).toBeVisible();
});

test('press and relax counts its presses, after five minutes of walking', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.open(pressRelax);
	await player.confirm();
	await expect(page.getByText('1 of 2 · then Press and relax at the bed edge')).toBeVisible();
	await player.work();
	await player.pass(299);
	await expect(page.getByRole('heading', { level: 1, name: 'Easy walk' })).toBeVisible();
	await player.pass(10);
	await player.rate(0);
	await expect(page.getByRole('heading', { level: 1, name: 'Press and relax at the bed edge' })).toBeVisible();
	await player.work();
	await player.says('Press and hold · 1 of 3');
	await player.pass(6);
	await player.says('Relax · 1 of 3');
	await player.pass(12);
	await player.says('Press and hold · 2 of 3');
	await player.pass(18);
	await player.says('Press and hold · 3 of 3');
	await player.pass(6);
	await player.rate(1);
	await expect
		.poll(async () => (await storedToday(page))[0])
		.toMatchObject({
			items: [
				{ exercise: 'mo-walk', done: { sets: 1, reps: 1, holdS: 300 } },
				{ exercise: 'st-pnf', side: 'left', done: { sets: 1, reps: 3, holdS: 6 }, painDuring: 1 }
			]
		});
});

test('more pain before than at the check-in makes the session anew, or leaves nothing to start', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.open(march, pressRelax);
	const before = (side: string, pain: number) =>
		page
			.getByRole('group', { name: `${side} side, 0 to 10` })
			.locator('label')
			.nth(pain)
			.click();
	await before('Left', 6);
	await player.confirm();
	for (let blocks = 0; blocks < 2; blocks++) {
		await expect(page.locator('.player header .title')).not.toContainText('Press and relax');
		await player.work();
		await player.tap('Skip this exercise');
	}
	await expect(page.getByText('Nothing was done, so nothing was kept.')).toBeVisible();
});

test('pain that closes everything sends to the check-in', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.open(spots);
	await page.getByRole('group', { name: 'Left side, 0 to 10' }).locator('label').nth(9).click();
	await player.tap('Start');
	await expect(page.getByText('With this much pain nothing is open right now.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Check in', exact: true })).toBeVisible();
	expect(await storedToday(page)).toEqual([]);
	await page.goto('./');
	await expect(page.getByRole('link', { name: 'Go on with your session' })).toHaveCount(0);
});

import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { storedOf } from './facts.ts';
import {
	gate,
	hold,
	holdClock,
	keptSession,
	marchLeft,
	morning,
	PlayerScreen,
	slowMarch,
	spots,
	storedToday
} from './player.ts';

test.use({ at: morning });

test('pain over 5 leaves out the rest of that side, and says so', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.open(marchLeft, { ...hold, sides: ['left', 'right'] });
	await player.confirm();
	await expect(page.getByRole('heading', { level: 1, name: 'Lying march' })).toBeVisible();
	await player.work();
	await player.pass(100);
	await player.rate(6);
	await expect(page.getByRole('heading', { level: 1, name: 'Seated hip press' })).toBeVisible();
	await expect(page.locator('.tags')).toContainText('Right');
	const leftOut = page.getByText('1 exercise was left out, since pain went over 5.');
	await expect(leftOut).toBeVisible();
	await player.work();
	await player.pass(60);
	await player.rate(0);
	await expect(leftOut).toBeVisible();
	await page.goto('program/');
	await expect(gate(page, 'Stretch, left: Not yet')).toBeVisible();
	await expect(gate(page, 'Stretch, right: Open')).toBeVisible();
});

test('Stop for sharp pain ends the session, stores it and closes the gates at once; a slip is taken back', async ({
	page
}) => {
	const player = new PlayerScreen(page);
	await player.begin(slowMarch);
	await player.pass(30);
	await player.stop();
	await expect(page.getByRole('heading', { name: 'Good that you stopped' })).toBeFocused();
	await player.tap('Nothing, I tapped it by mistake');
	await player.says('Paused · 2 of 3');
	await player.tap('Go on');
	await player.stop();
	await player.tap('Sharp pain');
	await expect(page.getByText('You listened to your body.')).toBeVisible();
	await expect
		.poll(async () => (await storedToday(page))[0])
		.toMatchObject({
			endReason: 'stopped',
			items: [{ exercise: 's1-march', side: 'left', event: 'sharp', done: { sets: 1, reps: 1 } }]
		});
	await page.getByRole('link', { name: 'To today' }).click();
	await page.getByRole('link', { name: /Today’s path/ }).click();
	for (const closed of ['Stretch', 'Strength 1', 'Strength 2', 'Release'])
		await expect(gate(page, `${closed}, left: Not yet`)).toBeVisible();
	await expect(gate(page, 'Mobility, left: Gently')).toBeVisible();
	await expect(gate(page, 'Stretch, right: Open')).toBeVisible();
	await gate(page, 'Stretch, left: Not yet').click();
	const why = page.getByRole('dialog', { name: 'Stretch' });
	await expect(why.getByText(/^sharp pain\s· 29\sJanuary$/)).toBeVisible();
	await expect(why.getByRole('link', { name: 'Read the rule' }).first()).toHaveAttribute('href', /#sharp-stop$/);
});

test('a double tap on Stop is a Stop: its answers come to lie under the finger', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	const player = new PlayerScreen(page);
	await player.begin(slowMarch);
	await player.pass(30);
	await holdClock(page);
	for (let taps = 0; taps < 2; taps++) {
		await page.mouse.click(180, 570);
		await expect(page.getByText('What happened?')).toBeVisible();
	}
	await expect.poll(() => keptSession(page)).toMatchObject({ items: [{ event: 'unanswered' }] });
	await player.pass(1);
	await player.tap('Sharp pain');
	await expect(page.getByText('You listened to your body.')).toBeVisible();
});

test('a Stop left without an answer asks again, and closes as what the button is for', async ({ page, context }) => {
	const player = new PlayerScreen(page);
	await player.open(slowMarch);
	await player.confirm();
	await player.work();
	await player.pass(30);
	await player.stop();
	await expect.poll(() => keptSession(page)).toMatchObject({ endReason: 'stopped', items: [{ event: 'unanswered' }] });
	await page.reload();
	await expect(page.getByText('What happened?')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Go on', exact: true })).toHaveCount(0);
	await page.close();
	const again = await context.newPage();
	await again.goto('about/');
	await again.clock.fastForward('03:00:00');
	await again.goto('./');
	await expect
		.poll(() => storedToday(again))
		.toMatchObject([{ endReason: 'stopped', items: [{ event: 'unanswered', done: { reps: 1 } }] }]);
	await again.goto('program/');
	await expect(gate(again, 'Stretch, left: Not yet')).toBeVisible();
	await expect(gate(again, 'Strength 1, left: Not yet')).toBeVisible();
});

test('the answer to a Stop that was left is stored with its session', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.open(slowMarch);
	await player.confirm();
	await player.work();
	await player.stop();
	await expect.poll(() => keptSession(page)).toMatchObject({ endReason: 'stopped' });
	await page.reload();
	await player.tap('Something else');
	await expect(page.getByText('The gates stay as they were.')).toBeVisible();
	await expect.poll(() => storedToday(page)).toMatchObject([{ endReason: 'stopped', items: [{ event: 'other' }] }]);
	await page.goto('program/');
	await expect(gate(page, 'Stretch, left: Open')).toBeVisible();
});

/** Stops the first exercise, since somebody feels dizzy. */
async function dizzy(page: Page): Promise<PlayerScreen> {
	const player = new PlayerScreen(page);
	await player.open(slowMarch);
	await player.confirm();
	await player.work();
	await player.stop();
	await player.tap('Dizzy or unwell');
	return player;
}

test('dizzy without any other sign goes on to Today', async ({ page }) => {
	await dizzy(page);
	await page.getByRole('dialog', { name: 'What is new?' }).getByRole('button', { name: 'None of these, done' }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Answer the warning signs' })).toHaveCount(0);
	await expect.poll(async () => (await storedToday(page)).map(({ endReason }) => endReason)).toEqual(['stopped']);
});

test('dizzy opens the list of warning signs, and what is ticked counts', async ({ page }) => {
	const player = await dizzy(page);
	const list = page.getByRole('dialog', { name: 'What is new?' });
	await expect(list).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(list).toHaveCount(0);
	await player.tap('Answer the warning signs');
	await list.getByRole('checkbox', { name: /[Cc]hest/ }).click();
	await list.getByRole('button', { name: 'Save and show what to do' }).click();
	await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();
	await expect
		.poll(async () => (await storedOf(page, 'checkIn')).at(-1))
		.toMatchObject({ day: '2026-01-29', flags: ['chest-or-breath'], places: [{ usual: 2 }, { usual: 2 }] });
});

test('a clock set back does not stretch the 12 seconds of a spot', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.open(spots);
	await player.confirm();
	await player.tap('Start now');
	await page.getByRole('group', { name: 'How tender, 0 to 10' }).locator('label').nth(3).click();
	await player.says('Tighten, relax · 6 times');
	const before = await page.evaluate(() => Date.now());
	await page.clock.setSystemTime(before - 3_600_000);
	await player.pass(13);
	await expect(page.getByText('Does the feeling spread?')).toBeVisible();
});

test('a release spot is let go after 12 seconds, asks its questions, and comes once a day', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.open(spots);
	await player.confirm();
	await player.tap('Start now');
	const tender = (value: number) =>
		page.getByRole('group', { name: 'How tender, 0 to 10' }).locator('label').nth(value).click();
	await expect(page.locator('.tags')).toContainText('Left');
	await expect(page.getByText('Spot 1 of 2')).toBeVisible();
	await tender(7);
	await expect(page.getByText('That is too much. Lean in less and say again.')).toBeVisible();
	await player.tap('How to do it');
	await expect(page.getByRole('dialog', { name: 'Ball on the buttock' }).getByRole('listitem')).not.toHaveCount(0);
	await page.keyboard.press('Escape');
	await tender(3);
	await player.says('Tighten, relax · 6 times');
	expect((await player.time()).left).toBeGreaterThan(10);
	await player.pass(13);
	const answer = (group: string, name: string) =>
		page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }).check();
	await answer('Does the feeling spread?', 'No');
	await answer('Is it fading or growing?', 'Growing');
	await expect(page.locator('.tags')).toContainText('Left');
	await player.tap('Next');
	await player.says('Rest');
	await player.tap('Start now');
	await expect(page.getByText('Press more lightly this time.')).toBeVisible();
	await expect(page.getByText('That is too much.')).toHaveCount(0);
	await tender(2);
	await player.pass(60);
	await answer('Does the feeling spread?', 'Yes');
	await answer('Is it fading or growing?', 'Growing');
	await expect(page.getByText('Leave this spot until tomorrow, and press more lightly then.')).toBeVisible();
	await player.tap('Next');
	await expect(page.locator('.tags')).toContainText('Left');
	await player.rate(2);
	await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
	await expect
		.poll(async () => (await storedToday(page))[0])
		.toMatchObject({
			items: [
				{
					exercise: 're-glute',
					spots: [
						{ tender: 3, seconds: 12, presses: 4, spreads: false, change: 'growing' },
						{ tender: 2, seconds: 12, presses: 4, spreads: true, change: 'growing' }
					]
				}
			]
		});
	await page.goto('session/');
	await expect(page.getByText('No session is running')).toBeVisible();
});

test('where no spot is found nothing rests and nothing is asked', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.open(spots, marchLeft);
	await player.confirm();
	await player.tap('Start now');
	await player.tap('No spot here, go on');
	await expect(page.getByText('Spot 2 of 2')).toBeVisible();
	await player.tap('No spot here, go on');
	await expect(page.getByRole('heading', { level: 1, name: 'Lying march' })).toBeFocused();
	await player.says('Get ready');
});

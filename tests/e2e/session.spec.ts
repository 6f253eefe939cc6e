import type { Page } from '@playwright/test';
import type { PlanItem } from '../../src/lib/domain/plan/plan.ts';
import { expectAccessible, expectNoSidewaysScroll, expectWholeWords } from './accessible.ts';
import { expect, test } from './app.ts';
import { openFacts, storedOf } from './facts.ts';
import { clientWith, march, morning, PlayerScreen } from './player.ts';

test.use({ at: morning });

const gate = (page: Page, words: string) => page.getByRole('button', { name: words, exact: true });
const storedToday = async (page: Page) => (await storedOf(page, 'session')).filter(({ day }) => day === '2026-01-29');

test('two sides with sets, rests and the change of sides run through, and are stored as they were done', async ({
	page
}) => {
	const player = new PlayerScreen(page);
	await player.open(march);
	const right = page.getByRole('group', { name: 'Right side, 0 to 10' });
	await expect(page.getByRole('group', { name: 'Left side, 0 to 10' }).getByRole('radio', { name: '2' })).toBeChecked();
	await expect(right.getByRole('radio', { name: '2' })).toBeChecked();
	await right.getByRole('radio', { name: '1', exact: true }).check({ force: true });
	await player.confirm();

	await expect(page.getByRole('heading', { level: 1, name: 'Lying march' })).toBeVisible();
	await expect(page.getByText('1 of 2 · then Lying march')).toBeVisible();
	await expect(page.locator('.tags')).toContainText('Left');
	await player.pass(10);
	await player.says('Move · 1 of 3');
	await expect(page.getByText('Set 1 of 2')).toBeVisible();
	await player.pass(6);
	await player.says(/2 of 3/);
	await player.pass(12);
	await player.says('Rest');
	await player.pass(45);
	await expect(page.getByText('Set 2 of 2')).toBeVisible();
	await player.pass(18);
	await player.rate(3);

	await player.says('Now the other side');
	await expect(page.locator('.tags')).toContainText('Right');
	await player.pass(10);
	await player.pass(18);
	await player.says('Rest');
	await player.tap('Start now');
	await player.pass(18);
	await player.rate(1);

	await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: 'Lying march' })).toHaveCount(2);
	expect((await storedToday(page))[0]).toMatchObject({
		where: 'player',
		endReason: 'finished',
		painBefore: { left: 2, right: 1 },
		items: [
			{ exercise: 's1-march', side: 'left', done: { sets: 2, reps: 3, holdS: 1 }, painDuring: 3, verdict: 'open' },
			{ exercise: 's1-march', side: 'right', done: { sets: 2, reps: 3, holdS: 1 }, painDuring: 1, skipped: false }
		]
	});
	await page.getByRole('link', { name: 'To today' }).click();
	await expect(page.getByText('Today’s path is walked.')).toBeVisible();
});

const tilt = { exercise: 'mo-tilt', sides: ['both'], sets: 1, reps: 2, holdS: 2, timesPerWeek: 7 } as const;
const left = { ...march, sides: ['left'] } satisfies PlanItem;
/** One press of 40 seconds. */
const hold: PlanItem = { exercise: 's1-iso', sides: ['left'], sets: 1, reps: 1, holdS: 40, timesPerWeek: 7 };
const spots: PlanItem = { exercise: 're-glute', sides: ['left'], sets: 2, reps: 6, holdS: 3, timesPerWeek: 7 };
const pressRelax: PlanItem = { exercise: 'st-pnf', sides: ['left'], sets: 1, reps: 3, holdS: 6, timesPerWeek: 7 };

test('a pause holds the time, what is skipped is left out, and what eased early counts', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.open({ ...tilt, sides: ['both'] }, left);
	await player.confirm();
	await expect(page.getByRole('heading', { level: 1, name: 'Pelvic tilt, lying' })).toBeVisible();
	await player.tap('Pause');
	await player.says('Paused');
	await player.tap('Go on');
	await player.work();
	await player.tap('Skip this exercise');
	await expect(page.getByRole('heading', { level: 1, name: 'Lying march' })).toBeVisible();
	await player.work();
	await player.pass(7);
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
	expect((await storedToday(page))[0]).toMatchObject({
		endReason: 'finished',
		items: [
			{ exercise: 'mo-tilt', side: 'both', skipped: true },
			{ exercise: 's1-march', done: { sets: 1, reps: 1 }, easedEarly: true, skipped: false, painDuring: 2 }
		]
	});
});

test('pain over 5 leaves out the rest of that side, and says so', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.open(left, { ...hold, sides: ['left', 'right'] });
	await player.confirm();
	await expect(page.getByRole('heading', { level: 1, name: 'Lying march' })).toBeVisible();
	await player.work();
	await player.pass(100);
	await player.rate(6);
	await expect(page.getByRole('heading', { level: 1, name: 'Seated hip press' })).toBeVisible();
	await expect(page.locator('.tags')).toContainText('Right');
	await player.work();
	await player.pass(60);
	await player.rate(0);
	await expect(page.getByText('1 exercise was left out, since pain went over 5.')).toBeVisible();
	await page.goto('program/');
	await expect(gate(page, 'Stretch, left: Not yet')).toBeVisible();
	await expect(gate(page, 'Stretch, right: Open')).toBeVisible();
});

test('Stop for sharp pain ends the session, stores it and closes the gates at once; a slip is taken back', async ({
	page
}) => {
	const player = new PlayerScreen(page);
	await player.open(march);
	await player.confirm();
	await player.work();
	await player.pass(8);
	await page.getByRole('button', { name: /^Stop / }).click();
	await expect(page.getByRole('heading', { name: 'Good that you stopped' })).toBeFocused();
	await player.tap('Nothing, I tapped it by mistake');
	await player.says('Paused · 2 of 3');
	await player.tap('Go on');
	await page.getByRole('button', { name: /^Stop / }).click();
	await player.tap('Sharp pain');
	await expect(page.getByText('You listened to your body.')).toBeVisible();
	expect((await storedToday(page))[0]).toMatchObject({
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
	await expect(why.getByText('sharp pain, 29 January')).toBeVisible();
	await expect(why.getByRole('link', { name: 'Read the rule' }).first()).toHaveAttribute('href', /#sharp-stop$/);
});

test('a release spot is let go after 12 seconds, asks its questions, and comes once a day', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.open(spots);
	await player.confirm();
	await player.tap('Start now');
	const tender = (value: number) =>
		page.getByRole('group', { name: 'How tender, 0 to 10' }).locator('label').nth(value).click();
	await tender(7);
	await expect(page.getByText('That is too much. Lean in less and say again.')).toBeVisible();
	await tender(3);
	await player.says('Tighten and let go, 6 times');
	expect((await player.time()).left).toBeGreaterThan(10);
	await player.pass(13);
	const answer = (group: string, name: string) =>
		page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }).check({ force: true });
	await answer('Does the feeling spread?', 'No');
	await answer('Is it fading or growing?', 'Fading');
	await player.tap('Next');
	await player.says('Rest');
	await player.tap('Start now');
	await tender(2);
	await player.pass(60);
	await answer('Does the feeling spread?', 'Yes');
	await answer('Is it fading or growing?', 'Growing');
	await expect(page.getByText('Leave this spot until tomorrow, and press more lightly then.')).toBeVisible();
	await player.tap('Next');
	await player.rate(2);
	await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
	expect((await storedToday(page))[0]).toMatchObject({
		items: [
			{
				exercise: 're-glute',
				spots: [
					{ tender: 3, seconds: 12, presses: 4, spreads: false, change: 'fading' },
					{ tender: 2, seconds: 12, presses: 4, spreads: true, change: 'growing' }
				]
			}
		]
	});
	await page.goto('session/');
	await expect(page.getByText('No session is running')).toBeVisible();
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
	expect((await storedToday(page))[0]).toMatchObject({
		items: [
			{ exercise: 'mo-walk', done: { sets: 1, reps: 1, holdS: 300 } },
			{ exercise: 'st-pnf', side: 'left', done: { sets: 1, reps: 3, holdS: 6 }, painDuring: 1 }
		]
	});
});

test('a reload in the middle of a hold goes on at the exact second', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.open(hold);
	await player.confirm();
	await player.work();
	await player.pass(11);
	await player.says('Press and hold');
	const before = await player.time();
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
	await player.open(hold);
	await player.confirm();
	await player.work();
	await player.pass(11);
	await player.says('Press and hold');
	const before = await player.time();
	await page.close({ runBeforeUnload: true });
	const again = await context.newPage();
	await again.goto('about/');
	await again.clock.fastForward('10:00');
	await again.goto('session/');
	const back = new PlayerScreen(again);
	await back.tap('Go on');
	await back.says('Paused');
	const { left: waiting } = await back.time();
	expect(waiting).toBeGreaterThanOrEqual(before.left - 1);
	expect(waiting).toBeLessThanOrEqual(before.left + 5);
	await back.tap('Go on');
	await back.pass(40);
	await back.rate(1);
	expect((await storedToday(again))[0]).toMatchObject({ items: [{ done: { sets: 1, reps: 1, holdS: 40 } }] });
});

test('a call in the middle of a set holds it: nothing counts that was not done', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.open(left);
	await player.confirm();
	await player.work();
	await player.pass(7);
	const before = await player.time();
	await player.sleep(300);
	await player.says('Paused · 2 of 3');
	expect((await player.time()).left).toBeGreaterThanOrEqual(before.left - 1);
	await player.tap('Go on');
	await player.pass(100);
	await player.rate(1);
	expect((await storedToday(page))[0]).toMatchObject({ items: [{ done: { sets: 2, reps: 3, holdS: 1 } }] });
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
		await expect(page.locator('.title')).not.toContainText('Press and relax');
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

test('a gate that has closed since ends a session left half done', async ({ page }) => {
	const player = new PlayerScreen(page);
	await player.open(march);
	await player.confirm();
	await player.work();
	await player.pass(7);
	await page.goto('injury/');
	await player.tap('I hurt something');
	const pick = (name: string) =>
		page.getByRole('dialog').getByRole('radio', { name, exact: true }).check({ force: true });
	await pick('Left');
	await pick('Front hip');
	await pick('Strain');
	await player.tap('Save');
	await expect(page.getByText('Your left side rests now')).toBeVisible();
	await page.goto('session/');
	await expect(page.getByRole('heading', { name: 'This session ends here' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Go on', exact: true })).toHaveCount(0);
	await player.tap('Keep what was done');
	expect((await storedToday(page))[0]).toMatchObject({ endReason: 'left', items: [{ done: { sets: 1, reps: 1 } }] });
});

test('a walk goes on while the app is away, to the second', async ({ page, context }) => {
	const player = new PlayerScreen(page);
	await player.open(pressRelax);
	await player.confirm();
	await player.work();
	await player.pass(60);
	const before = await player.time();
	await page.close();
	const again = await context.newPage();
	await again.goto('about/');
	await again.clock.fastForward('02:00');
	await again.goto('session/');
	const back = new PlayerScreen(again);
	await back.tap('Go on');
	const after = await back.time();
	expect(after.left).toBeLessThan(130);
	expect(Math.abs(before.left - after.left - (after.at - before.at))).toBeLessThanOrEqual(1);
});

/** Does the left side of the march and leaves in the middle of the right one. */
async function leaveHalfDone(player: PlayerScreen): Promise<void> {
	await player.open(march);
	await player.confirm();
	await player.work();
	await player.pass(100);
	await player.rate(2);
	await player.says('Now the other side');
	await player.work();
	await player.pass(7);
	await player.says(/2 of 3/);
}

test('a session left half done is offered on Today within two hours, and can be kept as it is', async ({
	page,
	context
}) => {
	await leaveHalfDone(new PlayerScreen(page));
	await page.close();
	const again = await context.newPage();
	await again.goto('about/');
	await again.clock.fastForward('01:50:00');
	await again.goto('./');
	await again.getByRole('link', { name: 'Go on with your session' }).click();
	await expect(again.getByText(/It was left half done at 09:0\d/)).toBeVisible();
	await again.getByRole('button', { name: 'Keep what was done' }).click();
	await expect(again.getByRole('heading', { name: 'Done for now' })).toBeVisible();
	expect((await storedToday(again))[0]).toMatchObject(halfDone);
	await again.goto('./');
	await expect(again.getByText('Lying march')).toBeVisible();
	await expect(again.getByRole('link', { name: 'Go on with your session' })).toHaveCount(0);
});

const halfDone = {
	endReason: 'left',
	items: [
		{ side: 'left', done: { sets: 2, reps: 3, holdS: 1 }, painDuring: 2 },
		{ side: 'right', done: { sets: 1, reps: 1, holdS: 1 }, skipped: false }
	]
};

test('after two hours what was done is stored, without anybody opening the session', async ({ page, context }) => {
	await leaveHalfDone(new PlayerScreen(page));
	await page.close();
	const again = await context.newPage();
	await again.goto('about/');
	await again.clock.fastForward('02:01:00');
	await again.goto('./');
	await expect(again.getByRole('heading', { name: 'Today’s path' })).toBeVisible();
	await expect.poll(async () => (await storedToday(again))[0]).toMatchObject(halfDone);
	await expect(again.getByRole('link', { name: 'Go on with your session' })).toHaveCount(0);
});

/** Notes in the page what is said, sounded and shaken, in place of the device's own voice and motor. */
const listen = (page: Page) =>
	page.addInitScript(() => {
		const heard: string[] = [];
		Object.assign(window, { heard });
		class Words {
			constructor(readonly text: string) {}
		}
		const put = (of: object, name: string, value: unknown) =>
			Object.defineProperty(of, name, { value, configurable: true });
		put(window, 'SpeechSynthesisUtterance', Words);
		put(window.speechSynthesis, 'getVoices', () => ['en-GB', 'es-ES'].map((lang) => ({ lang, localService: true })));
		put(window.speechSynthesis, 'speak', ({ text }: Words) => void heard.push(`say ${text}`));
		put(navigator, 'vibrate', () => heard.push('shake') > 0);
		const { start } = OscillatorNode.prototype;
		OscillatorNode.prototype.start = function (when) {
			heard.push('beep');
			start.call(this, when);
		};
	});
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

test('voice, beeps and vibration guide, each can be switched off, and none is needed', async ({ page }) => {
	await listen(page);
	const player = new PlayerScreen(page);
	await player.open(left);
	await player.confirm();
	await expect.poll(() => heard(page)).toContain('say Lying march, left side. Get ready.');
	await player.work();
	await expect.poll(() => heard(page)).toEqual(expect.arrayContaining(['say Go', 'beep', 'shake']));
	await player.tap('Sound and voice');
	const sheet = page.getByRole('dialog', { name: 'Sound and voice' });
	for (const part of await sheet.getByRole('switch').all()) await part.uncheck({ force: true });
	await page.keyboard.press('Escape');
	await expect(sheet).toHaveCount(0);
	const before = (await heard(page)).length;
	await player.pass(18);
	await player.says('Rest');
	await player.pass(45);
	await player.pass(18);
	await player.rate(0);
	await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
	expect((await heard(page)).slice(before)).toEqual([]);
});

test('under reduced motion the figure of the player stands in still frames', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const player = new PlayerScreen(page);
	await player.open(left);
	await player.confirm();
	await player.work();
	await expect(page.locator('.ring .stills svg').first()).toBeVisible();
	const shown = () => page.locator('.ring .inside').innerHTML();
	const first = await shown();
	await player.pass(2);
	await player.says(/Back|Slowly|Hold/);
	expect(await shown()).toBe(first);
});

const big = (page: Page) =>
	page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));

test('every state of the player is accessible, and fits 320 px with text twice as large', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 740 });
	const player = new PlayerScreen(page);
	const check = async () => {
		await expectAccessible(page);
		await expectNoSidewaysScroll(page);
		await expectWholeWords(page);
	};
	test.setTimeout(240_000);
	await player.open(march, spots);
	await big(page);
	await check();
	await player.confirm();
	await check();
	await player.tap('Pause');
	await player.says('Paused');
	await check();
	await player.tap('Go on');
	await player.tap('Start now');
	const tender = page.getByRole('group', { name: 'How tender, 0 to 10' }).locator('label');
	await tender.nth(8).click();
	await check();
	await tender.nth(2).click();
	await player.says(/Tighten/);
	await check();
	await player.pass(13);
	await page.getByRole('radio', { name: 'Yes', exact: true }).check({ force: true });
	await page.getByRole('radio', { name: 'Growing', exact: true }).check({ force: true });
	await check();
	await player.tap('Next');
	await player.says('Rest');
	await check();
	await player.tap('Start now');
	await player.tap('No spot here, go on');
	await player.rate(1);
	await expect(page.getByRole('heading', { level: 1, name: 'Lying march' })).toBeVisible();
	await player.work();
	await check();
	await player.pass(100);
	await expect(page.getByRole('group', { name: 'Pain while moving, 0 to 10' })).toBeVisible();
	await check();
	await page.getByRole('button', { name: /^Stop / }).click();
	await check();
	await page.reload();
	await big(page);
	await expect(page.getByRole('heading', { name: 'Go on with your session?' })).toBeVisible();
	await check();
	await player.tap('Keep what was done');
	await expect(page.getByText('What you did')).toBeVisible();
	await check();
});

test.describe('in Spanish', () => {
	test.use({ locale: 'es' });

	test('a session is guided, spoken and closed in Spanish', async ({ page }) => {
		await listen(page);
		await openFacts(page, 'session/', clientWith(left), morning);
		await expect(page.getByRole('heading', { name: 'Antes de empezar' })).toBeVisible();
		const player = new PlayerScreen(page);
		await player.tap('Empezar');
		await player.says('Prepárate');
		await expect.poll(() => heard(page)).toContainEqual(expect.stringMatching(/^say Marcha.*izquierdo/));
		await player.tap('Empezar ya');
		await player.says('Mueve · 1 de 3');
		await player.pass(100);
		await page.getByRole('group', { name: 'Dolor al moverte, 0 a 10' }).locator('label').nth(1).click();
		await expect(page.getByText('Lo que hiciste')).toBeVisible();
		await expectAccessible(page);
	});
});

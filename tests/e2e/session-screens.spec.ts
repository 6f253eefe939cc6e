import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, expectWholeWords } from './accessible.ts';
import { expect, test } from './app.ts';
import { openFacts } from './facts.ts';
import { clientWith, march, marchLeft, morning, PlayerScreen, spots, tilt } from './player.ts';
import { besides } from './stored.ts';

test.use({ at: morning });

/** Notes in the page what is said, sounded and shaken, in place of the device's own voice and motor. */
const listen = (page: Page) =>
	page.addInitScript(() => {
		const heard: string[] = [];
		Object.assign(window, { heard });
		class Words {
			readonly text: string;
			constructor(text: string) {
				this.text = text;
			}
		}
		const put = (of: object, name: string, value: unknown) =>
			Object.defineProperty(of, name, { value, configurable: true });
		put(window, 'SpeechSynthesisUtterance', Words);
		put(window.speechSynthesis, 'getVoices', () => ['en-GB', 'es-ES'].map((lang) => ({ lang, localService: true })));
		put(window.speechSynthesis, 'speak', ({ text }: Words) => void heard.push(`say ${text}`));
		put(window.speechSynthesis, 'cancel', () => void heard.push('hush'));
		put(navigator, 'vibrate', () => heard.push('shake') > 0);
		class Tone extends OscillatorNode {
			override start(when?: number) {
				heard.push('beep');
				super.start(when);
			}
		}
		put(window, 'OscillatorNode', Tone);
	});
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

test('voice, beeps and vibration guide, each can be switched off, and none is needed', async ({ page }) => {
	await listen(page);
	const player = new PlayerScreen(page);
	await player.open(marchLeft);
	await player.confirm();
	await expect.poll(() => heard(page)).toContain('say Lying march, left side. Get ready.');
	await player.work();
	await expect.poll(() => heard(page)).toEqual(expect.arrayContaining(['say Float up', 'beep', 'shake']));
	await player.tap('Sound and voice');
	await expect.poll(async () => (await heard(page)).at(-1)).toBe('hush');
	const sheet = page.getByRole('dialog', { name: 'Sound and voice' });
	await expect(sheet).toBeVisible();
	for (const part of await sheet.getByRole('switch').all()) await part.uncheck();
	await page.keyboard.press('Escape');
	await expect(sheet).toHaveCount(0);
	const before = (await heard(page)).length;
	await player.pass(18);
	await player.says('Rest');
	await player.pass(45);
	await player.pass(18);
	await player.rate(0);
	await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
	expect((await heard(page)).slice(before).filter((each) => each !== 'hush')).toEqual([]);
});

test(
	'where the device has no voice of its own, the switch of the voice says so',
	{ tag: '@once' },
	async ({ page }) => {
		const voices = (...found: { lang: string; localService: boolean }[]) =>
			page.addInitScript((all) => {
				Object.defineProperty(window.speechSynthesis, 'getVoices', { value: () => all, configurable: true });
			}, found);
		const said = page.getByText('This device has no voice of its own for this language.');
		await voices({ lang: 'es-ES', localService: true }, { lang: 'en-US', localService: false });
		const player = new PlayerScreen(page);
		await player.open(marchLeft);
		await page.goto('settings/');
		await expect(page.getByRole('switch', { name: 'Voice' })).toHaveAccessibleDescription(/no voice of its own/);
		await expectAccessible(page);
		await page.goto('session/');
		await player.confirm();
		await player.tap('Sound and voice');
		await expect(page.getByRole('switch', { name: 'Voice' })).toHaveAccessibleDescription(/a voice of its own/);
		await voices({ lang: 'en-GB', localService: true });
		await page.goto('settings/');
		await expect(page.getByText('Your device counts and tells you what comes next')).toBeVisible();
		await expect(said).toHaveCount(0);
	}
);

test('the end is said after the last number, and not after a session that was ended early', async ({ page }) => {
	await listen(page);
	const player = new PlayerScreen(page);
	await player.begin({ ...marchLeft, sets: 1 });
	await player.pass(18);
	await player.rate(0);
	await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
	await expect.poll(async () => (await heard(page)).at(-1)).toBe('say Done. Well walked.');
	await player.tap('Undo');
	await player.tap('End the session');
	await player.tap('End and keep');
	await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
	expect((await heard(page)).filter((said) => said === 'say Done. Well walked.')).toHaveLength(1);
});

test('under reduced motion the figure of the player stands in still frames', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const player = new PlayerScreen(page);
	await player.begin(marchLeft);
	await expect(page.locator('.ring .stills svg').first()).toBeVisible();
	const shown = () => page.locator('.ring .inside').innerHTML();
	const first = await shown();
	await player.pass(2);
	await player.says(/Lower|Hold/);
	expect(await shown()).toBe(first);
});

test('on a small phone Stop is whole in sight in every state that moves', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	const player = new PlayerScreen(page);
	await player.open(spots, march);
	await player.confirm();
	const stop = page.getByRole('button', { name: /^Stop / });
	await expect(stop).toBeInViewport({ ratio: 1 });
	await player.tap('Start now');
	await page.getByRole('group', { name: 'How tender, 0 to 10' }).locator('label').nth(2).click();
	await player.says('Tighten, relax · 6 times');
	await expect(stop).toBeInViewport({ ratio: 1 });
	await player.tap('Skip this exercise');
	await expect(page.getByRole('heading', { level: 1, name: 'Lying march' })).toBeVisible();
	await player.work();
	await expect(page.getByRole('button', { name: 'It eased, done early' })).toBeVisible();
	await expect(page.getByText('Skip', { exact: true })).toBeInViewport({ ratio: 1 });
	await expect(stop).toBeInViewport({ ratio: 1 });
	const hidden = await page.locator('.player').evaluate((box) => box.scrollHeight - box.clientHeight);
	expect(hidden).toBeLessThanOrEqual(0);
	const { y = 0, height = 0 } = (await stop.boundingBox()) ?? {};
	expect(Math.round(y + height)).toBe(640);
});

test('the ring is as large with a long call as with a short one', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	const player = new PlayerScreen(page);
	await player.begin({ ...tilt, exercise: 'mo-thorext', reps: 4, holdS: 2 });
	const ring = async () => (await page.locator('.ring').boundingBox())?.width;
	await player.says(/Lean back/);
	const first = await ring();
	for (const call of ['Hold', 'Come back', 'Lean back']) {
		await player.pass(3);
		await player.says(new RegExp(call));
		expect(await ring()).toBe(first);
	}
});

test('on a phone that lies every answer after Stop is in sight', async ({ page }) => {
	await page.setViewportSize({ width: 740, height: 360 });
	const player = new PlayerScreen(page);
	await player.begin(marchLeft);
	await player.stop();
	for (const name of ['Sharp pain', 'Cramp', 'Dizzy or unwell', 'Something else'])
		await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
});

const big = (page: Page) =>
	page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));

test('every state of the player is accessible, and fits 320 px with text twice as large', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 740 });
	const player = new PlayerScreen(page);
	const stop = page.getByRole('button', { name: /^Stop / });
	const check = async () => {
		if ((await stop.count()) > 0) await expect(stop).toBeInViewport({ ratio: 1 });
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
	await page.getByRole('radio', { name: 'Yes', exact: true }).check();
	await page.getByRole('radio', { name: 'Growing', exact: true }).check();
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
	await expect.poll(() => besides(page)).toContain('"name":"ask"');
	await page.reload();
	await big(page);
	await expect(page.getByRole('heading', { name: 'Go on with your session?' })).toBeVisible();
	await check();
	await player.tap('Go on');
	await player.stop();
	await check();
	await expect.poll(() => besides(page)).toContain('"name":"stopping"');
	await page.reload();
	await big(page);
	await expect(page.getByRole('heading', { name: 'Good that you stopped' })).toBeVisible();
	await check();
	await player.tap('Something else');
	await expect(page.getByRole('heading', { name: 'What you did' })).toBeVisible();
	await check();
});

test.describe('in Spanish', () => {
	test.use({ locale: 'es' });

	test('a session is guided, spoken and closed in Spanish', async ({ page }) => {
		await listen(page);
		await openFacts(page, 'session/', clientWith(marchLeft), morning);
		await expect(page.getByRole('heading', { name: 'Antes de empezar' })).toBeVisible();
		const player = new PlayerScreen(page);
		await player.tap('Empezar');
		await player.says('Prepárate');
		await expect.poll(() => heard(page)).toContainEqual(expect.stringMatching(/^say Marcha.*izquierdo/));
		await player.tap('Empezar ya');
		await player.says('Sube · 1 de 3');
		await player.pass(100);
		await page.getByRole('group', { name: 'Dolor al moverte, 0 a 10' }).locator('label').nth(1).click();
		await expect(page.getByText('Lo que hiciste')).toBeVisible();
		await expectAccessible(page);
	});
});

/** Takes the pictures of the README from a build: `node scripts/screenshots.mjs`, after `npm run build`. Each stays under 60 kB. */
import { chromium } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { browserArgs, findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

const folder = 'tests/fixtures/readme';
const limit = 60_000;
/** The day of the pictures: the sample year ends on it. */
const day = '2026-11-20T08:10:00Z';
const viewport = { width: 390, height: 844 };
const pictures = [
	{ name: 'today-light', path: '', colorScheme: 'light' },
	{ name: 'program-light', path: 'program/', colorScheme: 'light' },
	{ name: 'exercise-dark', path: 'exercise/?id=s1-march', colorScheme: 'dark' }
];

/** Goes in as somebody who looks around with the sample year. */
async function lookAround(page) {
	await page.getByRole('button', { name: 'I understand' }).click();
	await page.getByRole('button', { name: /^Look around/ }).click();
	await page.getByRole('heading', { level: 1, name: 'Good morning' }).waitFor();
}

/** Checks in calmly, so that the day is open. */
async function checkIn(page) {
	await page.goto(`${site.address}check-in/`);
	const unrated = page.getByRole('button', { name: 'No pain today' });
	const done = page.getByRole('button', { name: 'Nothing new, done' });
	await unrated.waitFor();
	while (await unrated.isVisible())
		await page.locator('.panel').getByRole('radio', { name: '2', exact: true }).check({ force: true });
	await done.click();
	await page.getByText('Saved', { exact: true }).waitFor();
	await page.getByRole('heading', { name: 'Checked in' }).waitFor();
}

const { path: executablePath, problem } = await findBrowser();
if (!executablePath) throw new Error(problem);
const browser = await chromium.launch({ executablePath, args: browserArgs });
const site = await serve({ dir: 'build' });
mkdirSync(folder, { recursive: true });

for (const { name, path, ...look } of pictures) {
	const context = await browser.newContext({ ...look, viewport, locale: 'en-GB' });
	await context.clock.install({ time: day });
	const page = await context.newPage();
	await page.goto(site.address);
	await lookAround(page);
	await checkIn(page);
	await page.goto(site.address + path, { waitUntil: 'networkidle' });
	await page.evaluate(() => document.fonts.ready);
	let quality = 85;
	let picture = await page.screenshot({ type: 'jpeg', quality });
	while (picture.length > limit && quality > 30)
		picture = await page.screenshot({ type: 'jpeg', quality: (quality -= 10) });
	if (picture.length > limit) throw new Error(`${name} is larger than ${limit} bytes`);
	writeFileSync(`${folder}/${name}.jpg`, picture);
	console.log(`${folder}/${name}.jpg  ${(picture.length / 1000).toFixed(0)} kB`);
	await context.close();
}

await browser.close();
await site.close();

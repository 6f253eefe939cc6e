/** Draws the PNG icons from static/icons/icon.svg with the test browser: `node scripts/icons.mjs`. */
import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { browserArgs, findBrowser } from './browser.mjs';

const { path } = await findBrowser();
const svg = readFileSync('static/icons/icon.svg', 'utf8');
const browser = await chromium.launch({ executablePath: path, args: browserArgs });

async function draw(name, size, rounded) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	const radius = rounded ? Math.round(size * 0.22) : 0;
	await page.setContent(
		`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px;border-radius:${radius}px}</style>${svg}`
	);
	await page.screenshot({ path: `static/icons/${name}.png`, omitBackground: true });
	await page.close();
}

for (const size of [192, 512]) {
	await draw(`icon-${size}`, size, true);
	await draw(`maskable-${size}`, size, false);
}
await draw('apple-touch-icon', 180, false);
await browser.close();

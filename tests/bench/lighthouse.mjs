/**
 * Lighthouse, mobile: each route as a person who was welcomed sees it, with nothing of the app kept on the device, and the first
 * start as a device that was never here sees it. Run through npx so that the project does not carry it.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../../scripts/browser.mjs';
import { run } from '../../scripts/run.mjs';
import { routesOf } from '../../scripts/site.mjs';
import { welcomeHere } from '../profile.mjs';
import { median } from './browser.mjs';

export const name = 'Lighthouse 12.8.2, mobile';

const categories = ['performance', 'accessibility', 'best-practices'];

async function audit(address, chrome, options = [`--chrome-flags=--headless=new ${browserArgs.join(' ')}`]) {
	const report = join(tmpdir(), `lighthouse-${process.pid}.json`);
	const { code, output } = await run(
		[
			'npx',
			'--yes',
			'lighthouse@12.8.2',
			address,
			'--quiet',
			'--output=json',
			`--output-path=${report}`,
			`--only-categories=${categories.join(',')}`,
			...options
		],
		{ quiet: true, env: { CHROME_PATH: chrome } }
	);
	if (code !== 0) throw new Error(output);
	const { categories: scores, audits } = JSON.parse(readFileSync(report, 'utf8'));
	rmSync(report);
	return {
		...Object.fromEntries(categories.map((category) => [category, (scores[category].score ?? 0) * 100])),
		lcp: audits['largest-contentful-paint'].numericValue / 1000
	};
}

/** A port nobody listens on. */
const freePort = () =>
	new Promise((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address();
			server.close(() => done(port));
		});
	});

/** A route of a person who finished the first start, with nothing of the app kept on the device. */
async function auditWelcomed(address, route, chrome) {
	const profile = mkdtempSync(join(tmpdir(), 'gaitkeeper-lighthouse-'));
	const port = await freePort();
	const args = [...browserArgs, `--remote-debugging-port=${port}`];
	const context = await chromium.launchPersistentContext(profile, { executablePath: chrome, args });
	try {
		const page = await context.newPage();
		await page.goto(`${address}about/`);
		await welcomeHere(page);
		await page.evaluate(async () => {
			await navigator.serviceWorker.ready;
			for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
			for (const name of await caches.keys()) await caches.delete(name);
		});
		await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
		await page.close();
		return await audit(address + route, chrome, [`--port=${port}`, '--disable-storage-reset']);
	} finally {
		await context.close();
		rmSync(profile, { recursive: true, force: true });
	}
}

/** The rows of some audits of one address. */
function rowsOf(what, seen, performance) {
	const scores = categories.map((category) => ({
		what: `${what} ${category}`,
		value: median(seen.map((scores) => scores[category])),
		unit: '',
		budget: category === 'performance' ? performance : 100,
		atLeast: true
	}));
	return [
		...scores,
		{ what: `${what} largest paint`, value: median(seen.map(({ lcp }) => lcp)), unit: 's', budget: 1.5 }
	];
}

export async function measure({ site, dir, runs }) {
	const { path: chrome } = await findBrowser();
	const times = async (once) => {
		const seen = [];
		for (let count = 0; count < runs; count++) seen.push(await once());
		return seen;
	};
	const rows = [];
	for (const route of routesOf(dir)) {
		const once =
			route === 'welcome/'
				? () => audit(site.address + route, chrome)
				: () => auditWelcomed(site.address, route, chrome);
		rows.push(...rowsOf(route ? `/${route}` : 'Today', await times(once), route ? 95 : 98));
	}
	return rows;
}

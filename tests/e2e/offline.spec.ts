import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page, Response } from '@playwright/test';
import { routesOf } from '../../scripts/site.mjs';
import { expect, test } from './app.ts';
import { welcomeHere } from '../profile.mjs';
import { offlineReady } from './offline-ready.ts';

test.use({ serviceWorkers: 'allow' });

/** A server in a process of its own, so that it can be killed as a power cut would. */
async function startServer(...options: readonly string[]): Promise<{ address: string; process: ChildProcess }> {
	const process = spawn('node', ['scripts/serve.mjs', '--port', '0', ...options], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	let said = '';
	for await (const part of process.stdout) {
		said += String(part);
		const address = /http:\S+/.exec(said)?.[0];
		if (address) return { address, process };
	}
	throw new Error(`the server did not start: ${said}`);
}

async function kill(process: ChildProcess): Promise<void> {
	const gone = once(process, 'exit');
	process.kill('SIGKILL');
	await gone;
}

/** No page of the context may answer from the HTTP cache. */
async function withoutHttpCache(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
}

async function coldPage(context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	await withoutHttpCache(page);
	return page;
}

const expectApp = async (page: Page): Promise<void> => {
	await expect(page.locator('main')).toBeVisible();
	await expect(page.locator('html')).not.toHaveAttribute('data-waiting');
};

/** Expects that the answer is, to the byte, the built page of a route, at that route's address. */
async function expectPage(answer: Response | null, home: string, route: string, query = ''): Promise<void> {
	expect(answer?.fromServiceWorker()).toBe(true);
	expect(answer?.url()).toBe(home + route + query);
	expect(await answer?.text()).toBe(readFileSync(`build/${route}index.html`, 'utf8'));
}

for (const base of ['/', '/some/where/']) {
	test(`after one visit every route under ${base} starts cold with the server killed`, async ({ context, faults }) => {
		faults.allow(/request to another origin: http:\/\/localhost:/);
		const server = await startServer('--base', base);
		const first = await coldPage(context);
		await first.goto(`${server.address}about/`);
		await welcomeHere(first);
		await offlineReady(first);
		await first.close();
		await kill(server.process);

		for (const route of routesOf('build')) {
			const page = await coldPage(context);
			await expectPage(await page.goto(server.address + route), server.address, route);
			await expectApp(page);
			await page.close();
		}

		const page = await coldPage(context);
		for (const route of routesOf('build').filter((name) => name !== '')) {
			const query = '?d=2026-11-20&x=%2F..';
			await expectPage(await page.goto(server.address + route + query), server.address, route, query);
			await expectPage(await page.goto(server.address + route.slice(0, -1) + query), server.address, route, query);
			await expectApp(page);
		}
		for (const lost of ['nothing', 'nothing/here/', 'nothing.html?x=1', '%E0%A4%A', 'index.html']) {
			await expectPage(await page.goto(server.address + lost), server.address, '');
			await expectApp(page);
		}
	});
}

test('an unknown address goes home on the first visit too, under any path', async ({ page, faults }) => {
	faults.allow(/request to another origin: http:\/\/localhost:/, /status of 404/);
	const server = await startServer('--base', '/some/where/');
	await page.goto(`${server.address}about/`);
	await welcomeHere(page);
	for (const lost of ['nothing', 'nothing/at/all/', 'day.html?x=1']) {
		await page.evaluate(async () => {
			for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
		});
		await page.goto(server.address + lost);
		await page.waitForURL(server.address);
		await expectApp(page);
	}
	await kill(server.process);
});

test('both languages are on the device after one visit', async ({ page, context, site }) => {
	await page.goto('./');
	await offlineReady(page);
	await context.setOffline(true);
	for (const language of ['es', 'en']) {
		await page.evaluate((chosen) => {
			localStorage.setItem('gaitkeeper-language', chosen);
			localStorage.setItem('gaitkeeper-languageChosen', chosen);
		}, language);
		await page.reload();
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await expectApp(page);
	}
	expect(page.url()).toBe(site.address);
});

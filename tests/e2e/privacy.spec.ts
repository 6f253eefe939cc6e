import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { filesOf, policyOf, routesOf } from '../../scripts/site.mjs';
import { expect, test as base } from './app.ts';
import { offlineReady } from './offline-ready.ts';

/** Another origin, which notes everything that reaches it. */
interface Elsewhere {
	readonly address: string;
	readonly reached: string[];
}

const test = base.extend<{ elsewhere: Elsewhere }>({
	elsewhere: async ({ baseURL }, use) => {
		const reached: string[] = [];
		const server: Server = createServer((request, response) => {
			reached.push(`${String(request.method)} ${String(request.url)}`);
			response.setHeader('access-control-allow-origin', '*');
			response.setHeader('content-type', 'text/html');
			response.end(`<!doctype html><iframe src="${baseURL ?? ''}"></iframe>`);
		});
		server.on('upgrade', (request, socket) => {
			reached.push(`socket ${String(request.url)}`);
			socket.destroy();
		});
		await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
		await use({ address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, reached });
		server.closeAllConnections();
		server.close();
	}
});

test.use({ serviceWorkers: 'allow' });

const blocked = [/policy violation/, /Content Security Policy/, /another origin: \w+:\/\/127\.0\.0\.1/, /Trusted/];

test('a page that tries every way out gets none', async ({ page, faults, elsewhere }) => {
	faults.allow(...blocked, /Failed to (load|fetch)/);
	await page.goto('./');
	await offlineReady(page);
	const outcome = await page.evaluate(async (address) => {
		const tried: Record<string, string> = {};
		const attempt = async (name: string, act: () => unknown) => {
			try {
				await act();
				tried[name] = 'let through';
			} catch {
				tried[name] = 'refused';
			}
		};
		const settled = (target: EventTarget, good: string) =>
			new Promise((done, fail) => {
				target.addEventListener(good, done);
				target.addEventListener('error', fail);
				target.addEventListener('close', fail);
			});
		await attempt('fetch', () => fetch(`${address}/fetch`, { mode: 'no-cors' }));
		await attempt('beacon', () => {
			if (!navigator.sendBeacon(`${address}/beacon`, 'x')) throw new Error();
		});
		await attempt('image', () => {
			const image = new Image();
			image.src = `${address}/image`;
			return settled(image, 'load');
		});
		await attempt('style', () => {
			const link = document.createElement('link');
			link.rel = 'stylesheet';
			link.href = `${address}/style`;
			document.head.append(link);
			return settled(link, 'load');
		});
		await attempt('frame', async () => {
			const frame = document.createElement('iframe');
			frame.src = `${address}/frame`;
			const violation = new Promise((_, fail) => {
				document.addEventListener('securitypolicyviolation', fail, { once: true });
			});
			document.body.append(frame);
			await violation;
		});
		await attempt('form', async () => {
			const form = document.createElement('form');
			form.action = `${address}/form`;
			const violation = new Promise((_, fail) => {
				document.addEventListener('securitypolicyviolation', fail, { once: true });
			});
			document.body.append(form);
			form.submit();
			await violation;
		});
		await attempt('worker', () => new Worker(`${address}/worker`));
		await attempt('blob worker', () => new Worker(URL.createObjectURL(new Blob(['1']))));
		await attempt('service worker', () => navigator.serviceWorker.register(`${address}/service-worker`));
		await attempt('socket', () => settled(new WebSocket(`${address.replace('http', 'ws')}/socket`), 'open'));
		await attempt('events', () => settled(new EventSource(`${address}/events`), 'open'));
		await attempt('markup', () => {
			document.body.innerHTML = '<p>';
		});
		await attempt('code', () => {
			const script = document.createElement('script');
			script.text = '1';
			document.head.append(script);
		});
		return tried;
	}, elsewhere.address);
	// A beacon reports that it was queued, and is stopped after that; whether it arrived is what counts.
	delete outcome['beacon'];
	expect(Object.entries(outcome).filter(([, how]) => how !== 'refused')).toEqual([]);
	expect(elsewhere.reached).toEqual([]);
});

test('the service worker is bound by the policy too', async ({ page, context, faults, elsewhere }) => {
	faults.allow(...blocked, /Failed to (load|fetch)/);
	await page.goto('./');
	await offlineReady(page);
	const [worker] = context.serviceWorkers();
	const outcome = await worker!.evaluate(
		(address) =>
			fetch(`${address}/from-worker`, { mode: 'no-cors' }).then(
				() => 'let through',
				() => 'refused'
			),
		elsewhere.address
	);
	expect(outcome).toBe('refused');
	expect(elsewhere.reached).toEqual([]);
});

test('no other site can put the app in a frame', async ({ page, faults, elsewhere }) => {
	faults.allow(...blocked, /refused to connect|frame-ancestors|ERR_BLOCKED/);
	await page.goto(`${elsewhere.address}/frames`);
	await expect
		.poll(() => page.frames().map((frame) => frame.url()))
		.toEqual([`${elsewhere.address}/frames`, 'chrome-error://chromewebdata/']);
});

test('every answer carries the policy and the headers of a careful host', async ({ request }) => {
	const policy = policyOf('build');
	for (const path of [...routesOf('build'), 'service-worker.js', 'manifest.webmanifest', 'boot.js']) {
		const headers = (await request.get(path)).headers();
		expect(headers['content-security-policy']).toBe(policy);
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['referrer-policy']).toBe('no-referrer');
		expect(headers['cache-control']).toBe('no-cache');
	}
	// A part of a page is bound by the page's policy, and does not carry it a second time.
	for (const path of filesOf('build').filter((file) => file.startsWith('_app/immutable/'))) {
		const headers = (await request.get(path)).headers();
		expect(headers['content-security-policy']).toBeUndefined();
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['cross-origin-resource-policy']).toBe('same-origin');
		expect(headers['cache-control']).toContain('immutable');
	}
	expect(policy).toContain("frame-ancestors 'none'");
	expect(policy).not.toContain("'unsafe-inline'");
	expect(policy).not.toContain("'unsafe-eval'");
});

test('the server reads only the build, and only for reading', async ({ request, baseURL }) => {
	for (const path of ['..%2fpackage.json', '%2e%2e/package.json', '_headers', '.htaccess']) {
		expect((await request.get(`${baseURL ?? ''}${path}`)).status()).toBe(404);
	}
	expect((await request.post('./', { data: 'x' })).status()).toBe(405);
	const first = await request.get('./');
	expect((await request.get('./', { headers: { 'if-none-match': first.headers()['etag']! } })).status()).toBe(304);
});

test('opening every page asks no other origin for anything', async ({ page }) => {
	for (const route of routesOf('build')) {
		await page.goto(route);
		await expect(page.locator('main')).toBeVisible();
	}
});

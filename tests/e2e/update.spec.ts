import type { BrowserContext, Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { release } from '../../scripts/release.mjs';
import { expect, test as base } from './app.ts';
import { offlineReady } from './offline-ready.ts';
import { buildOf, fingerprint, mixOf } from './releases.ts';

const ready = 'A new version is ready';

const test = base.extend({
	site: [
		async ({}, use) => {
			const site = await serve({ dir: await buildOf('n') });
			await use(site);
			await site.close();
		},
		{ scope: 'worker', timeout: 240_000 }
	],
	// Before anything of a test opens: a worker that an earlier test's release had begun would still be on its way.
	baseURL: async ({ site }, use) => {
		site.swap(await buildOf('n'));
		await use(site.address);
	}
});

test.use({ serviceWorkers: 'allow' });

/** How often each page has been loaded, counted from the page's own session. */
async function countLoads(context: BrowserContext): Promise<void> {
	await context.addInitScript(() => {
		if (location.protocol === 'http:')
			sessionStorage.setItem('loads', String(Number(sessionStorage.getItem('loads') ?? 0) + 1));
	});
}
const loadsOf = (page: Page): Promise<number> => page.evaluate(() => Number(sessionStorage.getItem('loads')));

/** The release a page runs: the one its own start-up code names. */
const releaseOf = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const names = performance.getEntriesByType('resource').map(({ name }) => name);
		const scripts = await Promise.all(
			names
				.filter((name) => name.endsWith('.js') && name.includes('/immutable/'))
				.map(async (name) => (await fetch(name)).text())
		);
		return /["'`](n(?:-\d)?)["'`]/.exec(scripts.find((text) => text.includes('sveltekit:')) ?? '')?.[1] ?? 'unknown';
	});

/** Holds the lock that a tab with a draft or a running timer holds, as `state/busy.svelte.ts` does. */
async function beBusy(page: Page): Promise<() => Promise<void>> {
	await page.evaluate(() => {
		const freed = new Promise<void>((done) => addEventListener('test-free', () => done(), { once: true }));
		void navigator.locks.request('gaitkeeper-busy', { mode: 'shared' }, () => freed);
	});
	return () => page.evaluate(() => void dispatchEvent(new Event('test-free')));
}

async function open(context: BrowserContext, path = './'): Promise<Page> {
	const page = await context.newPage();
	await page.goto(path);
	await offlineReady(page);
	return page;
}

/** Looks for a newer release, as coming back to the tab does, until every page offers it: the first look may come too early. */
const comeBack = (page: Page, ...others: readonly Page[]): Promise<void> =>
	expect(async () => {
		await page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
		for (const each of [page, ...others]) await expect(each.getByText(ready)).toBeVisible();
	}).toPass({ timeout: 180_000 });

/** What becomes of the worker that a look for a newer release finds. */
const fateOfUpdate = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		const found = new Promise<string>((done) => {
			registration.addEventListener('updatefound', () => {
				const worker = registration.installing;
				worker?.addEventListener('statechange', () => done(worker.state));
			});
		});
		await registration.update();
		return await found;
	});

test.describe.configure({ mode: 'default' });
test.setTimeout(240_000);

for (const [next, name] of [
	['n-1', 'the next release'],
	['n-3', 'a release that skips two']
] as const) {
	test(`${name} waits, is offered, and every tab reloads once when asked @once`, async ({ context, site }) => {
		await countLoads(context);
		const first = await open(context);
		const second = await open(context, 'more/');
		expect([await loadsOf(first), await loadsOf(second)]).toEqual([1, 1]);

		site.swap(await buildOf(next));
		await comeBack(first, second);
		expect([await loadsOf(first), await loadsOf(second)]).toEqual([1, 1]);

		await first.getByRole('button', { name: 'Update now' }).click();
		for (const page of [first, second]) {
			await page.waitForFunction(() => sessionStorage.getItem('loads') === '2');
			await expect(page.locator('main')).toBeVisible();
			await expect(page.getByText(ready)).toBeHidden();
		}
		expect(second.url()).toBe(`${site.address}more/`);
		await context.setOffline(true);
		await first.goto('more/');
		await expect(first.locator('main')).toBeVisible();
		expect(await loadsOf(second)).toBe(2);
		expect(await releaseOf(first)).toBe(next);
	});
}

for (const file of ['more/index.html', 'boot.js']) {
	test(`a release is not kept while its ${file} is still the old one; whole, it is @once`, async ({
		context,
		faults,
		site
	}) => {
		faults.allow(/bad-precaching-response/);
		await countLoads(context);
		const page = await open(context);
		site.swap(await mixOf('n-1', 'n', file));
		// Twice: a page goes on hearing of releases after one it could not keep.
		for (const look of ['first', 'second']) expect([look, await fateOfUpdate(page)]).toEqual([look, 'redundant']);
		await expect(page.getByText(ready)).toBeHidden();

		site.swap(await buildOf('n-1'));
		await comeBack(page);
		await page.getByRole('button', { name: 'Update now' }).click();
		await page.waitForFunction(() => sessionStorage.getItem('loads') === '2');
		await context.setOffline(true);
		await page.goto('more/');
		await expect(page.locator('main')).toBeVisible();
		expect(await releaseOf(page)).toBe('n-1');
	});
}

test('a draft or a timer in another tab keeps the update waiting @once', async ({ context, site }) => {
	await countLoads(context);
	const asking = await open(context);
	const writing = await open(context, 'more/');
	const free = await beBusy(writing);

	site.swap(await buildOf('n-1'));
	await comeBack(asking);
	await asking.getByRole('button', { name: 'Update now' }).click();
	await expect(asking.getByText('Gaitkeeper is busy in another window')).toBeVisible();
	expect([await loadsOf(asking), await loadsOf(writing)]).toEqual([1, 1]);
	expect(await asking.evaluate(async () => Boolean((await navigator.serviceWorker.ready).active?.scriptURL))).toBe(
		true
	);
	expect(await asking.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state)).toBe('installed');

	await free();
	await expect(asking.getByText('Gaitkeeper is busy in another window')).toHaveCount(0);
	await asking.getByRole('button', { name: 'Update now' }).click();
	for (const page of [asking, writing]) {
		await page.waitForFunction(() => sessionStorage.getItem('loads') === '2');
		await expect(page.getByText(ready)).toBeHidden();
	}
});

test('an update found while the tab was away is offered when it opens again @once', async ({ context, site }) => {
	const page = await open(context);
	site.swap(await buildOf('n-1'));
	await page.goto('more/');
	await expect(page.getByText(ready)).toBeVisible();
	await page.reload();
	await expect(page.getByText(ready)).toBeVisible();
	expect(await releaseOf(page)).toBe('n');
});

test('a part that cannot be loaded is said, and loading again mends it @once', async ({ context, page, faults }) => {
	faults.allow(/ERR_FAILED|dynamically imported module|Failed to fetch|Internal Error|500/);
	await page.route('**/service-worker.js', (route) => route.abort());
	// Before the app is awake a link loads its page anew.
	await page.addInitScript(() =>
		addEventListener('gaitkeeper-awake', () => document.body.setAttribute('data-awake', ''))
	);
	await page.goto('./');
	await page.locator('body[data-awake]').waitFor();
	await context.route('**/_app/immutable/nodes/**', (route) => route.abort());
	await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href*="more"]')?.click());
	await expect(page.getByText('A part of the app did not load')).toBeVisible();
	await context.unroute('**/_app/immutable/nodes/**');
	await page.getByRole('button', { name: 'Load again' }).click();
	await expect(page.getByText('A part of the app did not load')).toBeHidden();
	await expect(page.locator('main')).toBeVisible();
});

test('the same source builds to the same bytes @once', async () => {
	expect(fingerprint(await buildOf(release()))).toEqual(fingerprint('build'));
});

import { firstLoad } from '../../scripts/size.mjs';
import { expect, test } from './app.ts';
import { storedOf } from './facts.ts';
import { checkIn, openWith, screening } from './program-records.ts';
import { besides } from './stored.ts';

/** Kit's page for errors, which is fetched ahead of need: without it nothing is missing yet. */
const errorPage = /\/nodes\/1\./;
const scripts = /\/_app\/immutable\/.*\.js$/;

const at = '2026-11-20T08:00:00Z';
test.use({ at });

const missing = /Failed to load resource|net::ERR_FAILED|dynamically imported module/;

test('Today works without any one of the parts it loads later', async ({ page, baseURL, faults }) => {
	faults.allow(missing);
	const address = baseURL ?? '';
	const first = firstLoad(process.env['GAITKEEPER_OUT'] ?? 'build', '');
	const later = new Set<string>();
	page.on('request', (request) => {
		const path = request.url().slice(address.length);
		if (scripts.test(`/${path}`) && !first.has(path)) later.add(path);
	});
	const checkIn = page.getByRole('link', { name: 'Check in' });
	const start = page.getByRole('button', { name: 'Start sitting' });
	const stop = page.getByRole('button', { name: 'I’m up' });

	await page.goto('.', { waitUntil: 'networkidle' });
	await expect(checkIn).toBeVisible();
	const parts = [...later];
	expect(parts.length).toBeGreaterThan(4);

	for (const [at, part] of parts.entries()) {
		await test.step(part, async () => {
			await page.route(`${address}${part}`, (route) => route.abort());
			await page.goto('.');
			if (!errorPage.test(part)) {
				await expect(page.getByText('A part of the app did not load').first()).toBeVisible();
				await expect(page.getByRole('button', { name: 'Load again' })).toBeVisible();
			}
			await expect(checkIn).toBeVisible();
			await start.click();
			await expect.poll(() => besides(page)).toContain('runningSitting');
			await page.clock.fastForward('00:01');
			await stop.click();
			await expect.poll(async () => (await storedOf(page, 'sittingBout')).length).toBe(at + 1);
			await expect.poll(() => besides(page)).not.toContain('runningSitting');
			await page.unrouteAll({ behavior: 'wait' });
		});
	}
});

test('where the gates cannot be loaded the break is breathing alone', async ({ page, baseURL, faults }) => {
	faults.allow(missing);
	const first = firstLoad(process.env['GAITKEEPER_OUT'] ?? 'build', 'sitting/');
	await page.route(scripts, (route) => {
		const address = route.request().url();
		return first.has(address.slice((baseURL ?? '').length)) ? route.continue() : route.abort();
	});
	await page.goto('sitting/');
	await expect(page.getByRole('heading', { name: 'A breathing break' })).toBeVisible();
	await page.getByRole('button', { name: 'Start the break' }).click();
	await expect(page.getByRole('dialog')).toContainText('Two slow belly breaths');
});

test.describe('an emergency', () => {
	test('where the help screen cannot be loaded the way to help stands in its place', async ({ page, faults }) => {
		faults.allow(missing);
		await page.route(scripts, async (route) => {
			const response = await route.fetch();
			const isHelp = (await response.text()).includes('tel:');
			await (isHelp ? route.abort() : route.fulfill({ response }));
		});
		const flagged = checkIn('2026-11-20', { flags: ['saddle-numbness'] });
		await openWith(page, [screening('2026-11-05'), flagged], './', at);
		for (const path of ['./', 'program/']) {
			await page.goto(path);
			await expect(page.getByRole('main').getByRole('link', { name: 'Get help' })).toHaveAttribute('href', /help/);
			await expect(page.getByRole('link', { name: /^Call / })).toHaveCount(0);
			await expect(page.getByRole('link', { name: 'Start', exact: true })).toHaveCount(0);
		}
		await page.unrouteAll({ behavior: 'wait' });
	});
});

import { firstLoad } from '../../scripts/size.mjs';
import { expect, test } from './app.ts';
import { storedOf } from './facts.ts';
import { besides } from './stored.ts';

/** Kit's page for errors, which is fetched ahead of need: without it nothing is missing yet. */
const errorPage = /\/nodes\/1\./;
const scripts = /\/_app\/immutable\/.*\.js$/;

test('Today works without any one of the parts it loads later', async ({ page, baseURL, faults }) => {
	faults.allow(/Failed to load resource|net::ERR_FAILED|dynamically imported module/);
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
			await stop.click();
			await expect.poll(async () => (await storedOf(page, 'sittingBout')).length).toBe(at + 1);
			await expect.poll(() => besides(page)).not.toContain('runningSitting');
			await page.unrouteAll({ behavior: 'wait' });
		});
	}
});

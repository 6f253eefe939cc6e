import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { browserArgs, browserPath } from '../../scripts/browser.mjs';
import { killAll } from '../bench/processes.mjs';
import { welcomeHere } from '../profile.mjs';
import { expect, test } from './app.ts';
import { besides } from './stored.ts';

/** A browser of its own with a profile on disk, whose processes can be killed as a phone kills them. */
async function start(profile: string): Promise<{ readonly page: Page; readonly kill: () => Promise<void> }> {
	const port = join(profile, 'DevToolsActivePort');
	rmSync(port, { force: true });
	const flags = ['--headless=new', '--no-first-run', '--lang=en-GB', '--remote-debugging-port=0', ...browserArgs];
	const path = browserPath() ?? chromium.executablePath();
	const { pid } = spawn(path, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
		stdio: 'ignore',
		detached: true
	});
	if (pid === undefined) throw new Error('the browser did not start');
	await expect
		.poll(() => existsSync(port) && readFileSync(port, 'utf8').includes('\n'), { timeout: 60_000 })
		.toBe(true);
	const browser = await chromium.connectOverCDP(`http://127.0.0.1:${readFileSync(port, 'utf8').split('\n')[0] ?? ''}`);
	const page = await browser.contexts()[0]?.newPage();
	if (!page) throw new Error('the browser has no profile');
	return {
		page,
		kill: async () => {
			await killAll(pid, profile);
		}
	};
}

test('a browser killed in the middle of an entry comes back with the draft and the running timer @once', async ({
	baseURL
}) => {
	const home = baseURL ?? '';
	const profile = mkdtempSync(join(tmpdir(), 'gaitkeeper-killed-'));
	let running: { readonly kill: () => Promise<void> } | undefined;
	try {
		const first = await start(profile);
		running = first;
		await first.page.goto(`${home}about/`);
		await welcomeHere(first.page);
		await first.page.goto(`${home}sitting/`);
		await first.page.getByRole('main').getByRole('button', { name: 'Start sitting' }).click();
		await expect.poll(() => besides(first.page)).toContain('runningSitting');
		await first.page.goto(`${home}check-in/`);
		await first.page.getByRole('button', { name: 'As a list' }).click();
		await first.page.getByRole('checkbox', { name: 'Groin, left', exact: true }).click();
		await first.page.locator('.panel').getByRole('radio', { name: '5', exact: true }).click();
		await expect.poll(() => besides(first.page)).toMatch(/checkInDraft.*"usual":5/);
		await first.kill();
		running = undefined;

		const second = await start(profile);
		running = second;
		await second.page.goto(`${home}check-in/`);
		await expect(second.page.getByText(/^Draft from .* kept$/)).toBeVisible();
		await expect(second.page.locator('.panel .chips button')).toHaveText([/Groin.*5/s]);
		await second.page.goto(`${home}sitting/`);
		await expect(second.page.getByRole('main').getByRole('button', { name: 'I’m up' }).first()).toBeVisible();
	} finally {
		await running?.kill();
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	}
});

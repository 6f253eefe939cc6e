/** Finds a Chromium for the tests and proves it by starting it once. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const remembered = fileURLToPath(new URL('../node_modules/.gaitkeeper-browser', import.meta.url));

/** Start-up flags every test browser gets: no sandbox only for root, and no calls home. */
export const browserArgs = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** The path of the browser the set-up proved, or undefined when set-up has not run. */
export const browserPath = () =>
	process.env['CHROME_PATH'] ?? (existsSync(remembered) ? readFileSync(remembered, 'utf8').trim() : undefined);

async function starts(path) {
	const { chromium } = await import('@playwright/test');
	try {
		const browser = await chromium.launch({ executablePath: path, args: browserArgs, timeout: 60_000 });
		await browser.close();
		return true;
	} catch {
		return false;
	}
}

const onPath = () =>
	['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap((name) => {
		const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
		return found.status === 0 ? [found.stdout.trim()] : [];
	});

async function candidates() {
	const { chromium } = await import('@playwright/test');
	const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
	return [process.env['CHROME_PATH'], ...onPath(), mac, chromium.executablePath()].filter(
		(path) => path !== undefined && existsSync(path)
	);
}

async function firstThatStarts() {
	for (const path of await candidates()) if (await starts(path)) return path;
	return undefined;
}

/** Returns `{ path }` of a browser that starts, or `{ problem }` in words that say what to install. */
export async function findBrowser() {
	if (existsSync(remembered) && existsSync(readFileSync(remembered, 'utf8').trim()) && !process.env['CHROME_PATH']) {
		return { path: readFileSync(remembered, 'utf8').trim() };
	}
	rmSync(remembered, { force: true });
	let path = await firstThatStarts();
	if (!path) {
		console.log('No browser found for the tests; trying to install one …');
		spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
		path = await firstThatStarts();
	}
	if (!path && process.getuid?.() === 0 && spawnSync('sh', ['-c', 'command -v apt-get']).status === 0) {
		const quiet = {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		};
		spawnSync('apt-get', ['update', '-qq'], quiet);
		spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
		path = await firstThatStarts();
	}
	if (!path) {
		return {
			problem:
				'The tests need Chromium or Chrome, and none starts here. Install one (Debian: apt-get install chromium), ' +
				'or set CHROME_PATH to its program file, then run the command again.'
		};
	}
	writeFileSync(remembered, path);
	return { path };
}

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

const paths = () => (existsSync(remembered) ? readFileSync(remembered, 'utf8').split('\n') : []);

/** The path of the browser the set-up proved, or undefined when set-up has not run. */
export const browserPath = () => process.env['CHROME_PATH'] ?? paths()[0];

/**
 * The path of the same browser without its windows (Chromium's headless shell), where there is one: a page takes half the
 * time in it, but it shows no notifications. Else the whole browser.
 */
export const quickBrowserPath = () => process.env['CHROME_PATH'] ?? paths().findLast((path) => existsSync(path));

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

const onPath = (...names) =>
	names.flatMap((name) => {
		const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
		return found.status === 0 ? [found.stdout.trim()] : [];
	});

async function candidates() {
	const { chromium } = await import('@playwright/test');
	const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
	const whole = onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
	return [process.env['CHROME_PATH'], ...whole, mac, chromium.executablePath()].filter(
		(path) => path !== undefined && existsSync(path)
	);
}

async function firstThatStarts() {
	for (const path of await candidates()) if (await starts(path)) return path;
	return undefined;
}

/** Asks Debian's packages for the browser and its headless shell. */
function fromPackages() {
	const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
	spawnSync('apt-get', ['update', '-qq'], quiet);
	for (const name of ['chromium', 'chromium-headless-shell']) {
		spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet);
	}
}

/** Returns `{ path }` of a browser that starts, or `{ problem }` in words that say what to install. */
export async function findBrowser() {
	const [known] = paths();
	if (known && existsSync(known) && !process.env['CHROME_PATH']) return { path: known };
	rmSync(remembered, { force: true });
	let path = await firstThatStarts();
	if (!path) {
		console.log('No browser found for the tests; trying to install one …');
		spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
		path = await firstThatStarts();
	}
	if (!path && process.getuid?.() === 0 && onPath('apt-get').length > 0) {
		fromPackages();
		path = await firstThatStarts();
	}
	if (!path) {
		return {
			problem:
				'The tests need Chromium or Chrome, and none starts here. Install one (Debian: apt-get install chromium), ' +
				'or set CHROME_PATH to its program file, then run the command again.'
		};
	}
	const [shell] = onPath('chromium-headless-shell');
	writeFileSync(remembered, shell && (await starts(shell)) ? `${path}\n${shell}` : path);
	return { path };
}

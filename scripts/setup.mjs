/**
 * Makes a fresh clone ready: the right Node, the locked packages, the generated sources and,
 * with `--browser`, a Chromium that really starts. Plain Node, no dependencies, so that it runs first.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const stop = (message) => {
	console.error(`\nGaitkeeper set-up stopped.\n${message}\n`);
	process.exit(1);
};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	stop(`This needs Node 20.19 or newer; this is ${process.version}. Install a newer Node and run the command again.`);
}

const run = (command, args, options = {}) =>
	spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options });

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const stamp = 'node_modules/.gaitkeeper-lock';
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
	console.log('Installing the packages named in package-lock.json …');
	const result = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
	if (result.status !== 0) {
		stop('The packages could not be installed. Is the npm registry reachable? Then run the same command again.');
	}
	writeFileSync(stamp, lock);
}

const { compile } = await import('@inlang/paraglide-js');
const { messageOptions } = await import('./messages.mjs');
await compile(messageOptions);
if (!existsSync('.svelte-kit/tsconfig.json')) {
	mkdirSync('.svelte-kit', { recursive: true });
	const result = run('npx', ['svelte-kit', 'sync']);
	if (result.status !== 0) stop('SvelteKit could not write its types.');
}

if (process.argv.includes('--browser')) {
	const { findBrowser } = await import('./browser.mjs');
	const found = await findBrowser();
	if (!found.path) stop(found.problem);
}

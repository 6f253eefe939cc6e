/** The name of the release this source tree builds. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = [
	'src',
	'static',
	'package-lock.json',
	'scripts/host-files.mjs',
	'scripts/lean-boot.mjs',
	'scripts/site.mjs',
	'svelte.config.js',
	'vite.config.ts'
];
const unbuilt = /\.test\.ts$|[\\/]generated[\\/]|\.md$/;

/**
 * The version of package.json with a hash of everything that is built. The offline cache tells pages of two releases
 * apart by this name alone, so a changed build must never keep its name, and the same source always has the same one.
 * @returns {string}
 */
export function release() {
	const hash = createHash('sha256');
	for (const source of sources) {
		const path = join(root, source);
		const files = source.includes('.')
			? [path]
			: readdirSync(path, { recursive: true, withFileTypes: true })
					.filter((entry) => entry.isFile())
					.map((entry) => join(entry.parentPath, entry.name));
		for (const file of files.filter((name) => !unbuilt.test(name)).sort()) {
			hash.update(file.slice(root.length).replaceAll('\\', '/')).update('\0').update(readFileSync(file)).update('\0');
		}
	}
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	return `${version}+${hash.digest('hex').slice(0, 8)}`;
}

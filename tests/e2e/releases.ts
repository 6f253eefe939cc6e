import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { release } from '../../scripts/release.mjs';
import { run } from '../../scripts/run.mjs';
import { filesOf } from '../../scripts/site.mjs';

const cache = resolve('node_modules/.cache/gaitkeeper');

/**
 * A real build of this source tree under another release name, made once and kept. Builds of one tree differ only in
 * their name, as two releases whose pages were not touched would. Throws when the build fails.
 */
export async function buildOf(name: string): Promise<string> {
	const source = release();
	const folder = join(cache, source, name);
	if (existsSync(join(folder, 'index.html'))) return folder;
	const making = `${folder}.${String(process.pid)}`;
	// Where a build works shows in the order of its worker's list, so this one works beside the ordinary one.
	const work = `.svelte-kit/release-${String(process.pid)}`;
	mkdirSync(join(cache, source), { recursive: true });
	const { code, output } = await run(['npm', 'run', '--silent', 'build:app'], {
		quiet: true,
		env: { GAITKEEPER_RELEASE: name, GAITKEEPER_OUT: making, GAITKEEPER_WORK: work }
	});
	rmSync(work, { recursive: true, force: true });
	if (code !== 0) throw new Error(output);
	rmSync(folder, { recursive: true, force: true });
	renameSync(making, folder);
	return folder;
}

/** The build of one release in which `file` is still that of an older one, as on a host while it is being uploaded. */
export async function mixOf(name: string, older: string, file: string): Promise<string> {
	const [newer, old] = [await buildOf(name), await buildOf(older)];
	const folder = join(`${newer}.mixed`, file.replaceAll('/', '-'));
	cpSync(newer, folder, { recursive: true });
	copyFileSync(join(old, file), join(folder, file));
	return folder;
}

/** Every file of a build with the hash of its bytes. */
export const fingerprint = (folder: string): readonly string[] =>
	filesOf(folder).map(
		(file) =>
			`${file} ${createHash('sha256')
				.update(readFileSync(join(folder, file)))
				.digest('hex')}`
	);

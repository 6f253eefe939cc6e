/** A throw-away source tree for the checks to look at, and the content check run on it as a person would. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** @param {Record<string, string>} files path → text @returns {string} the new folder */
export function plantTree(files) {
	const root = mkdtempSync(join(tmpdir(), 'planted-'));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	return root;
}

/** @param {string} root */
export const uproot = (root) => rmSync(root, { recursive: true });

/** @param {string} root @returns {{ status: number | null, stdout: string, stderr: string }} */
export const checkContent = (root) =>
	spawnSync(process.execPath, ['scripts/content-check.mjs', `--root=${root}`], { encoding: 'utf8' });

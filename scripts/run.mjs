/** Runs the project's own tools, without a shell where there is a choice. */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a tool of node_modules (or `node`) in the project's folder; `quiet` keeps its words instead of showing them.
 * @param {readonly string[]} command the tool, then its arguments
 * @param {{ quiet?: boolean, env?: Record<string, string | undefined> }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run([tool = '', ...args], { quiet = false, env = {} } = {}) {
	return new Promise((resolve) => {
		const windows = process.platform === 'win32';
		const child = spawn(tool === 'node' ? process.execPath : tool, args, {
			cwd: root,
			shell: windows && tool !== 'node',
			stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
			env: {
				...process.env,
				PATH: [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
				...(quiet ? { FORCE_COLOR: '0', NO_COLOR: '1' } : {}),
				...env
			}
		});
		let output = '';
		child.stdout?.on('data', (part) => (output += part));
		child.stderr?.on('data', (part) => (output += part));
		child.on('error', (error) => resolve({ code: 1, output: output + error.message }));
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

/** Tries every law on many made-up histories: 20,000, or 100,000 with `--all`. */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

const histories = process.argv.includes('--all') ? '100000' : '20000';
console.log(`Every law of the gates on ${histories} made-up histories …`);
const { status } = spawnSync(
	'npx',
	[
		...['vitest', 'run', '--project', 'laws', '--testTimeout', '7200000'],
		// All processors: each file of laws is a process of its own.
		...['--maxWorkers', String(availableParallelism()), 'src/lib/domain/gates']
	],
	{
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, GAITKEEPER_HISTORIES: histories }
	}
);
process.exit(status ?? 1);

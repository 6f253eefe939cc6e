/**
 * Tries every law on many more made-up cases than CI does, from a new seed: the gates on 20,000 histories, or 100,000 with `--all`;
 * the other laws as many times more. `--seed` replays a run.
 */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { all: { type: 'boolean', default: false }, seed: { type: 'string' } } });
const times = values.all ? 50 : 10;
const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31));
console.log(`Every law, those of the gates on ${times * 2000} made-up histories; --seed ${seed} replays this …`);
const { status } = spawnSync(
	'npx',
	[
		...['vitest', 'run', '--project', 'laws', '--testTimeout', '7200000'],
		// All processors: each file of laws is a process of its own.
		...['--maxWorkers', String(availableParallelism())]
	],
	{
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, LAW_TIMES: String(times), LAW_SEED: seed }
	}
);
process.exit(status ?? 1);

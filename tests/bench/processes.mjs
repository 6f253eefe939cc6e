/** Killing a browser as a phone does: all of its processes at once, and nothing goes on before the last one is gone. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const attempt = (read, otherwise) => {
	try {
		return read();
	} catch {
		// The process went while it was looked at, or belongs to someone else.
		return otherwise;
	}
};

const opens = (pid, folder) =>
	attempt(() => readdirSync(`/proc/${pid}/fd`), []).some((fd) =>
		attempt(() => readlinkSync(`/proc/${pid}/fd/${fd}`), '').startsWith(folder)
	);

/** Whether a process still lives: its state letter and group are the first and third word behind its name. */
function lives(pid, group, folder) {
	const [state, , pgrp] = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1), 'X').split(' ');
	if (state === 'Z' || state === 'X') return false;
	const command = attempt(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'), '');
	return Number(pgrp) === group || command.includes(folder) || opens(pid, folder);
}

/** The processes of a group, or with `folder` in their command line or among their open files; none where there is no /proc. */
export const processesOf = (group, folder) =>
	attempt(() => readdirSync('/proc'), []).filter(
		(pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid && lives(pid, group, folder)
	);

/**
 * Kills a whole process group with one SIGKILL and waits until no process of it is left and none uses `folder`.
 * Returns the milliseconds that took; throws when one stays for a minute.
 */
export async function killAll(group, folder) {
	const began = performance.now();
	process.kill(-group, 'SIGKILL');
	while (attempt(() => process.kill(-group, 0), false) && process.platform !== 'linux') await pause(5);
	for (let left = processesOf(group, folder); left.length > 0; left = processesOf(group, folder)) {
		if (performance.now() - began > 60_000) throw new Error(`still there after a minute: ${left.join(', ')}`);
		await pause(5);
	}
	return performance.now() - began;
}

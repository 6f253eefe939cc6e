const lockName = 'gaitkeeper-busy';

/** Tells every tab that this one must not be interrupted, until the returned function is called. */
export function holdBusy(): () => void {
	if (!('locks' in navigator)) return () => undefined;
	const { promise, resolve } = deferred();
	void navigator.locks.request(lockName, { mode: 'shared' }, () => promise);
	return resolve;
}

/**
 * Runs `work` while no tab is busy and none can become so; resolves with false, without running it, when one is.
 * A browser without locks knows only this tab, so there each tab must watch over itself.
 */
export async function whileNobodyIsBusy(work: () => Promise<void>): Promise<boolean> {
	if (!('locks' in navigator)) {
		await work();
		return true;
	}
	return await navigator.locks.request(lockName, { ifAvailable: true }, async (lock) => {
		if (!lock) return false;
		await work();
		return true;
	});
}

/** Resolves once no tab is busy; at once where the browser has no locks. */
export const nobodyBusy = async (): Promise<void> => {
	if ('locks' in navigator) await navigator.locks.request(lockName, () => undefined);
};

function deferred(): { promise: Promise<void>; resolve: () => void } {
	let resolve: () => void = () => undefined;
	const promise = new Promise<void>((done) => (resolve = done));
	return { promise, resolve };
}

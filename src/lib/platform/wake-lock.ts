/** Keeps the screen on until the returned function is called; asks again whenever the page comes back to the front. */
export function keepAwake(): () => void {
	let lock: WakeLockSentinel | undefined;
	let over = false;

	const ask = async () => {
		if (over || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
		try {
			lock = await navigator.wakeLock.request('screen');
			// The wish may have ended while the browser thought about it.
			// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
			if (over) await lock.release();
		} catch {
			// Refused, for example on a low battery: the session works without it.
		}
	};
	const seen = () => void ask();
	document.addEventListener('visibilitychange', seen);
	void ask();
	return () => {
		over = true;
		document.removeEventListener('visibilitychange', seen);
		void lock?.release();
	};
}

/** Keeps the screen on until the returned function is called; asks again whenever the page comes back to the front. */
export function keepAwake(): () => void {
	let lock: Promise<WakeLockSentinel> | undefined;

	const ask = () => {
		if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
		lock = navigator.wakeLock.request('screen');
		// Refused, for example on a low battery: the session works without it.
		lock.catch(() => undefined);
	};
	document.addEventListener('visibilitychange', ask);
	ask();
	return () => {
		document.removeEventListener('visibilitychange', ask);
		// One that the browser still thinks about is let go of as soon as it is given.
		void lock?.then(
			(given) => given.release(),
			() => undefined
		);
	};
}

/** Resolves when the page is in front; at once when it is. */
export function whenSeen(): Promise<void> {
	if (document.visibilityState === 'visible') return Promise.resolve();
	return new Promise((seen) => {
		const look = () => {
			if (document.visibilityState !== 'visible') return;
			document.removeEventListener('visibilitychange', look);
			seen();
		};
		document.addEventListener('visibilitychange', look);
	});
}

/** Calls back whenever the page leaves the front or goes for good; returns the way to stop. */
export function onHidden(hidden: () => void): () => void {
	const look = () => {
		if (document.visibilityState === 'hidden') hidden();
	};
	document.addEventListener('visibilitychange', look);
	window.addEventListener('pagehide', hidden);
	return () => {
		document.removeEventListener('visibilitychange', look);
		window.removeEventListener('pagehide', hidden);
	};
}

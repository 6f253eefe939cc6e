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

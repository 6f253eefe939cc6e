/** The native version of a database, by opening it as it is; 0 when there is none, and none is made. Rejects when it cannot be opened. */
export function versionByOpening(name: string): Promise<number> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name);
		let absent = false;
		request.onupgradeneeded = () => {
			absent = true;
			request.transaction?.abort();
		};
		request.onsuccess = () => {
			const { version } = request.result;
			request.result.close();
			resolve(version);
		};
		request.onerror = () => {
			if (absent) resolve(0);
			else reject(request.error ?? new Error('indexedDB.open failed'));
		};
	});
}

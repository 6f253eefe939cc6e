/**
 * The schema version of a database on disk without changing it: 0 when there is none. Dexie multiplies versions by ten,
 * and opens a newer database silently, even patching its schema: so this is asked before Dexie touches it. Rejects when the browser fails or
 * does not answer for `patienceMs`.
 */
export async function versionOnDisk(name: string, patienceMs = 30_000): Promise<number> {
	// Firefox before 126 has no `databases`.
	const factory: { databases?: () => Promise<IDBDatabaseInfo[]> } = indexedDB;
	if (factory.databases) {
		const all = await Promise.race([indexedDB.databases(), silence(patienceMs)]);
		const found = all.find((database) => database.name === name);
		return schemaVersionOf(found?.version ?? 0);
	}
	return schemaVersionOf(await versionByOpening(name));
}

/** Chromium never answers while it is clearing the site. */
const silence = (patienceMs: number): Promise<never> =>
	new Promise((_, reject) => {
		setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), patienceMs);
	});

/** Our schema version of a native version number. */
export const schemaVersionOf = (native: number): number => Math.floor(native / 10);

function versionByOpening(name: string): Promise<number> {
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

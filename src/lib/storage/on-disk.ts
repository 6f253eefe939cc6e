/** Patience is counted in steps this long while the device is awake: a sleep in between is one step, in milliseconds. */
const stepMs = 500;
/** How long after a failure the second try comes, in milliseconds. */
const pauseMs = 300;

/**
 * The schema version of a database on disk without changing it: 0 when there is none. Dexie multiplies versions by ten,
 * and opens a newer database silently, even patching its schema: so this is asked before Dexie touches it. Asks twice, since
 * Chromium fails once where it throws a broken store away. Rejects when the browser fails again or does not answer for `patienceMs`.
 */
export async function versionOnDisk(name: string, patienceMs = 30_000): Promise<number> {
	// Firefox before 126 has no `databases`; few need what stands in for it.
	const factory: { databases?: () => Promise<IDBDatabaseInfo[]> } = indexedDB;
	if (!factory.databases) return schemaVersionOf(await (await import('./by-opening.ts')).versionByOpening(name));
	const ask = () => answered(indexedDB.databases(), patienceMs);
	const all = await ask().catch(async (error: unknown) => {
		if (isSilence(error)) throw error;
		await new Promise((done) => setTimeout(done, pauseMs));
		return ask();
	});
	return schemaVersionOf(all.find((database) => database.name === name)?.version ?? 0);
}

const isSilence = (error: unknown): boolean => error instanceof DOMException && error.name === 'TimeoutError';

/** The answer, or a rejection after a silence: Chromium never answers while it is clearing the site. */
async function answered<T>(answer: Promise<T>, patienceMs: number): Promise<T> {
	let steps = Math.ceil(patienceMs / stepMs);
	let ticks: ReturnType<typeof setInterval> | undefined;
	const silence = new Promise<never>((_, reject) => {
		ticks = setInterval(() => {
			if (--steps <= 0) reject(new DOMException('no answer', 'TimeoutError'));
		}, stepMs);
	});
	try {
		return await Promise.race([answer, silence]);
	} finally {
		clearInterval(ticks);
	}
}

/** Our schema version of a native version number. */
export const schemaVersionOf = (native: number): number => Math.floor(native / 10);

/** Forgets every value the app remembers outside the database. */
export function forgetAll(): void {
	try {
		for (const key of Object.keys(localStorage)) if (key.startsWith('gaitkeeper-')) localStorage.removeItem(key);
	} catch {
		// A browser that keeps nothing here has nothing to forget.
	}
}

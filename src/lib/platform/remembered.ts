/** The few values kept outside the database: what the first paint needs, and a trace that data was here. */
export type RememberedKey =
	'theme' | 'text' | 'motion' | 'language' | 'languageChosen' | 'since' | 'welcomed' | 'checkedIn';

/** Reads a remembered value; undefined when there is none or the browser refuses. */
export function remembered(key: RememberedKey): string | undefined {
	try {
		return localStorage.getItem(`gaitkeeper-${key}`) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Remembers a value, or forgets it when undefined; does nothing where the browser refuses. */
export function remember(key: RememberedKey, value: string | undefined): void {
	try {
		if (value === undefined) localStorage.removeItem(`gaitkeeper-${key}`);
		else localStorage.setItem(`gaitkeeper-${key}`, value);
	} catch {
		// A browser that keeps nothing here still works; only the first paint is the default one.
	}
}

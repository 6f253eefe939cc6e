const key = 'gaitkeeper-asked';

/**
 * What was asked for before first start led away from it: an address of the app, from its folder on; empty for Today. The page
 * is opened with it (`?then=`, by `static/boot.js` too), and this tab keeps it until first start is done.
 */
export function readAsked(given: string | null): string {
	let asked = given;
	try {
		if (given !== null) sessionStorage.setItem(key, given);
		asked ??= sessionStorage.getItem(key);
	} catch {
		// Then a reload forgets it, and first start ends at Today.
	}
	return /^[a-z-]+\/(\?.*)?$/.test(asked ?? '') ? (asked ?? '') : '';
}

/** Forgets it, once first start is done. */
export function forgetAsked(): void {
	try {
		sessionStorage.removeItem(key);
	} catch {
		// Nothing was kept.
	}
}

/** Whether the browser promised not to clear this app's data; undefined where it cannot say. */
export async function isPersisted(): Promise<boolean | undefined> {
	if (!('storage' in navigator) || typeof navigator.storage.persisted !== 'function') return undefined;
	return navigator.storage.persisted();
}

/** Asks the browser not to clear this app's data; false when it does not promise. */
export async function askToPersist(): Promise<boolean> {
	if (!('storage' in navigator) || typeof navigator.storage.persist !== 'function') return false;
	return navigator.storage.persist();
}

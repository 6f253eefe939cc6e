import { isPersisted } from './persistence.ts';

/** How the browser keeps this site: bytes used and allowed, and whether it may clear it by itself; undefined = it does not say. */
export interface StorageState {
	readonly used: number | undefined;
	readonly quota: number | undefined;
	readonly persisted: boolean | undefined;
}

/** Asks the browser how it keeps this site. */
export async function storageState(): Promise<StorageState> {
	const { storage } = navigator as Partial<Navigator>;
	const estimate = await storage?.estimate().catch(() => undefined);
	return { used: estimate?.usage, quota: estimate?.quota, persisted: await isPersisted().catch(() => undefined) };
}

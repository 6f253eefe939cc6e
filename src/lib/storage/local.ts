import { isDeviceId, isStamp, type DeviceId, type Stamp } from '#lib/domain/record/stamp.ts';
import { readSettings, type Settings } from '#lib/domain/settings.ts';
import type { Database } from './database.ts';

/** The keys of values that belong to this device alone and are never exported. */
export type LocalKey =
	| 'device'
	| 'client'
	| 'settings'
	| 'runningSitting'
	| 'runningSession'
	| 'runningSelfTest'
	| 'firstStart'
	| 'safetyDraft'
	| `checkInDraft:${string}`;

/** One local value as it was stored; undefined when there is none. */
export const readLocal = async (db: Database, key: LocalKey): Promise<unknown> => (await db.local.get(key))?.value;

/** Stores one local value; returns after the transaction completed. */
export const writeLocal = async (db: Database, key: LocalKey, value: unknown): Promise<void> => {
	await db.transaction('rw', db.local, () => db.local.put({ key, value }));
};

/** Removes one local value; returns after the transaction completed. */
export const removeLocal = async (db: Database, key: LocalKey): Promise<void> => {
	await db.transaction('rw', db.local, () => db.local.delete(key));
};

/** Changes some settings, from what is stored by then; returns all of them, once that is stored. */
export const changeSettings = (db: Database, part: Partial<Settings>): Promise<Settings> =>
	db.transaction('rw', db.local, async () => {
		const next = { ...readSettings(await readLocal(db, 'settings')), ...part };
		await writeLocal(db, 'settings', next);
		return next;
	});

/** This device's id and the last stamp it wrote. */
export interface DeviceClock {
	readonly id: DeviceId;
	readonly last: Stamp | undefined;
}

/** The device's identity; undefined in a database that was never written. */
export async function readDevice(db: Database): Promise<DeviceClock | undefined> {
	const value = (await readLocal(db, 'device')) as Partial<DeviceClock> | undefined;
	if (!isDeviceId(value?.id)) return undefined;
	return { id: value.id, last: isStamp(value.last) ? value.last : undefined };
}

/** A new random device id from 8 random bytes. */
export function newDeviceId(): DeviceId {
	const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';
	return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => alphabet.charAt(byte % 36)).join(
		''
	) as DeviceId;
}

/** Whether something is such a name as the person has in files. */
export const isClientId = (value: unknown): value is string =>
	typeof value === 'string' && /^[0-9a-zA-Z-]{8,64}$/.test(value);

/** The random name of the person whose records these are, in files: the same on all their devices; undefined until a file was made. */
export async function readClientId(db: Database): Promise<string | undefined> {
	const value = await readLocal(db, 'client');
	return isClientId(value) ? value : undefined;
}

/** The client id, made now when there is none. */
export async function ensureClientId(db: Database): Promise<string> {
	return db.transaction('rw', db.local, async () => {
		const known = await readClientId(db);
		if (known !== undefined) return known;
		const id = crypto.randomUUID();
		await db.local.put({ key: 'client', value: id });
		return id;
	});
}

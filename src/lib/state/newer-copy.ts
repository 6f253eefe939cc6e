import { version } from '$app/environment';
import { ok, type Result } from '#lib/domain/base/result.ts';
import { canonical } from '#lib/domain/record/canonical.ts';
import { readSettings, type Settings } from '#lib/domain/settings.ts';
import { cleanJson } from '#lib/exchange/progress/clean.ts';
import { everything } from '#lib/exchange/progress/write.ts';
import { canShareFiles } from '#lib/platform/files.ts';
import { readAsItIs, sortRows, type Stores } from '#lib/storage/as-it-is.ts';
import { databaseName } from '#lib/storage/database.ts';
import type { Clock } from './clock.svelte.ts';
import { handOver, handOverBackup, type HandedOver, type NotHandedOver } from './handing-over.ts';

/** A copy of what lies on this device: as a backup, or, where this version finds no records in it, its rows as they are. */
export interface NewerCopy extends HandedOver {
	readonly entries: number;
	readonly as: 'backup' | 'rows';
}

/** Whether a copy can be handed to other apps here. */
export const canSendCopy = (): boolean => canShareFiles();

/** Saves a copy of a database this version must not write to. Only reads. Rejects when it cannot be read. */
export async function copyNewer(clock: Clock, by: 'save' | 'share'): Promise<Result<NewerCopy, NotHandedOver>> {
	const stores = await readAsItIs(databaseName);
	const sorted = sortRows(stores);
	if (!sorted) return copyRows(stores, clock, by);
	// What newer code added to the settings stays in them.
	const kept = cleanJson(sorted.settings ?? {}) as Partial<Settings>;
	const settings = { ...kept, ...readSettings(kept) };
	const label = settings.clientLabel;
	const client = { id: sorted.client ?? crypto.randomUUID(), ...(label ? { label } : {}) };
	const handed = await handOverBackup(
		`gaitkeeper-${clock.today}.gaitkeeper.json`,
		{
			exportedAt: clock.now,
			zone: clock.zone,
			app: version,
			client,
			included: everything,
			records: sorted.records,
			parked: sorted.raw.map(cleanJson),
			settings
		},
		by
	);
	const entries = sorted.records.length + sorted.raw.length;
	return handed.ok ? ok({ ...handed.value, entries, as: 'backup' }) : handed;
}

async function copyRows(stores: Stores, clock: Clock, by: 'save' | 'share'): Promise<Result<NewerCopy, NotHandedOver>> {
	const rows = { format: 'gaitkeeper-rows', exportedAt: clock.now, app: version, stores: Object.fromEntries(stores) };
	const text = canonical(cleanJson(rows));
	const blob = new Blob([text], { type: 'application/json' });
	const handed = await handOver(`gaitkeeper-${clock.today}-rows.json`, blob, by, async (file) => {
		return (await file.text()) === text;
	});
	const entries = [...stores.values()].reduce((sum, { length }) => sum + length, 0);
	return handed.ok ? ok({ ...handed.value, entries, as: 'rows' }) : handed;
}

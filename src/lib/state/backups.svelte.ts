import { version } from '$app/environment';
import { fail, ok, type Result } from '#lib/domain/base/result.ts';
import { canonical } from '#lib/domain/record/canonical.ts';
import { readSettings, type Settings } from '#lib/domain/settings.ts';
import { cleanJson } from '#lib/exchange/progress/clean.ts';
import { limits, type Refusal } from '#lib/exchange/progress/limits.ts';
import { PreviewCount, type Preview } from '#lib/exchange/progress/preview.ts';
import { readProgress } from '#lib/exchange/progress/read.ts';
import type { ProgressFile } from '#lib/exchange/progress/v1.ts';
import { everything, type ProgressSource } from '#lib/exchange/progress/write.ts';
import { breather } from '#lib/platform/breathe.ts';
import { canShareFiles } from '#lib/platform/files.ts';
import { hasRecords } from '#lib/storage/counts.ts';
import { readEverything, recordIds, recordsById } from '#lib/storage/everything.ts';
import { importRecords, lastImport, undoImport, type Imported } from '#lib/storage/importing.ts';
import { ensureClientId, readClientId, readLocal } from '#lib/storage/local.ts';
import { parkedRows } from '#lib/storage/parking.ts';
import type { Clock } from './clock.svelte.ts';
import { handOverBackup, type HandedOver, type NotHandedOver } from './handing-over.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { Store } from './store.svelte.ts';

export type { KindCount, Preview } from '#lib/exchange/progress/preview.ts';
export type { Refusal } from '#lib/exchange/progress/limits.ts';

/** A backup that left the app after its text was read back and matched what is stored. */
export interface MadeBackup extends HandedOver {
	readonly records: number;
}

/** A backup file that was opened and judged, with nothing stored yet. */
export interface OpenedBackup {
	readonly name: string;
	readonly file: ProgressFile;
	readonly preview: Preview;
	/** Whether there are records here already that do not carry the file's name: ask whose they are before joining. */
	readonly stranger: boolean;
}

/** Makes backups and brings them back. Loaded with the backup screen only; make it while a component is set up. */
export class Backups {
	readonly #store: Store;
	readonly #preferences: Preferences;
	readonly #clock: Clock;
	readonly #lastImport: LiveQuery<number | undefined>;

	constructor({ store, preferences, clock }: { store: Store; preferences: Preferences; clock: Clock }) {
		this.#store = store;
		this.#preferences = preferences;
		this.#clock = clock;
		this.#lastImport = new LiveQuery(() => {
			const db = store.ready;
			return db && (() => lastImport(db));
		});
	}

	/** When the last restore ran that can still be undone, epoch milliseconds. */
	get lastRestore(): number | undefined {
		return this.#lastImport.value;
	}

	get canShare(): boolean {
		return canShareFiles();
	}

	/**
	 * Makes a backup file and hands it over. What counts as made was read back and compared with what was written: from
	 * the chosen place where the browser allows, else just before it left. Rejects when the database cannot be read.
	 */
	async make(by: 'save' | 'share'): Promise<Result<MadeBackup, NotHandedOver>> {
		const source = await this.#source();
		const records = source.records.length;
		const handed = await handOverBackup(`gaitkeeper-${this.#clock.today}.gaitkeeper.json`, source, by);
		if (!handed.ok) return handed;
		await this.#preferences.change({ backup: { at: source.exportedAt, records } });
		return ok({ ...handed.value, records });
	}

	async #source(): Promise<ProgressSource> {
		const { db } = this.#store;
		const id = await ensureClientId(db);
		const { records, parked, settings } = await readEverything(db);
		const { clientLabel, ...kept } = readSettings(settings);
		return {
			exportedAt: this.#clock.now,
			zone: this.#clock.zone,
			app: version,
			client: { id, ...(clientLabel ? { label: clientLabel } : {}) },
			included: everything,
			records,
			parked: parked.map(({ raw }) => cleanJson(raw)),
			settings: { ...kept, ...(clientLabel ? { clientLabel } : {}) }
		};
	}

	/** Opens a file and says what it would do; nothing is stored. */
	async open(given: File): Promise<Result<OpenedBackup, Refusal>> {
		if (given.size > limits.fileBytes) return fail('too-big');
		const breathe = breather();
		const read = await readProgress(await given.text(), breathe);
		if (!read.ok) return read;
		const file = read.value;
		const db = this.#store.ready;
		const aside = db ? (await parkedRows(db)).map(({ raw }) => canonical(raw)) : [];
		const count = new PreviewCount(file, aside);
		const known = db && (await recordIds(db));
		for (let from = 0; from < file.records.length; from += 250) {
			const part = file.records.slice(from, from + 250);
			const own =
				db && known
					? await recordsById(
							db,
							part.map(({ id }) => id),
							known
						)
					: [];
			for (const [i, record] of part.entries()) count.add(own[i], record, this.#clock.now);
			await breathe();
		}
		const stranger = db !== undefined && (await hasRecords(db)) && (await readClientId(db)) !== file.head.client.id;
		return ok({ name: given.name, file, preview: count.result, stranger });
	}

	/** Joins an opened file with what is here, in one transaction. Rejects with a `WriteFailure` when nothing was stored. */
	async restore({ file }: OpenedBackup): Promise<Imported> {
		const { db } = this.#store;
		const everythingIn = file.head.included.everything;
		const done = await this.#store.restore(async () => {
			const mine = readSettings(await readLocal(db, 'settings'));
			const own = (await hasRecords(db)) ? await readClientId(db) : undefined;
			// Two devices that take each other's files must end with one name for the person.
			const client = own !== undefined && own < file.head.client.id ? own : file.head.client.id;
			const settings =
				file.settings && everythingIn && mine.welcomed === undefined ? restored(file, this.#clock.now) : undefined;
			return importRecords(
				db,
				{
					records: file.records,
					parked: file.parked,
					newDevice: everythingIn,
					local: [
						...(everythingIn ? [{ key: 'client', value: client }] : []),
						...(settings ? [{ key: 'settings', value: settings }] : [])
					]
				},
				this.#clock.now
			);
		});
		const { theme, text, motion } = readSettings(await readLocal(db, 'settings'));
		await this.#preferences.change({ theme, text, motion });
		return done;
	}

	/** Puts everything back as it was before the last restore; what was entered since stays. */
	async undo(): Promise<boolean> {
		return this.#store.commit(() => undoImport(this.#store.db));
	}
}

/**
 * The settings of a file, with the file itself as the last backup that is known to be good. First start is done here `now`, and
 * what was declined on another device is not on this one.
 */
function restored({ settings, head, records }: ProgressFile, now: number): Settings | undefined {
	return (
		settings && {
			...settings,
			welcomed: settings.welcomed && now,
			keepDeclined: undefined,
			backup: { at: head.exportedAt, records: records.length }
		}
	);
}

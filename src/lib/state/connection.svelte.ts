import type { DeviceId } from '#lib/domain/record/stamp.ts';
import { now } from '#lib/platform/clock.ts';
import { DeletionLine } from '#lib/platform/tabs.ts';
import { eraseTrace, findTrace, leaveTrace } from '#lib/platform/trace.ts';
import { whenSeen } from '#lib/platform/visibility.ts';
import { schemaVersion, type Database } from '#lib/storage/database.ts';
import { failureCode, type WriteFailureCode } from '#lib/storage/failure.ts';
import { readDevice } from '#lib/storage/local.ts';
import { versionOnDisk } from '#lib/storage/on-disk.ts';
import type { CopyFound } from '#lib/storage/second-copy.ts';
import { reopen } from './reopen.ts';
import type { Spare } from './spare.ts';
import { later, type ClosedBy, type StoreStatus } from './store-status.ts';

/** How long the first opening may take where the database is made or changed, in milliseconds; then another tab is taken to block it. */
const silenceMs = 5000;

/** This tab's hold on the database: opens it, lets go of it when another needs it, and looks again where it was taken away. */
export class Connection {
	#status = $state.raw<StoreStatus>('opening');
	#closedBy = $state.raw<ClosedBy>('browser');
	#seen = $state(false);
	#copy = $state.raw<CopyFound>();
	#device: DeviceId | undefined;
	/** Set while this tab itself closes or opens the database, so that it is not taken for the browser's doing. */
	#busy = false;
	#opening: Promise<void> | undefined;
	#drafts: readonly (() => Promise<unknown>)[] = [];
	#deletion: DeletionLine | undefined;
	readonly #db: Database;
	readonly #spare: Spare;
	readonly #onready: () => void;

	/** `onready` is called each time the database was opened and may be used. */
	constructor(db: Database, spare: Spare, onready: () => void) {
		this.#db = db;
		this.#spare = spare;
		this.#onready = onready;
	}

	get status(): StoreStatus {
		return this.#status;
	}

	get closedBy(): ClosedBy {
		return this.#closedBy;
	}

	/** Whether the data was open in this tab before: then what is on the screen may hold a draft and must stay there. */
	get seen(): boolean {
		return this.#seen;
	}

	/** What the second copy on this device could bring back, while the data is `lost`. */
	get copy(): CopyFound | undefined {
		return this.#status === 'lost' ? this.#copy : undefined;
	}

	/** Whose data this is; undefined until something was written. */
	get device(): DeviceId | undefined {
		return this.#device;
	}

	/** Opens the database and watches over it; call once in the browser. */
	async open(): Promise<void> {
		this.#deletion = new DeletionLine();
		this.#db.on('blocked', () => (this.#status = 'blocked'));
		this.#db.on('versionchange', (event) => {
			void (event.newVersion === null ? this.#swept() : this.#makeWay());
			// Dexie's own handler would close at once and open again by itself.
			return false;
		});
		this.#db.on('close', () => {
			if (!this.#busy && this.#status === 'ready') void this.#cutOff();
		});
		await this.#open();
	}

	/** Calls `save` before this tab has to close the database for another one; returns the way to stop. */
	saveBeforeClose(save: () => Promise<unknown>): () => void {
		this.#drafts = [...this.#drafts, save];
		return () => (this.#drafts = this.#drafts.filter((other) => other !== save));
	}

	/** Resolves once no opening is under way; what was closed, but not by a deletion, is opened again before. */
	async settle(): Promise<void> {
		if (this.#status === 'closed' && this.#closedBy !== 'deletion') await this.#open();
		await this.#opening;
	}

	/** Closes a connection that was lost and opens a fresh one. */
	async renew(): Promise<void> {
		this.#close('browser');
		await this.#open();
	}

	/** From now on data without this device in it is not ours. */
	async own(device: DeviceId | undefined): Promise<void> {
		this.#device = device;
		await leaveTrace(now());
	}

	/** A write has met data that is gone or of newer code. */
	notice(code: WriteFailureCode): void {
		if (code === 'lost' || code === 'newer') this.#status = code;
		if (code === 'lost') void this.#gone();
	}

	/** What was just restored is ours; data that was `lost` is ready again. */
	async adopt(): Promise<void> {
		await this.own((await readDevice(this.#db))?.id);
		if (this.#status !== 'lost') return;
		this.#status = 'ready';
		this.#seen = true;
	}

	/** Forgets data that was lost, since the person chose to start again: the next page begins as on a new device. */
	async forget(): Promise<void> {
		this.#device = undefined;
		// A copy that cannot even be deleted could not be offered either.
		await this.#spare.erase().catch(() => undefined);
		await eraseTrace();
	}

	/** Runs the person's own deletion of the database, which other tabs are told of; stays closed after it. Rejects as `run` does. */
	async end(run: () => Promise<void>): Promise<void> {
		this.#busy = true;
		try {
			this.#deletion?.say();
			await run();
			this.#device = undefined;
			this.#closedBy = 'deletion';
			this.#status = 'closed';
		} finally {
			this.#busy = false;
		}
	}

	/** Lets go of the database for good, as when the tab goes. */
	close(): void {
		this.#close('browser');
		this.#deletion?.close();
	}

	#open(): Promise<void> {
		this.#opening ??= this.#openOnce().finally(() => (this.#opening = undefined));
		return this.#opening;
	}

	async #openOnce(): Promise<void> {
		this.#busy = true;
		try {
			this.#status = await this.#opened();
		} catch (error) {
			this.#db.close({ disableAutoOpen: true });
			this.#status = failureCode(error) === 'newer' ? 'newer' : this.#seen ? 'closed' : 'failed';
		} finally {
			this.#busy = false;
		}
		if (this.#status !== 'ready') return;
		this.#seen = true;
		this.#onready();
	}

	async #opened(): Promise<StoreStatus> {
		const db = this.#db;
		const onDisk = await versionOnDisk(db.name, this.#seen ? 3000 : 30_000);
		if (onDisk > schemaVersion) return 'newer';
		if (onDisk === 0 && this.#device) return this.#gone();
		await (this.#seen ? reopen(db, () => this.#status === 'blocked') : this.#openFirst(onDisk));
		if (db.openVersion > schemaVersion) {
			db.close({ disableAutoOpen: true });
			return 'newer';
		}
		const device = await readDevice(db);
		if (device) return this.own(device.id).then(() => 'ready');
		if ((await db.records.limit(1).count()) > 0) return 'ready';
		const traced = this.#device !== undefined || (await findTrace());
		await this.#lookForCopy();
		return traced || this.#copy ? this.#gone() : 'ready';
	}

	/**
	 * Opens the database at the start of the page. Where a page that waited for another tab was loaded again, Chromium keeps its request
	 * in front of this one and says of neither that it is blocked; silence tells.
	 */
	async #openFirst(onDisk: number): Promise<void> {
		const opening = this.#db.open();
		if (onDisk < schemaVersion)
			void later(silenceMs).then(() => {
				if (this.#status === 'opening') this.#status = 'blocked';
			});
		await opening;
	}

	/** Data that is gone stays so at the next start, too, where clearing the site took every trace with it. */
	async #gone(): Promise<StoreStatus> {
		await Promise.all([leaveTrace(now()), this.#lookForCopy()]);
		return 'lost';
	}

	async #lookForCopy(): Promise<void> {
		this.#copy = await (await this.#spare.keeper())?.look();
	}

	/** Another tab has newer code and needs the database: drafts are saved, then this tab lets go of it. */
	async #makeWay(): Promise<void> {
		const saves = this.#drafts.map((save) => save());
		await Promise.race([Promise.allSettled(saves), later(2000)]);
		this.#close('update');
	}

	/** The database is being deleted: by the person in another tab, which says so, or by the browser clearing the site. */
	async #swept(): Promise<void> {
		this.#close('browser');
		await later(500);
		if (this.#deletion?.heard) this.#closedBy = 'deletion';
		else await this.#lookAgain();
	}

	/** The browser took the connection away (site data cleared, memory, a page put aside): look again, carefully. */
	async #cutOff(): Promise<void> {
		this.#close('browser');
		await this.#lookAgain();
	}

	async #lookAgain(): Promise<void> {
		// While the browser is still clearing, opening fails or is never answered: patience, then the reload screen stays.
		for (const pause of [300, 300, 1000]) {
			await later(pause);
			await whenSeen();
			await this.#open();
			if (this.#status !== 'closed') return;
		}
	}

	#close(by: ClosedBy): void {
		this.#busy = true;
		this.#db.close({ disableAutoOpen: true });
		this.#busy = false;
		this.#closedBy = by;
		this.#status = 'closed';
	}
}

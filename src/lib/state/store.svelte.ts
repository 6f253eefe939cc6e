import type { Fact } from '#lib/domain/record/kinds.ts';
import type { RecordKind } from '#lib/domain/record/record.ts';
import type { DeviceId, Stamp } from '#lib/domain/record/stamp.ts';
import { now } from '#lib/platform/clock.ts';
import { forgetAll } from '#lib/platform/remembered.ts';
import { DeletionLine } from '#lib/platform/tabs.ts';
import { eraseTrace, findTrace, leaveTrace } from '#lib/platform/trace.ts';
import { whenSeen } from '#lib/platform/visibility.ts';
import { Database, databaseName, schemaVersion } from '#lib/storage/database.ts';
import { failureCode, WriteFailure } from '#lib/storage/failure.ts';
import { readDevice } from '#lib/storage/local.ts';
import { versionOnDisk } from '#lib/storage/on-disk.ts';
import type { Reading } from '#lib/storage/reading.ts';
import type { CopyFound } from '#lib/storage/second-copy.ts';
import { writeRecords, type Attempt, type Write } from '#lib/storage/writing.ts';
import { reopen } from './reopen.ts';
import { Spare } from './spare.ts';
import { retryUnreadable, setAside } from './unreadable.ts';
import { codeOf, later, type ClosedBy, type StoreStatus } from './store-status.ts';

export { failureCode, type WriteFailureCode } from '#lib/storage/failure.ts';
export type { ClosedBy, StoreStatus } from './store-status.ts';

/** The person's data in this tab: opens the database, and is the one way writes go in. */
export class Store {
	#status = $state<StoreStatus>('opening');
	#closedBy = $state<ClosedBy>('browser');
	#seen = $state(false);
	#copy = $state.raw<CopyFound>();
	#device: DeviceId | undefined;
	/** Set while this tab itself closes or opens the database, so that it is not taken for the browser's doing. */
	#busy = false;
	#opening: Promise<void> | undefined;
	#wrote: readonly Stamp[] = [];
	#drafts: readonly (() => Promise<unknown>)[] = [];
	#deletion: DeletionLine | undefined;
	readonly db: Database;
	readonly #spare: Spare;

	constructor(db: Database = new Database(databaseName)) {
		this.db = db;
		this.#spare = new Spare(db);
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

	/** The database once it is ready for reading and writing. */
	get ready(): Database | undefined {
		return this.#status === 'ready' ? this.db : undefined;
	}

	/** Opens the database and watches over it; call once in the browser. */
	async open(): Promise<void> {
		this.#deletion = new DeletionLine();
		this.db.on('blocked', () => (this.#status = 'blocked'));
		this.db.on('versionchange', (event) => {
			void (event.newVersion === null ? this.#swept() : this.#makeWay());
			// Dexie's own handler would close at once and open again by itself.
			return false;
		});
		this.db.on('close', () => {
			if (!this.#busy && this.#status === 'ready') void this.#cutOff();
		});
		await this.#open();
	}

	/** Calls `save` before this tab has to close the database for another one; returns the way to stop. */
	saveBeforeClose(save: () => Promise<unknown>): () => void {
		this.#drafts = [...this.#drafts, save];
		return () => (this.#drafts = this.#drafts.filter((other) => other !== save));
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
			this.db.close({ disableAutoOpen: true });
			this.#status = failureCode(error) === 'newer' ? 'newer' : this.#seen ? 'closed' : 'failed';
		} finally {
			this.#busy = false;
		}
		if (this.#status !== 'ready') return;
		this.#seen = true;
		void this.inBackground(() => retryUnreadable(this.db)).then(() => this.#spare.catchUp());
	}

	async #opened(): Promise<StoreStatus> {
		const onDisk = await versionOnDisk(this.db.name, this.#seen ? 3000 : 30_000);
		if (onDisk > schemaVersion) return 'newer';
		if (onDisk === 0 && this.#device) return this.#lookForCopy().then(() => 'lost');
		await (this.#seen ? reopen(this.db, () => this.#status === 'blocked') : this.db.open());
		if (this.db.openVersion > schemaVersion) {
			this.db.close({ disableAutoOpen: true });
			return 'newer';
		}
		const device = await readDevice(this.db);
		if (device) return this.#own(device.id);
		if ((await this.db.records.limit(1).count()) > 0) return 'ready';
		const traced = this.#device !== undefined || (await findTrace());
		await this.#lookForCopy();
		return traced || this.#copy ? 'lost' : 'ready';
	}

	/** From now on data without this device in it is not ours. */
	async #own(device: DeviceId | undefined): Promise<StoreStatus> {
		this.#device = device;
		await leaveTrace(now());
		return 'ready';
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

	#close(by: ClosedBy): void {
		this.#busy = true;
		this.db.close({ disableAutoOpen: true });
		this.#busy = false;
		this.#closedBy = by;
		this.#status = 'closed';
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

	/** Lets go of the database for good, as when the tab goes. */
	close(): void {
		this.#close('browser');
		this.#deletion?.close();
		this.#spare.close();
	}

	/** Leaves the `lost` state once the person has restored a backup or chosen to start again. */
	async startAgain(): Promise<void> {
		this.#device = undefined;
		// A copy that cannot even be deleted could not be offered either.
		await this.#spare.erase().catch(() => undefined);
		await eraseTrace();
		await this.#open();
	}

	/** Puts the second copy into the `lost` database; then the data is ready. Rejects with a `WriteFailure` when it is not. */
	async bringBack(): Promise<void> {
		await this.restore(async () => (await this.#spare.keeper())?.bringBack());
	}

	/**
	 * Runs something that writes; if the connection was lost, opens a fresh one and runs it once more, so `run` must bear
	 * being run twice. Rejects with a `WriteFailure` when nothing was written.
	 */
	async commit<T>(run: () => Promise<T>): Promise<T> {
		if (this.#status === 'closed' && this.#closedBy !== 'deletion') await this.#open();
		await this.#opening;
		try {
			return await this.#run(run);
		} catch (error) {
			if (this.#status !== 'ready' || failureCode(error) !== 'connection') throw this.#failed(error);
		}
		this.#close('browser');
		await this.#open();
		try {
			return await this.#run(run);
		} catch (error) {
			throw this.#failed(error);
		}
	}

	/** Runs something that writes, and has it in the second copy too before it resolves. */
	async #run<T>(run: () => Promise<T>): Promise<T> {
		if (this.#status !== 'ready') throw new WriteFailure(codeOf(this.#status));
		const done = await run();
		await this.#spare.follow();
		return done;
	}

	/** Runs an import, also into a database that is `lost`; afterwards the data is ready again. */
	async restore<T>(run: () => Promise<T>): Promise<T> {
		const lost = this.#status === 'lost';
		try {
			if (lost && !this.db.isOpen()) await this.db.open();
			const done = await (lost ? run() : this.commit(run));
			await this.#own((await readDevice(this.db))?.id);
			if (lost) [this.#status, this.#seen] = ['ready', true];
			void this.#spare.catchUp();
			return done;
		} catch (error) {
			throw this.#failed(error);
		}
	}

	#failed(error: unknown): WriteFailure {
		const code = failureCode(error);
		if (code === 'lost' || code === 'newer') this.#status = code;
		if (code === 'lost') void this.#lookForCopy();
		return error instanceof WriteFailure ? error : new WriteFailure(code, error);
	}

	/**
	 * Runs something the person did not ask for; a failure leaves things as they were, to be tried another time. In a task of
	 * its own, since a live query may ask for it and Dexie lets nothing write in what one began.
	 */
	async inBackground(run: () => Promise<unknown>): Promise<void> {
		await new Promise<unknown>((done) => setTimeout(() => done(this.#run(run)))).catch((e: unknown) => this.#failed(e));
	}

	/**
	 * Writes all or nothing and resolves, after the transaction completed, with a function that undoes it.
	 * Rejects with a `WriteFailure` when nothing was written. `beside` belongs to the same transaction.
	 */
	async write(writes: readonly Write[], beside?: () => Promise<unknown>): Promise<() => Promise<void>> {
		const attempt: Attempt = { device: this.#device };
		const { at, device, undo } = await this.commit(() => writeRecords(this.db, writes, now(), attempt, beside));
		this.#wrote = [...this.#wrote.slice(-200), at];
		if (this.#device !== device) await this.#own(device);
		return () => this.write(undo).then(() => undefined);
	}

	/** Whether this tab wrote under this stamp; another tab of the device has the same device id. */
	wrote(at: Stamp): boolean {
		return this.#wrote.includes(at);
	}

	/** The facts of a reading; rows it could not read are set aside. */
	facts<K extends RecordKind>(reading: Reading<K>): readonly Fact<K>[] {
		if (reading.unreadable.length > 0) void this.inBackground(() => setAside(this.db, reading.unreadable, now()));
		return reading.facts;
	}

	/** Deletes everything on this device: the database, and every trace of it. Resolves when it is gone. */
	async deleteEverything(): Promise<void> {
		this.#busy = true;
		try {
			this.#deletion?.say();
			await this.#spare.erase();
			await this.db.delete();
			this.#device = undefined;
			await eraseTrace();
			forgetAll();
			[this.#closedBy, this.#status] = ['deletion', 'closed'];
		} catch (error) {
			throw this.#failed(error);
		} finally {
			this.#busy = false;
		}
	}
}

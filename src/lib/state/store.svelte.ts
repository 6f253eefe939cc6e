import type { Fact } from '#lib/domain/record/kinds.ts';
import type { RecordKind } from '#lib/domain/record/record.ts';
import type { Stamp } from '#lib/domain/record/stamp.ts';
import { now } from '#lib/platform/clock.ts';
import { Database, databaseName } from '#lib/storage/database.ts';
import { failureCode, WriteFailure } from '#lib/storage/failure.ts';
import type { Reading } from '#lib/storage/reading.ts';
import { writeRecords, type Attempt, type Write } from '#lib/storage/writing.ts';
import { AskedLast, type Asked } from './asked-last.ts';
import { Connection } from './connection.svelte.ts';
import { Spare } from './spare.ts';
import { retryUnreadable, setAside } from './unreadable.ts';
import { codeOf, type StoreStatus } from './store-status.ts';

export type { WriteFailureCode } from '#lib/storage/failure.ts';
export type { ClosedBy, StoreStatus } from './store-status.ts';

/** The person's data in this tab, and the one way writes go in. */
export class Store {
	#wrote: readonly Stamp[] = [];
	readonly #asked = new AskedLast<() => Promise<void>>();
	readonly db: Database;
	/** How the data is opened and watched over. */
	readonly connection: Connection;
	/** The second copy of the records. */
	readonly spare: Spare;

	constructor(db: Database = new Database(databaseName)) {
		this.db = db;
		this.spare = new Spare(db);
		this.connection = new Connection(db, this.spare, () => {
			void this.inBackground(() => retryUnreadable(db)).then(() => this.spare.catchUp());
		});
	}

	get status(): StoreStatus {
		return this.connection.status;
	}

	/** The database once it is ready for reading and writing. */
	get ready(): Database | undefined {
		return this.status === 'ready' ? this.db : undefined;
	}

	/** Lets go of the database for good, as when the tab goes. */
	close(): void {
		this.connection.close();
		this.spare.close();
	}

	/** Puts the second copy into the `lost` database; then the data is ready. Rejects with a `WriteFailure` when it is not. */
	async bringBack(): Promise<void> {
		await this.restore(async () => (await this.spare.keeper())?.bringBack());
	}

	/**
	 * Runs something that writes; if the connection was lost, opens a fresh one and runs it once more, so `run` must bear
	 * being run twice. Rejects with a `WriteFailure` when nothing was written.
	 */
	async commit<T>(run: () => Promise<T>): Promise<T> {
		await this.connection.settle();
		try {
			return await this.#run(run);
		} catch (error) {
			if (this.status !== 'ready' || failureCode(error) !== 'connection') throw this.#failed(error);
		}
		await this.connection.renew();
		try {
			return await this.#run(run);
		} catch (error) {
			throw this.#failed(error);
		}
	}

	/** Runs something that writes, and has it in the second copy too before it resolves. */
	async #run<T>(run: () => Promise<T>): Promise<T> {
		if (this.status !== 'ready') throw new WriteFailure(codeOf(this.status));
		const done = await run();
		await this.spare.follow();
		return done;
	}

	#failed(error: unknown): WriteFailure {
		const code = failureCode(error);
		this.connection.notice(code);
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
	 * Rejects with a `WriteFailure` when nothing was written. `beside` belongs to the same transaction. A write without an id
	 * makes a new record; asked for twice by a fast second tap, it makes one.
	 */
	async write(asked: readonly Asked[], beside?: () => Promise<unknown>): Promise<() => Promise<void>> {
		const run = () =>
			this.#write(
				asked.map((one) => ({ ...one, id: one.id ?? crypto.randomUUID() })),
				beside
			);
		return beside ? run() : this.#asked.join(asked, run);
	}

	async #write(writes: readonly Write[], beside?: () => Promise<unknown>): Promise<() => Promise<void>> {
		const attempt: Attempt = { device: this.connection.device };
		const { at, device, undo } = await this.commit(() => writeRecords(this.db, writes, now(), attempt, beside));
		this.#wrote = [...this.#wrote.slice(-200), at];
		if (this.connection.device !== device) await this.connection.own(device);
		return () => this.write(undo).then(() => undefined);
	}

	/** Whether this tab wrote under this stamp; another tab of the device has the same device id. */
	wrote(at: Stamp): boolean {
		return this.#wrote.includes(at);
	}

	/** Runs an import, also into a database that is `lost`; afterwards the data is ready again. */
	async restore<T>(run: () => Promise<T>): Promise<T> {
		const lost = this.status === 'lost';
		try {
			if (lost && !this.db.isOpen()) await this.db.open();
			const done = await (lost ? run() : this.commit(run));
			await this.connection.adopt();
			void this.spare.catchUp();
			return done;
		} catch (error) {
			throw this.#failed(error);
		}
	}

	/** The facts of a reading; rows it could not read are set aside. */
	facts<K extends RecordKind>(reading: Reading<K>): readonly Fact<K>[] {
		if (reading.unreadable.length > 0) void this.inBackground(() => setAside(this.db, reading.unreadable, now()));
		return reading.facts;
	}
}

import type { Database } from '#lib/storage/database.ts';
import type { SpareKeeper } from './spare-keeper.ts';

/** The second copy of the records as the store uses it; its code loads behind the first paint. */
export class Spare {
	readonly #db: Database;
	#keeper: Promise<SpareKeeper | undefined> | undefined;

	constructor(db: Database) {
		this.#db = db;
	}

	/** The keeper of the copy; undefined where there is none or its code cannot be had. */
	keeper(): Promise<SpareKeeper | undefined> {
		this.#keeper ??= this.#load().catch(() => undefined);
		return this.#keeper;
	}

	async #load(): Promise<SpareKeeper | undefined> {
		const { SpareKeeper } = await import('./spare-keeper.ts');
		return SpareKeeper.of(this.#db);
	}

	/** Copies what was just written; resolves when that is done, failed or took too long. */
	async follow(): Promise<void> {
		const changes = this.#db.takeChanges();
		if (changes.length > 0) await (await this.keeper())?.follow(changes);
	}

	/** Brings the copy up to date where it is behind; never rejects. */
	async catchUp(): Promise<void> {
		await (await this.keeper())?.catchUp();
	}

	/** Deletes the copy, where there is one; it is made anew from then on. Rejects when it is still there. */
	async erase(): Promise<void> {
		await (await this.keeper())?.erase();
		this.#db.takeChanges();
		this.#keeper = undefined;
	}

	/** Lets go of the copy. */
	close(): void {
		void this.#keeper?.then((keeper) => keeper?.close());
	}
}

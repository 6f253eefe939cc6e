import type { Change, Database } from '#lib/storage/database.ts';
import type { CopyFound, SecondCopy } from '#lib/storage/second-copy.ts';

/** A save waits this long for the copy; after that the tab goes on without it, in milliseconds. */
const patienceMs = 2000;
/** More rows than this in one change, as after an import, are copied when nobody waits. */
const many = 500;

async function load(db: Database): Promise<SecondCopy | undefined> {
	try {
		const { openSecondCopy } = await import('#lib/storage/second-copy.ts');
		return await openSecondCopy(db);
	} catch {
		return undefined;
	}
}

/** The second copy of the records as the store uses it: it is a help, and never keeps a save from being one. */
export class Spare {
	readonly #db: Database;
	#copy: Promise<SecondCopy | undefined> | undefined;
	#off = false;

	constructor(db: Database) {
		this.#db = db;
	}

	#open(): Promise<SecondCopy | undefined> {
		this.#copy ??= load(this.#db);
		return this.#copy;
	}

	/** Copies what was just written; resolves when that is done, failed or took too long. */
	async follow(): Promise<void> {
		const changes = this.#db.takeChanges();
		if (changes.length === 0 || this.#off) return;
		if (changes.some(({ ids }) => ids.size > many)) {
			void this.catchUp();
			return;
		}
		let timer: ReturnType<typeof setTimeout> | undefined;
		const late = new Promise<never>((_, reject) => {
			timer = setTimeout(() => reject(new Error('the copy takes too long')), patienceMs);
		});
		try {
			await Promise.race([this.#followed(changes), late]);
		} catch {
			this.#off = true;
		} finally {
			clearTimeout(timer);
		}
	}

	async #followed(changes: readonly Change[]): Promise<void> {
		await (await this.#open())?.follow(changes);
	}

	/** Brings the copy up to date where it is behind; what failed is tried at the next start. */
	async catchUp(): Promise<void> {
		try {
			await (await this.#open())?.catchUp();
		} catch {
			this.#off = true;
		}
	}

	/** What the copy could bring back; undefined when there is none. */
	async look(): Promise<CopyFound | undefined> {
		try {
			return await (await this.#open())?.found();
		} catch {
			return undefined;
		}
	}

	/** Puts the copy into the lost database. Rejects when nothing was written. */
	async bringBack(): Promise<void> {
		await (await this.#open())?.bringBack();
	}

	/** Deletes the copy, where there is one; it is made anew from then on. Rejects when it is still there. */
	async erase(): Promise<void> {
		const copy = await this.#open();
		await copy?.erase();
		this.#db.takeChanges();
		this.#copy = undefined;
	}

	/** Lets go of the copy. */
	close(): void {
		void this.#copy?.then((copy) => copy?.close());
		this.#off = true;
	}
}

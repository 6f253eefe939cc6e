import type { Change, Database } from '#lib/storage/database.ts';
import { openSecondCopy, type CopyFound, type SecondCopy } from '#lib/storage/second-copy.ts';

/** A save waits this long for the copy; after that the tab goes on without it, in milliseconds. */
const patienceMs = 2000;
/** More rows than this in one change, as after an import, are copied when nobody waits. */
const many = 500;

/** Writes the second copy as far as it can: nothing here ever keeps a save from being one. */
export class SpareKeeper {
	readonly #copy: SecondCopy;
	#off = false;

	private constructor(copy: SecondCopy) {
		this.#copy = copy;
	}

	/** The keeper of a database's copy; undefined where the browser cannot have one. */
	static async of(db: Database): Promise<SpareKeeper | undefined> {
		const copy = await openSecondCopy(db);
		return copy && new SpareKeeper(copy);
	}

	/** Copies what was just written; resolves when that is done, failed or took too long. */
	async follow(changes: readonly Change[]): Promise<void> {
		if (this.#off) return;
		if (changes.some(({ ids }) => ids.size > many)) {
			void this.catchUp();
			return;
		}
		let timer: ReturnType<typeof setTimeout> | undefined;
		const late = new Promise<boolean>((done) => (timer = setTimeout(() => done(true), patienceMs)));
		const done = this.#copy.follow(changes).then(
			() => false,
			() => true
		);
		this.#off = await Promise.race([done, late]);
		clearTimeout(timer);
	}

	/** Brings the copy up to date where it is behind; what failed is tried at the next start. */
	async catchUp(): Promise<void> {
		await this.#copy.catchUp().catch(() => (this.#off = true));
	}

	/** What the copy could bring back; undefined when that is nothing, or it cannot be read. */
	look(): Promise<CopyFound | undefined> {
		return this.#copy.found().catch(() => undefined);
	}

	/** Puts the copy into the lost database. Rejects when nothing was written. */
	bringBack(): Promise<void> {
		return this.#copy.bringBack();
	}

	/** Deletes the copy. Rejects when it is still there. */
	erase(): Promise<void> {
		return this.#copy.erase();
	}

	/** Lets go of the copy. */
	close(): void {
		this.#off = true;
		this.#copy.close();
	}
}

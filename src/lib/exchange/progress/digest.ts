const flushChars = 256 * 1024;

/** SHA-256 over a text that comes in pieces. */
export class Digest {
	readonly #encoder = new TextEncoder();
	readonly #parts: Uint8Array<ArrayBuffer>[] = [];
	#pending = '';

	add(text: string): void {
		this.#pending += text;
		if (this.#pending.length > flushChars) this.#flush();
	}

	#flush(): void {
		this.#parts.push(this.#encoder.encode(this.#pending));
		this.#pending = '';
	}

	/** The digest of everything added, in lower-case hex. */
	async hex(): Promise<string> {
		this.#flush();
		const bytes = await new Blob(this.#parts).arrayBuffer();
		const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
		return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
	}
}

/** The canonical text of a file's `records`, fed to a digest record by record: kinds in order, each with its records as given. */
export class RecordsDigest {
	readonly #digest = new Digest();
	#kind: string | undefined;
	#open = false;

	/** Starts a kind; kinds come in the order of their names. */
	kind(name: string): void {
		this.#digest.add(`${this.#kind === undefined ? '{' : '],'}${JSON.stringify(name)}:[`);
		this.#kind = name;
		this.#open = false;
	}

	/** Adds one record of the kind that was started, in canonical JSON. */
	record(text: string): void {
		this.#digest.add(this.#open ? `,${text}` : text);
		this.#open = true;
	}

	async hex(): Promise<string> {
		this.#digest.add(this.#kind === undefined ? '{}' : ']}');
		return this.#digest.hex();
	}
}

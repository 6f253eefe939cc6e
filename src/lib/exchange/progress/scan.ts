import { limits, type Refusal } from './limits.ts';

const quote = 0x22;
const backslash = 0x5c;

/**
 * Walks over JSON text without building it, so that depth and counts are known before `JSON.parse` sees anything, and a
 * long file can be read record by record. It finds where values end; whether they are JSON is for `JSON.parse` to say.
 */
export class JsonScan {
	readonly text: string;
	/** Where the scan stands, in UTF-16 units. */
	at = 0;
	/** Set once the text was refused. */
	problem: Refusal | undefined;

	constructor(text: string) {
		this.text = text;
		if (text.charCodeAt(0) === 0xfeff) this.at = 1;
	}

	refuse(problem: Refusal): false {
		this.problem ??= problem;
		return false;
	}

	space(): void {
		for (;;) {
			const code = this.text.charCodeAt(this.at);
			if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
			this.at++;
		}
	}

	/** Steps over one character if it is next, after any space. */
	take(character: string): boolean {
		this.space();
		if (this.text[this.at] !== character) return false;
		this.at++;
		return true;
	}

	/** Steps over one character that must come. */
	must(character: string): boolean {
		return this.take(character) || this.refuse('broken');
	}

	/** Reads an object key with its colon; undefined when there is none (then the text is refused). */
	key(): string | undefined {
		this.space();
		const from = this.at;
		if (this.text.charCodeAt(from) !== quote || !this.#string() || this.at - from > 1024) {
			this.refuse('broken');
			return undefined;
		}
		const slice = this.text.slice(from, this.at);
		if (!this.must(':')) return undefined;
		try {
			return JSON.parse(slice) as string;
		} catch {
			this.refuse('broken');
			return undefined;
		}
	}

	/** The text of the next value, within limits; undefined when it was refused. */
	value(maxChars: number, maxValues: number = limits.recordValues): string | undefined {
		this.space();
		const from = this.at;
		if (!this.#skip(from + maxChars, maxValues)) return undefined;
		if (this.at === from) this.refuse('broken');
		return this.problem ? undefined : this.text.slice(from, this.at);
	}

	#string(): boolean {
		for (this.at++; this.at < this.text.length; this.at++) {
			const code = this.text.charCodeAt(this.at);
			if (code === backslash) this.at++;
			else if (code === quote) {
				this.at++;
				return true;
			}
		}
		return this.refuse('broken');
	}

	#skip(limit: number, maxValues: number): boolean {
		let depth = 0;
		let values = 1;
		while (this.at < this.text.length) {
			if (this.at > limit) return this.refuse('too-big');
			const character = this.text[this.at];
			if (character === '"') {
				if (!this.#string()) return false;
			} else if (character === '{' || character === '[') {
				if (++depth > limits.depth) return this.refuse('too-deep');
				this.at++;
			} else if (character === '}' || character === ']') {
				if (depth === 0) return true;
				depth--;
				this.at++;
			} else {
				if (character === ',') {
					if (depth === 0) return true;
					if (++values > maxValues) return this.refuse('too-many');
				}
				this.at++;
				continue;
			}
			if (depth === 0) return this.at <= limit || this.refuse('too-big');
		}
		return this.refuse('broken');
	}
}

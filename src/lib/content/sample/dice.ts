/** Chance from a seed: the same seed always falls the same way (mulberry32). */
export class Dice {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** A number in [0, 1). */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let t = this.#state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	}

	/** A whole number from `min` to `max`, both included. */
	whole(min: number, max: number): number {
		return min + Math.floor(this.next() * (max - min + 1));
	}

	/** A number from `min` up to `max`. */
	between(min: number, max: number): number {
		return min + this.next() * (max - min);
	}

	/** Whether something with this chance happens. */
	happens(chance: number): boolean {
		return this.next() < chance;
	}

	/** One of a list that is not empty. */
	pick<T>(list: readonly [T, ...T[]]): T {
		return list[Math.floor(this.next() * list.length)] ?? list[0];
	}

	/** Those of a list that each happen with this chance, in the list's order. */
	some<T>(list: readonly T[], chance: number): T[] {
		return list.filter(() => this.happens(chance));
	}

	/** A record id in the form of a random UUID. */
	id(): string {
		const hex = Array.from({ length: 32 }, () => this.whole(0, 15).toString(16));
		hex[12] = '4';
		hex[16] = '89ab'.charAt(this.whole(0, 3));
		const text = hex.join('');
		return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
	}
}

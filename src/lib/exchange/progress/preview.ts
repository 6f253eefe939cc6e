import { canonical } from '#lib/domain/record/canonical.ts';
import { settle } from '#lib/domain/record/incoming.ts';
import { isDeleted, type RecordKind, type StoredRecord } from '#lib/domain/record/record.ts';
import type { ProgressFile } from './v1.ts';

/** How many records of one kind would be new, changed or the same. */
export interface KindCount {
	readonly fresh: number;
	readonly changed: number;
	readonly same: number;
}

/** What opening a file would do, before it does anything. */
export interface Preview extends KindCount {
	readonly kinds: Readonly<Partial<Record<RecordKind, KindCount>>>;
	/** Rows set aside because they cannot be read, or cannot join what is here. */
	readonly parked: number;
	/** Records deleted in the file that are still here. */
	readonly removes: number;
	/** Records written by a clock more than 24 h ahead; their times are set to now. */
	readonly ahead: number;
	/** First and last civil day of new and changed records. */
	readonly range: { readonly from: string; readonly to: string } | undefined;
}

/** Counts what a file would do record by record. */
export class PreviewCount {
	readonly #kinds: Partial<Record<RecordKind, KindCount>> = {};
	#total: KindCount = { fresh: 0, changed: 0, same: 0 };
	#parked: number;
	#removes = 0;
	#ahead = 0;
	#range: { from: string; to: string } | undefined;

	/** `aside` holds the canonical texts of rows that are set aside here already. */
	constructor(file: ProgressFile, aside: readonly string[] = []) {
		this.#parked = file.parked.filter(({ raw }) => !aside.includes(canonical(raw))).length;
	}

	/** Takes one record of the file with our own copy; `now` in epoch milliseconds. */
	add(own: StoredRecord | undefined, incoming: StoredRecord, now: number): void {
		const settled = settle(own, incoming, now);
		if (settled.status === 'parked') {
			this.#parked++;
			return;
		}
		const { status, record, clamped } = settled;
		const key = status === 'new' ? 'fresh' : status;
		const count = this.#kinds[record.kind] ?? { fresh: 0, changed: 0, same: 0 };
		this.#kinds[record.kind] = { ...count, [key]: count[key] + 1 };
		this.#total = { ...this.#total, [key]: this.#total[key] + 1 };
		if (clamped) this.#ahead++;
		if (own && !isDeleted(own) && isDeleted(record)) this.#removes++;
		if (status !== 'same') this.#widen(record.fields['day']?.[0]);
	}

	#widen(day: unknown): void {
		if (typeof day !== 'string') return;
		const { from, to } = this.#range ?? { from: day, to: day };
		this.#range = { from: day < from ? day : from, to: day > to ? day : to };
	}

	get result(): Preview {
		return {
			...this.#total,
			kinds: this.#kinds,
			parked: this.#parked,
			removes: this.#removes,
			ahead: this.#ahead,
			range: this.#range
		};
	}
}

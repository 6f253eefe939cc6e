import { Dexie, type DexieOptions, type Table, type Transaction } from 'dexie';
import type { StoredRecord } from '#lib/domain/record/record.ts';
import type { Stamp } from '#lib/domain/record/stamp.ts';
import { schemaVersionOf } from './on-disk.ts';

/** A record as a row: indexed by its civil day, and by its kind with the day. */
export interface RecordRow extends Omit<StoredRecord, 'sample'> {
	readonly day: string;
	/** 1 on sample data, absent otherwise (booleans cannot be indexed). */
	readonly sample?: 1;
}

/** A row set aside because this version could not read it; kept whole. */
export interface ParkedRow {
	readonly id: string;
	readonly raw: unknown;
	/** The field that did not parse, if it is known. */
	readonly field: string | undefined;
	readonly at: number;
}

/** A value that belongs to this device alone: settings, drafts, the running timer, the device's clock. */
export interface LocalRow {
	readonly key: string;
	readonly value: unknown;
}

/** A part of how things stood before an import; all parts of one import carry the same stamp. */
export interface SnapshotRow {
	readonly id?: number;
	/** When the import ran, epoch milliseconds. */
	readonly at: number;
	/** The stamp of the import: later stamps of this device are the person's own edits since. */
	readonly stamp: Stamp;
	/** Rows the import changed, as they were. */
	readonly rows: readonly RecordRow[];
	/** Ids of rows the import brought. */
	readonly created: readonly string[];
	/** Ids of rows the import parked. */
	readonly parked: readonly string[];
	/** The local rows the import replaced, on the first part only. */
	readonly local?: readonly LocalRow[];
}

/** The gates' memory at the end of a day, thrown away when that day or an earlier one changes; day '' holds only the generation. */
export interface CheckpointRow {
	readonly day: string;
	/** Set on day '' by each change of records, so that a checkpoint of facts read before it is not kept. */
	readonly generation?: string;
	readonly checkpoint?: unknown;
}

/** What one transaction of this tab changed, and the generations of the records before and after it. */
export interface Change {
	readonly ids: ReadonlySet<string>;
	readonly previous: string | undefined;
	readonly generation: string;
}

/** Version 1 of the schema, in Dexie's notation; released versions are never edited. */
const version1 = {
	records: 'id, day, [kind+day], sample',
	parked: 'id',
	local: 'key',
	snapshots: '++id',
	checkpoints: 'day'
};

/** The newest schema version this code knows. */
export const schemaVersion = 1;
export const databaseName = 'gaitkeeper';

/** The person's database on this device. */
export class Database extends Dexie {
	declare readonly records: Table<RecordRow, string>;
	declare readonly parked: Table<ParkedRow, string>;
	declare readonly local: Table<LocalRow, string>;
	declare readonly snapshots: Table<SnapshotRow, number>;
	declare readonly checkpoints: Table<CheckpointRow, string>;

	/** `options` is for tests. */
	constructor(name: string = databaseName, options: DexieOptions = {}) {
		super(name, { ...options, chromeTransactionDurability: 'strict', cache: 'disabled', autoOpen: false });
		this.version(schemaVersion).stores(version1);
		this.#watchRecords();
	}

	#changes: Change[] = [];

	/** What transactions of this tab changed since the last call, in their order. */
	takeChanges(): readonly Change[] {
		return this.#changes.splice(0);
	}

	/** Voids checkpoints in the very transaction that changes records; every such transaction names `checkpoints` too. */
	#watchRecords(): void {
		const touched = new WeakMap<Transaction, { from: string; readonly ids: Set<string> }>();
		const touch = (id: string, day: string, transaction: Transaction) => {
			const known = touched.get(transaction);
			known?.ids.add(id);
			if (known && known.from <= day) return;
			const checkpoints = transaction.table<CheckpointRow, string>('checkpoints');
			if (known) known.from = day;
			else {
				const ids = new Set([id]);
				touched.set(transaction, { from: day, ids });
				void this.#nextGeneration(transaction, ids);
			}
			void checkpoints
				.where('day')
				.between(day, '\uffff', true, true)
				.and((row) => row.day !== '')
				.delete();
		};
		this.records.hook('creating', (id, row, transaction) => touch(id, row.day, transaction));
		this.records.hook('updating', (changes, id, row, transaction) => {
			const { day } = changes as Partial<RecordRow>;
			touch(id, day !== undefined && day < row.day ? day : row.day, transaction);
		});
		this.records.hook('deleting', (id, row, transaction) => touch(id, row.day, transaction));
	}

	/** Gives the records a new generation, and notes the change once its transaction has completed. */
	#nextGeneration(transaction: Transaction, ids: ReadonlySet<string>): PromiseLike<unknown> {
		const checkpoints = transaction.table<CheckpointRow, string>('checkpoints');
		const generation = crypto.randomUUID();
		// Not `await`: a hook is outside the zone in which Dexie lets that stay within the transaction.
		return checkpoints.get('').then((row) => {
			const previous = row?.generation;
			transaction.on('complete', () => this.#changes.push({ ids, previous, generation }));
			return checkpoints.put({ day: '', generation });
		});
	}

	/** The schema version of the open database; newer than `schemaVersion` when newer code has been here. */
	get openVersion(): number {
		return schemaVersionOf(this.backendDB().version);
	}
}

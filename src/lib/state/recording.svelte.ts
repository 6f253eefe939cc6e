import type { LocalDate } from '#lib/domain/base/local-date.ts';
import { sides } from '#lib/domain/body/side.ts';
import type { Change } from '#lib/domain/gates/contradiction-choices.ts';
import { correctedHistory } from '#lib/domain/gates/corrected-history.ts';
import { evaluateAndFold, type Evaluation } from '#lib/domain/gates/evaluate.ts';
import type { Memory } from '#lib/domain/gates/scene.ts';
import { factsOf, type History } from '#lib/domain/history.ts';
import { canonical, type Json } from '#lib/domain/record/canonical.ts';
import type { Content, Fact } from '#lib/domain/record/kinds.ts';
import type { RecordKind } from '#lib/domain/record/record.ts';
import { historyUpTo } from '#lib/storage/checkpoints.ts';
import type { Database } from '#lib/storage/database.ts';
import { everythingBetween } from '#lib/storage/reading.ts';
import type { Write } from '#lib/storage/writing.ts';
import { correctionWrites, newValues } from './amending.ts';
import type { App } from './app.svelte.ts';
import type { Asked } from './asked-last.ts';
import { LiveQuery } from './live-query.svelte.ts';

/** What the screens list from the first day on; the gates alone need no more of it than the last weeks. */
const listed = ['injury', 'clearance', 'hold', 'care', 'selfTest', 'correction'] as const;

/** What is recorded up to today, and what the gates make of it. */
export interface Recorded {
	readonly day: LocalDate;
	/** As entered, corrections among it; of some kinds only the last weeks and the days that are asked about. */
	readonly history: History;
	/** As it stands with every correction made. */
	readonly facts: History;
	readonly evaluation: Evaluation;
	/** What the gates remember at the end of the day. */
	readonly memory: Memory;
}

/** A record to write: a new one, or `before` with new content. */
export interface Entry<K extends RecordKind> {
	readonly kind: K;
	readonly day: LocalDate;
	readonly content: Content<K>;
	readonly before?: Fact<K> | undefined;
	/** The id of a new one, where it is fixed already: saved again after a crash it is the same record. */
	readonly id?: string | undefined;
}

/** The entries of the days that "which is right?" asks about, where they are too old to be among those read. */
async function asked(db: Database, evaluation: Evaluation, read: History): Promise<History> {
	const open = sides.flatMap((side) => evaluation[side].contradictions);
	const days = [...new Set(open.map(({ day }) => day))];
	const entries = await Promise.all(days.map((day) => everythingBetween(db, day, day)));
	const known = new Set(read.map(({ id }) => id));
	return entries.flatMap(({ facts }) => facts.filter(({ id }) => !known.has(id)));
}

/** What is recorded, kept up to date, and the way new entries go in; make it while a component is set up. */
export class Recording {
	readonly #app: App;
	readonly #query: LiveQuery<Recorded>;

	constructor(app: App) {
		this.#app = app;
		this.#query = new LiveQuery(() => {
			const db = app.store.ready;
			const day = app.clock.today;
			return (
				db &&
				(async () => {
					const { reading, from } = await historyUpTo(db, day, listed);
					const read = app.store.facts(reading);
					const gates = evaluateAndFold(read, day, { from });
					const history = [...read, ...(await asked(db, gates.evaluation, read))];
					return { day, history, facts: correctedHistory(history), ...gates };
				})
			);
		});
	}

	/** Loading, what is recorded, or the failure. */
	get current() {
		return this.#query.current;
	}

	/** What is recorded; undefined until it was read. */
	get value(): Recorded | undefined {
		return this.#query.value;
	}

	/** Every fact of a kind that is listed, newest first; empty until they were read. */
	of<K extends (typeof listed)[number]>(kind: K): readonly Fact<K>[] {
		return factsOf(this.value?.facts ?? [], kind).toReversed();
	}

	/** Saves an entry and says so with an undo, unless the screen says it itself; false, and said, when nothing was stored. */
	async save<K extends RecordKind>(
		{ kind, day, content, before, id: given }: Entry<K>,
		said: string | undefined
	): Promise<boolean> {
		const values = newValues(day, content, before);
		const id = before?.id ?? given;
		return this.#write([{ id, kind, values }, ...this.#overruled(id, values)], said);
	}

	/** Deletes an entry and says so with an undo; false, and said, when that failed. */
	async remove({ id, kind }: Fact, said: string): Promise<boolean> {
		return this.#write([{ id, kind, values: { deleted: true } }], said);
	}

	/** Writes an answer to "which is right?" as corrections, one for each record it changes; false, and said, when that failed. */
	async correct(changes: readonly Change[], reason: string, said: string): Promise<boolean> {
		const { now, today } = this.#app.clock;
		return this.#write(correctionWrites(changes, reason, { day: today, now }), said);
	}

	/** Corrections that would hide what is entered now: those that changed the very value that is entered again. */
	#overruled(id: string | undefined, values: { readonly [field: string]: Json }): Write[] {
		return factsOf(this.value?.history ?? [], 'correction')
			.filter(({ content: { record, field, before, after } }) => {
				const value = values[field];
				const same = value !== undefined && canonical(value) === canonical(before ?? null);
				return record === id && same && canonical(before ?? null) !== canonical(after ?? null);
			})
			.map((fact) => ({ id: fact.id, kind: 'correction', values: { deleted: true } }));
	}

	async #write(writes: readonly Asked[], said: string | undefined): Promise<boolean> {
		const { store, toasts } = this.#app;
		try {
			const undo = await store.write(writes);
			if (said !== undefined) toasts.show(said, undo);
			return true;
		} catch (error) {
			await toasts.notSaved(error);
			return false;
		}
	}
}

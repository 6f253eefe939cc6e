import type { LocalDate } from '#lib/domain/base/local-date.ts';
import { dayAt } from '#lib/domain/base/zoned.ts';
import type { ExerciseId } from '#lib/domain/exercise/exercise.ts';
import type { Adjustment } from '#lib/domain/plan/plan.ts';
import type { Fact } from '#lib/domain/record/kinds.ts';
import { contentValues } from '#lib/domain/record/record.ts';
import { now, zone } from '#lib/platform/clock.ts';
import { countSample } from '#lib/storage/counts.ts';
import type { Write } from '#lib/storage/writing.ts';
import type { App } from './app.svelte.ts';
import type { DayProgram } from './day-program.ts';
import { EngineQuery } from './engine-query.svelte.ts';

export type { DayProgram } from './day-program.ts';

/** Today's program, kept up to date; on a checked-in day it also writes the plan's step of the day, once. */
export class Program {
	readonly #app: App;
	readonly #day: () => LocalDate;
	readonly #query: EngineQuery<DayProgram>;
	#keeping = false;

	constructor(app: App, day: () => LocalDate) {
		this.#app = app;
		this.#day = day;
		this.#query = new EngineQuery(app.store, day, (engine) => engine.readDayProgram);
		$effect(() => {
			const writes = this.#query.value?.writes ?? [];
			if (writes.length > 0 && day() === app.clock.today) void this.#keep(writes);
		});
	}

	/** Loading, the program, or the failure. */
	get current() {
		return this.#query.current;
	}

	/** The program; undefined until there is one. */
	get value(): DayProgram | undefined {
		return this.#query.value;
	}

	/** The program read anew for the day of this moment, however young the one shown is; rejects when it cannot be read. */
	async ask(): Promise<DayProgram> {
		const { store } = this.#app;
		const { readDayProgram } = await import('./day-program.ts');
		return readDayProgram(store, store.db, dayAt(now(), zone()));
	}

	/** Changes today's list by swaps, skips or additions; resolves, once stored, with its undo. */
	async adjust(...changes: readonly Adjustment[]): Promise<() => Promise<void>> {
		return this.#app.store.write(
			changes.map((change) => ({ kind: 'adjustment', values: contentValues(this.#day(), change) }))
		);
	}

	/** Takes changes back (kept tombstones); resolves, once stored, with its undo. */
	async takeBack(changes: readonly Fact<'adjustment'>[]): Promise<() => Promise<void>> {
		return this.#app.store.write(changes.map(({ id, kind }): Write => ({ id, kind, values: { deleted: true } })));
	}

	/** Plans an exercise this many times a week from today on; does nothing where the plan does not allow it. */
	async setFrequency(exercise: ExerciseId, timesPerWeek: number): Promise<void> {
		const { plan: inForce } = this.value ?? {};
		const plan = inForce && (await import('./day-program.ts')).planOften(inForce, exercise, timesPerWeek);
		if (!inForce || !plan) return;
		const day = this.#day();
		const id = inForce.day === day && inForce.id !== undefined ? inForce.id : `starter-${day}`;
		await this.#app.store.write([{ id, kind: 'plan', values: contentValues(day, plan) }]);
	}

	/** Writes the step of the day, as sample beside sample data; what fails is worked out and tried again when the program is next read. */
	async #keep(writes: readonly Write[]): Promise<void> {
		const { store } = this.#app;
		if (this.#keeping) return;
		this.#keeping = true;
		await store.inBackground(async () => {
			const sample = (await countSample(store.db)) > 0;
			await store.write(sample ? writes.map((write) => ({ ...write, sample: true })) : writes);
		});
		this.#keeping = false;
	}
}

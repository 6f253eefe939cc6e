import { catalogue } from '#lib/content/exercises/catalogue.ts';
import type { LocalDate } from '#lib/domain/base/local-date.ts';
import type { ExerciseId, Verdict } from '#lib/domain/exercise/exercise.ts';
import type { Evaluation } from '#lib/domain/gates/evaluate.ts';
import { exerciseVerdict } from '#lib/domain/gates/exercise-verdict.ts';
import type { History } from '#lib/domain/history.ts';
import { blockOf, minutesOf } from '#lib/domain/plan/blocks.ts';
import { changesOn, type ItemKey } from '#lib/domain/plan/changes.ts';
import { dailyStep } from '#lib/domain/plan/daily-step.ts';
import type { Amount } from '#lib/domain/plan/dose.ts';
import { doseOn } from '#lib/domain/plan/dose-on.ts';
import { dueToday } from '#lib/domain/plan/due.ts';
import type { DueList } from '#lib/domain/plan/due-item.ts';
import { planInForce, type PlanInForce } from '#lib/domain/plan/in-force.ts';
import { withFrequency } from '#lib/domain/plan/often.ts';
import type { Adjustment } from '#lib/domain/plan/plan.ts';
import { verdictFor, type Verdicts } from '#lib/domain/plan/verdicts.ts';
import { contentValues, type Fact } from '#lib/domain/record/kinds.ts';
import type { Block } from '#lib/domain/session/block.ts';
import type { Session } from '#lib/domain/session/session.ts';
import type { Write } from '#lib/storage/writing.ts';
import type { App } from './app.svelte.ts';
import { evaluateDay, type Evaluated } from './evaluating.ts';
import { LiveQuery } from './live-query.svelte.ts';

/** A day's program: what the gates say, what is due, and what a session of it would be. */
export interface DayProgram {
	readonly evaluation: Evaluation;
	readonly verdicts: Verdicts;
	readonly plan: PlanInForce;
	readonly list: DueList;
	readonly blocks: readonly Block[];
	readonly minutes: number;
	readonly checkedIn: boolean;
	/** What the person changed for this day. */
	readonly changes: readonly Fact<'adjustment'>[];
	/** The dose of any exercise on this day, planned or not. */
	readonly doseOf: (item: ItemKey) => Amount;
	/** The session of this day for somebody who says, before it, that it hurts this much. */
	readonly blocksAt: (painBefore: Session['painBefore']) => readonly Block[];
	/** What this day still has to write into the plan; undefined when nothing. */
	readonly writes: readonly Write[];
}

/** The verdict of an exercise on a side: its category's with its own tags. */
export const verdictsOf = (evaluation: Evaluation): Verdicts => ({
	verdictOf: (exercise, side): Verdict => exerciseVerdict(evaluation, catalogue[exercise], side).verdict
});

function writesOf(history: History, verdicts: Verdicts, day: LocalDate): Write[] {
	const step = dailyStep(catalogue, history, verdicts, day);
	if (!step) return [];
	const steps = step.progress.map((progress): Write => ({
		id: `progress-${day}-${progress.exercise}-${progress.side}`,
		kind: 'progress',
		values: contentValues(day, progress)
	}));
	const plan: Write[] = step.plan
		? [{ id: `starter-${day}`, kind: 'plan', values: contentValues(day, step.plan) }]
		: [];
	return [...plan, ...steps];
}

/** A session of a day that has only said how much it hurts before. */
const askedBefore = (day: LocalDate, painBefore: Session['painBefore']): Fact<'session'> => ({
	id: 'asked-before',
	kind: 'session',
	day,
	content: { start: 0, end: 0, zone: 'UTC', where: 'player', endReason: 'left', painBefore, items: [] }
});

function programOf({ history, evaluation, withMore }: Evaluated, day: LocalDate): DayProgram {
	const verdicts = verdictsOf(evaluation);
	const inForce = planInForce(catalogue, history, day);
	const { plan } = inForce;
	const due = (by: Verdicts) => dueToday({ book: catalogue, plan, history, verdicts: by, day });
	const blocksOf = (items: DueList['due']) => items.map((item) => blockOf(catalogue, item));
	const list = due(verdicts);
	const blocks = blocksOf(list.due);
	const checkedIn = history.some(({ kind, day: on }) => kind === 'checkIn' && on === day);
	return {
		evaluation,
		verdicts,
		plan: inForce,
		list,
		blocks,
		minutes: minutesOf(blocks),
		checkedIn,
		changes: changesOn(history, day),
		doseOf: (item) =>
			doseOn({ book: catalogue, plan, history, day }, item, verdictFor(verdicts, catalogue[item.exercise], item.side)),
		blocksAt: (painBefore) => blocksOf(due(verdictsOf(withMore([askedBefore(day, painBefore)]))).due),
		writes: writesOf(history, verdicts, day)
	};
}

/** Today's program, kept up to date; on a checked-in day it also writes the plan's step of the day, once. */
export class Program {
	readonly #app: App;
	readonly #day: () => LocalDate;
	readonly #query: LiveQuery<DayProgram>;
	#keeping = false;

	constructor(app: App, day: () => LocalDate) {
		this.#app = app;
		this.#day = day;
		this.#query = new LiveQuery(() => {
			const db = app.store.ready;
			const on = day();
			return (
				db &&
				(async () => {
					return programOf(await evaluateDay(app.store, db, on), on);
				})
			);
		});
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

	/** Changes today's list by swaps, skips or additions; resolves, once stored, with its undo. */
	async adjust(...changes: readonly Adjustment[]): Promise<() => Promise<void>> {
		return this.#app.store.write(
			changes.map((change): Write => ({
				id: crypto.randomUUID(),
				kind: 'adjustment',
				values: contentValues(this.#day(), change)
			}))
		);
	}

	/** Takes changes back (kept tombstones); resolves, once stored, with its undo. */
	async takeBack(changes: readonly Fact<'adjustment'>[]): Promise<() => Promise<void>> {
		return this.#app.store.write(changes.map(({ id, kind }): Write => ({ id, kind, values: { deleted: true } })));
	}

	/** Plans an exercise this many times a week from today on; does nothing where the plan does not allow it. */
	async setFrequency(exercise: ExerciseId, timesPerWeek: number): Promise<void> {
		const { plan: inForce } = this.value ?? {};
		const plan = inForce && withFrequency(catalogue, inForce.plan, exercise, timesPerWeek);
		if (!inForce || !plan) return;
		const day = this.#day();
		const id = inForce.day === day && inForce.id !== undefined ? inForce.id : `starter-${day}`;
		await this.#app.store.write([{ id, kind: 'plan', values: contentValues(day, plan) }]);
	}

	/** Writes the step of the day; what fails is worked out and tried again when the program is next read. */
	async #keep(writes: readonly Write[]): Promise<void> {
		const { store } = this.#app;
		if (this.#keeping) return;
		this.#keeping = true;
		await store.inBackground(() => store.write(writes));
		this.#keeping = false;
	}
}

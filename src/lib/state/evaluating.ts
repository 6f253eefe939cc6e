import { daysBetween, type LocalDate } from '#lib/domain/base/local-date.ts';
import { correctedHistory } from '#lib/domain/gates/corrected-history.ts';
import { evaluate, foldTo, type Evaluation } from '#lib/domain/gates/evaluate.ts';
import type { Fact } from '#lib/domain/record/kinds.ts';
import { historyUpTo, keepCheckpoint } from '#lib/storage/checkpoints.ts';
import type { Database } from '#lib/storage/database.ts';
import type { Store } from './store.svelte.ts';

/** A checkpoint is made anew when the facts read reach this many days further back than they must. */
const renewAfter = 31;

/** A day's evaluation with the facts it rests on. */
export interface Evaluated {
	/** The facts as they stand with every correction made so far, which is what the plan and the screens judge by. */
	readonly standing: readonly Fact[];
	readonly evaluation: Evaluation;
	/** What the gates said on a day before it, of the weeks that are read. */
	readonly earlier: (day: LocalDate) => Evaluation;
	/** The same day with more facts than are stored. */
	readonly withMore: (more: readonly Fact[]) => Evaluation;
}

/**
 * Evaluates a day from the newest checkpoint that serves, and keeps a new one about once a month, so that the cost does not
 * grow with the years.
 */
export async function evaluateDay(store: Store, db: Database, day: LocalDate): Promise<Evaluated> {
	const { reading, from, generation, newest } = await historyUpTo(db, day);
	const history = store.facts(reading);
	const evaluation = evaluate(history, day, { from });
	const start = from?.day ?? history.find(({ kind }) => kind !== 'plan' && kind !== 'progress')?.day;
	if (start !== undefined && daysBetween(start, newest) > renewAfter && reading.unreadable.length === 0)
		void store.inBackground(() => keepCheckpoint(db, foldTo(history, newest, { from }), generation));
	return {
		standing: correctedHistory(history),
		evaluation,
		earlier: (on) => evaluate(history, on, { from }),
		withMore: (more) => evaluate([...history, ...more], day, { from })
	};
}

import type { LocalDate } from '../base/local-date.ts';
import type { Category, ExerciseId } from '../exercise/exercise.ts';
import type { ExerciseBook } from '../exercise/tempo.ts';
import type { History } from '../history.ts';
import type { ItemSide } from '../session/session.ts';
import type { Amount } from './dose.ts';
import type { Plan } from './plan.ts';
import type { Startable, Verdicts } from './verdicts.ts';

/** Why an item is on today's list: the plan, a swap, an addition, an easier one for what is closed, or a warm-up. */
export type DueOrigin = 'plan' | 'swap' | 'added' | 'easier' | 'warm-up';

/** One exercise on one side that may be started today. */
export interface DueItem {
	readonly exercise: ExerciseId;
	readonly side: ItemSide;
	readonly category: Category;
	readonly verdict: Startable;
	/** Today's dose, halved under caution. */
	readonly dose: Amount;
	readonly origin: DueOrigin;
	/** How often it is planned today, and how often it is done already. */
	readonly times: number;
	readonly done: number;
}

/**
 * An item that is not for today: its gate is closed (`not-yet`), nothing may warm up for it (`no-warm-up`), or a session of
 * today was stopped in the middle of it (`stopped`).
 */
export interface HeldItem {
	readonly exercise: ExerciseId;
	readonly side: ItemSide;
	readonly category: Category;
	readonly why: 'not-yet' | 'no-warm-up' | 'stopped';
}

/** Today's program: what is due, in session order; what waits; what was done; what the person left out. */
export interface DueList {
	readonly due: readonly DueItem[];
	readonly held: readonly HeldItem[];
	readonly done: readonly { readonly exercise: ExerciseId; readonly side: ItemSide; readonly times: number }[];
	readonly skipped: readonly { readonly exercise: ExerciseId; readonly side: ItemSide }[];
}

/** What today's program is made from; facts after `day` are ignored. */
export interface DueQuestion {
	readonly book: ExerciseBook;
	readonly plan: Plan;
	readonly history: History;
	readonly verdicts: Verdicts;
	readonly day: LocalDate;
}

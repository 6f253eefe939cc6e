import type { LocalDate } from '#lib/domain/base/local-date.ts';
import type { Side } from '#lib/domain/body/side.ts';
import { categories, worse, type Category, type Verdict } from '#lib/domain/exercise/exercise.ts';
import type { Checkpoint } from '#lib/domain/gates/checkpoint.ts';
import { foldTo } from '#lib/domain/gates/evaluate.ts';
import { timeline } from '#lib/domain/gates/timeline.ts';
import type { Fact } from '#lib/domain/record/kinds.ts';
import type { ItemSide } from '#lib/domain/session/session.ts';
import type { Entry } from './others.ts';

/** What the gates say of a category on a day; of both sides the worse. */
export type Allows = (category: Category, side: ItemSide) => Verdict;

const facts = (day: LocalDate, entries: readonly Entry[]): Fact[] =>
	entries.map((entry, i): Fact => ({ id: `${day} ${String(i)}`, day, ...entry }));

/** The gates over the diary as it grows: the sample person keeps to them. */
export class SampleGates {
	#checkpoint: Checkpoint | undefined;

	/** What a day allows after these entries. */
	on(day: LocalDate, entries: readonly Entry[]): Allows {
		const [today] = timeline(facts(day, entries), day, day, { from: this.#checkpoint });
		const of = (category: Category, side: Side) => today?.[side][categories.indexOf(category)] ?? 'closed';
		return (category, side) =>
			side === 'both' ? worse(of(category, 'left'), of(category, 'right')) : of(category, side);
	}

	/** Takes in a whole day; days come in their order. */
	close(day: LocalDate, entries: readonly Entry[]): void {
		this.#checkpoint = foldTo(facts(day, entries), day, { from: this.#checkpoint });
	}
}

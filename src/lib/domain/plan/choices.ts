import type { ExerciseBook } from '../exercise/tempo.ts';
import { choiceKey, type Choice } from '../session/elsewhere.ts';
import type { ItemKey } from './changes.ts';
import type { Amount } from './dose.ts';
import type { DueList } from './due-item.ts';
import { sideOn } from './neighbours.ts';
import { inSessionOrder } from './order.ts';
import type { Plan } from './plan.ts';
import { verdictFor, type Verdicts } from './verdicts.ts';

/** A day as the choices of it need it. */
interface ChoiceDay {
	readonly list: DueList;
	readonly plan: { readonly plan: Plan };
	readonly verdicts: Verdicts;
	readonly doseOf: (item: ItemKey) => Amount;
}

/** What may have been done on a day without the guide: all of its list and the rest of the plan, whatever the gates say, in session order. */
export function choicesOf(book: ExerciseBook, { list, plan, verdicts, doseOf }: ChoiceDay): Choice[] {
	const { due, done, held, skipped } = list;
	const planned = plan.plan.items.flatMap(({ exercise, sides }) =>
		[...new Set(sides.flatMap((side) => sideOn(book[exercise], side)))].map((side): ItemKey => ({ exercise, side }))
	);
	const all: readonly ItemKey[] = [...due, ...done, ...held, ...skipped, ...planned];
	const each = new Map(all.map((item) => [choiceKey(item), item]));
	return inSessionOrder(
		[...each.values()].map(({ exercise, side }) => {
			const today = due.find((item) => item.exercise === exercise && item.side === side);
			return {
				exercise,
				side,
				category: book[exercise].category,
				planned: today?.dose ?? doseOf({ exercise, side }),
				verdict: verdictFor(verdicts, book[exercise], side)
			};
		})
	);
}

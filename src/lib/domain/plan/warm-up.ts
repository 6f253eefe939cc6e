import { startingAmount } from './dose.ts';
import { warmingS } from '../session/moving.ts';
import { blockOf } from './blocks.ts';
import { wasStopped } from './done.ts';
import type { DueItem, DueQuestion, HeldItem } from './due-item.ts';
import { inSessionOrder, needsWarmUp, warmUpS } from './order.ts';
import { verdictFor } from './verdicts.ts';

const walk = 'mo-walk';

/**
 * Today's list with at least five minutes of moving (no rests, no questions) before a stretch or anything vigorous: a walk is added where the
 * list brings less, and without a walk to add, or after one that was stopped today, those items wait (rule `warm-up-first`). Five minutes are half the
 * catalogue's walk, so they hold under caution too.
 */
export function withWarmUp(
	due: readonly DueItem[],
	{ book, verdicts, history, day }: Omit<DueQuestion, 'plan'>
): { readonly due: readonly DueItem[]; readonly held: readonly HeldItem[] } {
	if (!due.some(({ category }) => needsWarmUp(category))) return { due, held: [] };
	const seconds = due.reduce((sum, item) => sum + warmingS(blockOf(book, item)), 0);
	if (seconds >= warmUpS) return { due, held: [] };
	const verdict = wasStopped(history, walk, 'both', day) ? 'closed' : verdictFor(verdicts, book[walk], 'both');
	if (verdict === 'closed') {
		const wait = due.filter(({ category }) => needsWarmUp(category));
		return {
			due: due.filter((item) => !wait.includes(item)),
			held: wait.map(({ exercise, side, category }) => ({ exercise, side, category, why: 'no-warm-up' }))
		};
	}
	const added: DueItem = {
		exercise: walk,
		side: 'both',
		category: 'mobility',
		verdict,
		dose: { ...startingAmount(book[walk]), holdS: warmUpS },
		origin: 'warm-up',
		times: 1,
		done: 0
	};
	return { due: inSessionOrder([...due.filter(({ exercise }) => exercise !== walk), added]), held: [] };
}

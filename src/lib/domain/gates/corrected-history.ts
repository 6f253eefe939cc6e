import type { History } from '../history.ts';
import type { Fact } from '../record/kinds.ts';
import { corrected, inOrder } from './calendar.ts';

/** The history's facts as they stand with every correction made so far; corrections themselves are left out. */
export function correctedHistory(history: History): History {
	const corrections = history.filter((fact): fact is Fact<'correction'> => fact.kind === 'correction').sort(inOrder);
	if (corrections.length === 0) return history;
	return history
		.filter(({ kind }) => kind !== 'correction')
		.map((fact) => {
			const own = corrections.filter(({ day, content }) => content.record === fact.id && day >= fact.day);
			return own.length === 0 ? fact : corrected(fact, own).fact;
		});
}

import type { Exercise, Verdict } from '../exercise/exercise.ts';
import type { SessionItem } from '../session/session.ts';

/** An amount of work: sets × repetitions × seconds held. */
export type Amount = SessionItem['planned'];

/** Half an amount, never more: fewer sets first, then repetitions, then hold; never below one of any. */
export function halved({ sets, reps, holdS }: Amount): Amount {
	if (sets > 1) return { sets: Math.floor(sets / 2), reps, holdS };
	if (reps > 1) return { sets, reps: Math.floor(reps / 2), holdS };
	return { sets, reps, holdS: holdS > 1 ? Math.floor(holdS / 2) : holdS };
}

/** How an exercise's dose grows: which part, by how much a step, up to what. */
export interface Growth {
	readonly part: keyof Amount;
	readonly by: number;
	readonly most: number;
}

/**
 * How a dose grows, step by step; undefined where it does not: breathing, release (its caps stand) and the sitting
 * break. Press and relax stays within 4-6 (source 004), holds of a stretch within 30 s, a walk within half an hour
 * and 1 minute a step, vigorous within the catalogue's rounds. The rest are the project's defaults.
 */
export function growthOf({ category, dose, id }: Pick<Exercise, 'category' | 'dose' | 'id'>): Growth | undefined {
	if (category === 'breathing' || category === 'release' || id === 'mo-break') return undefined;
	if (category === 'vigorous') return { part: 'sets', by: 1, most: dose.sets };
	if (dose.restBetween === 'reps') return { part: 'reps', by: 1, most: 6 };
	if (dose.reps > 1) return { part: 'reps', by: 2, most: dose.reps + 4 };
	if (dose.holdS >= 300) return { part: 'holdS', by: 60, most: 1800 };
	return { part: 'holdS', by: 5, most: category === 'stretch' ? 30 : 20 };
}

/** The lowest dose step: half of the plan's. Below it comes the easier neighbour. */
export const lowestStep = -1;

/** An amount at a dose step: 0 as planned, below it half, above it grown up to the exercise's most. */
export function stepped(amount: Amount, step: number, growth: Growth | undefined): Amount {
	if (step < 0) return halved(amount);
	if (!growth || step === 0) return amount;
	const grown = Math.min(growth.most, amount[growth.part] + step * growth.by);
	return { ...amount, [growth.part]: Math.max(amount[growth.part], grown) };
}

/** Whether an amount can still grow at a step. */
export function canGrow(amount: Amount, step: number, growth: Growth | undefined): boolean {
	if (!growth) return false;
	return stepped(amount, step + 1, growth)[growth.part] > stepped(amount, step, growth)[growth.part];
}

/** Today's amount: the planned one at its step, halved once more under caution. */
export function doseToday(amount: Amount, step: number, growth: Growth | undefined, verdict: Verdict): Amount {
	const full = stepped(amount, step, growth);
	return verdict === 'caution' ? halved(full) : full;
}

/** The amount an exercise starts with: the catalogue's, half of it for the vigorous two. */
export function startingAmount({ category, dose: { sets, reps, holdS } }: Pick<Exercise, 'category' | 'dose'>): Amount {
	return category === 'vigorous' ? halved({ sets, reps, holdS }) : { sets, reps, holdS };
}

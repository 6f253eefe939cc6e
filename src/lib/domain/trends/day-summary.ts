import type { LocalDate } from '../base/local-date.ts';
import { sidePain } from '../check-in/side-pain.ts';
import type { Fact } from '../record/kinds.ts';
import { daySittings, type SittingFact } from '../sitting/day.ts';
import type { DayPoint } from './fortnight.ts';

/** A day in one line: what a list, the small chart and the day page show of it. */
export interface DaySummary {
	readonly day: LocalDate;
	/** Pain per side, 0-10; of two check-ins the worse; undefined without one, or for a side that was not rated. */
	readonly pain: { readonly left: number | undefined; readonly right: number | undefined } | undefined;
	/** How long somebody sat; undefined when nothing was recorded. */
	readonly sitting: { readonly totalMs: number; readonly estimated: boolean } | undefined;
	readonly backdated: boolean;
	readonly flagged: boolean;
}

function painOf(checkIns: readonly Fact<'checkIn'>[]): DaySummary['pain'] {
	if (checkIns.length === 0) return undefined;
	const told = checkIns.map(({ content }) => content);
	return { left: sidePain(told, 'left')?.usual, right: sidePain(told, 'right')?.usual };
}

/**
 * One summary for each day from `from` to `to` that has anything. `facts` should reach back one day further, for a bout
 * over midnight.
 */
export function summariseDays(facts: readonly Fact[], from: LocalDate, to: LocalDate, zone: string): DaySummary[] {
	const sitting = daySittings(
		facts.filter((fact): fact is Fact<'sittingBout'> & SittingFact => fact.kind === 'sittingBout'),
		from,
		to,
		zone
	);
	const checkIns = facts.filter((fact) => fact.kind === 'checkIn');
	return sitting.map((sat): DaySummary => {
		const own = checkIns.filter(({ day }) => day === sat.day);
		return {
			day: sat.day,
			pain: painOf(own),
			sitting: sat.basis === 'none' ? undefined : { totalMs: sat.totalMs, estimated: sat.basis === 'estimate' },
			backdated: own.some(({ content }) => content.backdated),
			flagged: own.some(({ content }) => content.flags.length > 0)
		};
	});
}

/** The summaries as points of the small chart. */
export const chartPoints = (summaries: readonly DaySummary[]): Map<LocalDate, Omit<DayPoint, 'day'>> =>
	new Map(
		summaries.map(({ day, pain, sitting }) => [
			day,
			{
				left: pain?.left,
				right: pain?.right,
				sitting: sitting && Math.round(sitting.totalMs / 60_000),
				estimated: sitting?.estimated ?? false
			}
		])
	);

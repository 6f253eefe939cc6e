import { dayNumber, fromDayNumber, type LocalDate } from '../../src/lib/domain/base/local-date.ts';
import { evaluate, foldTo } from '../../src/lib/domain/gates/evaluate.ts';
import { timeline } from '../../src/lib/domain/gates/timeline.ts';
import type { History } from '../../src/lib/domain/history.ts';
import { checkIn, day, injury, item, screening, selfTest, session } from '../fixtures/gates/facts.ts';

/** One measured figure: milliseconds, and the budget where there is one. */
export interface Figure {
	readonly name: string;
	readonly ms: number;
	readonly budget?: number;
}

/** Years of daily facts: a check-in every day, a session on five days of seven, a yearly injury, fresh screenings and tests. */
export function yearsOfFacts(years: number): History {
	return Array.from({ length: years * 365 }, (_, n) => {
		const pain = (n * 7) % 5 === 0 ? 4 : 2;
		const facts = [checkIn(n, pain, n % 90 < 4 ? 6 : 2)];
		if (n % 7 < 5)
			facts.push(
				session(n, [
					item('mo-tilt'),
					item('s1-march'),
					item(n % 3 === 0 ? 's2-standmarch' : 's1-clam', { side: 'left' })
				])
			);
		if (n % 170 === 0) facts.push(screening(n));
		if (n % 7 === 6) facts.push(selfTest(n, 'left'), selfTest(n, 'right'));
		if (n % 365 === 200) facts.push(injury(n, 'right', n + 10));
		return facts;
	}).flat();
}

function median(runs: number, work: () => unknown): number {
	const times = Array.from({ length: runs }, () => {
		const start = performance.now();
		work();
		return performance.now() - start;
	}).sort((a, b) => a - b);
	return times[times.length >> 1] ?? NaN;
}

/** The gates' figures over ten years, as in the quality page. */
export function measure(): readonly Figure[] {
	const history = yearsOfFacts(10);
	const last = day(3649);
	const back = (days: number): LocalDate => fromDayNumber(dayNumber(last) - days);
	const checkpoint = foldTo(history, back(31));
	const recent = history.filter((fact) => fact.day > checkpoint.day);
	const five = history.filter((fact) => fact.day < day(1825));
	return [
		{ name: 'one evaluation over 10 years, first run', ms: median(1, () => evaluate(history, last)) },
		{ name: 'one evaluation over 10 years', ms: median(21, () => evaluate(history, last)), budget: 25 },
		{ name: 'the timeline of 10 years', ms: median(21, () => timeline(history, day(0), last)), budget: 60 },
		{
			name: 'one evaluation from a checkpoint a month old',
			ms: median(21, () => evaluate(recent, last, { from: checkpoint })),
			budget: 3
		},
		{ name: 'one evaluation over 5 years', ms: median(21, () => evaluate(five, day(1824))) }
	];
}

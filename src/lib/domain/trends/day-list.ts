import type { LocalDate } from '../base/local-date.ts';
import type { Fact } from '../record/kinds.ts';

/** The facts of one day, in the order the day page shows them. */
export interface DayFacts {
	readonly day: LocalDate;
	readonly facts: readonly Fact[];
}

const order: readonly Fact['kind'][] = [
	'checkIn',
	'session',
	'sittingBout',
	'injury',
	'selfTest',
	'measure',
	'care',
	'review',
	'screening',
	'clearance',
	'hold',
	'plan',
	'progress',
	'adjustment',
	'goal',
	'correction'
];

function moment(fact: Fact): number {
	if (fact.kind === 'checkIn') return fact.content.at;
	if (fact.kind === 'session') return fact.content.start;
	return fact.kind === 'sittingBout' && fact.content.how !== 'estimate' ? fact.content.start : 0;
}

/** Facts grouped by day, newest day first; within a day by kind, then by time. */
export function groupByDay(facts: readonly Fact[]): DayFacts[] {
	const days = new Map<LocalDate, Fact[]>();
	for (const fact of facts) {
		const list = days.get(fact.day);
		if (list) list.push(fact);
		else days.set(fact.day, [fact]);
	}
	return [...days]
		.sort(([a], [b]) => (a < b ? 1 : -1))
		.map(([day, list]) => ({
			day,
			facts: list.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || moment(a) - moment(b))
		}));
}

/** Everything a person wrote in a fact, for searching; lower case. */
export function writtenText(fact: Fact): string {
	const texts: string[] = [];
	const walk = (value: unknown) => {
		if (typeof value === 'string') texts.push(value);
		else if (Array.isArray(value)) value.forEach(walk);
		else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk);
	};
	const { content } = fact;
	walk(['note', 'by', 'why', 'question', 'goal', 'reason'].map((key) => (content as Record<string, unknown>)[key]));
	return texts.join('\n').toLowerCase();
}

import { dayNumber, fromDayNumber } from '../../src/lib/domain/base/local-date.ts';
import { evaluate, foldTo } from '../../src/lib/domain/gates/evaluate.ts';
import { timeline } from '../../src/lib/domain/gates/timeline.ts';
import type { History } from '../../src/lib/domain/history.ts';
import { checkIn, correction, day, injury, item, screening, selfTest, session } from '../fixtures/gates/facts.ts';

/** One line of the bench. */
export interface Figure {
	readonly what: string;
	readonly value: number;
	readonly unit: 'ms' | '×';
	readonly budget?: number;
}

const painOn = (n: number) => ({ pain: (n * 7) % 5 === 0 ? 4 : 2, right: n % 90 < 4 ? 6 : 2 });

/** Years of daily facts: a check-in every day, a session on five days of seven, a yearly injury, fresh screenings and tests. */
export function yearsOfFacts(years: number): History {
	return Array.from({ length: years * 365 }, (_, n) => {
		const { pain, right } = painOn(n);
		const facts = [checkIn(n, pain, right)];
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

/** Corrections spread over ten years, each of the check-in `back` days before it. */
function correctionsOf(count: number, back: number): History {
	return Array.from({ length: count }, (_, i) => {
		const made = Math.round(((i + 1) * 3649) / count);
		const of = checkIn(Math.max(0, made - back), 0);
		if (of.kind !== 'checkIn') throw new Error('not a check-in');
		const { pain, right } = painOn(Math.max(0, made - back));
		const { places } = (checkIn(0, pain, right) as typeof of).content;
		const other = (checkIn(0, pain, right + 1) as typeof of).content.places;
		return correction(made, of.id, 'places', places, other);
	});
}

/** The median of the processor time of some runs, in milliseconds: unlike the clock it stands still while others work. */
function median(runs: number, work: () => unknown): number {
	const times = Array.from({ length: runs }, () => {
		const start = process.cpuUsage();
		work();
		const { user, system } = process.cpuUsage(start);
		return (user + system) / 1000;
	}).sort((a, b) => a - b);
	return times[times.length >> 1] ?? NaN;
}

/** The gates' figures over ten years, as in the quality page, and how they grow. */
export function measureGates(runs: number): readonly Figure[] {
	const history = yearsOfFacts(10);
	const last = day(3649);
	const checkpoint = foldTo(history, fromDayNumber(dayNumber(last) - 31));
	const recent = history.filter((fact) => fact.day > checkpoint.day);
	const five = history.filter((fact) => fact.day < day(1825));
	const all = (facts: History): number => median(runs, () => timeline(facts, day(0), last));
	const first = median(1, () => evaluate(history, last));
	const whole = median(runs, () => evaluate(history, last));
	const half = median(runs, () => evaluate(five, day(1824)));
	const from = median(runs, () => evaluate(recent, last, { from: checkpoint }));
	const verdicts = all(history);
	const late = all([...history, ...correctionsOf(500, 30)]);
	const old = all([...history, ...correctionsOf(500, 365)]);
	const ms = (what: string, value: number, budget?: number): Figure => ({
		what,
		value,
		unit: 'ms',
		...(budget === undefined ? {} : { budget })
	});
	const ratio = (what: string, value: number): Figure => ({ what, value, unit: '×' });
	return [
		ms('one evaluation, first run', first),
		ms('one evaluation', whole, 25),
		ms('one evaluation, checkpoint a month old', from, 3),
		ms('the timeline', verdicts, 60),
		ms('… with 500 corrections 30 days late', late),
		ms('… with 500 corrections a year late', old),
		ratio('one evaluation, 10 years against 5', whole / half),
		ratio('the timeline against one evaluation', verdicts / whole),
		ratio('500 corrections 30 days late against none', late / verdicts),
		ratio('500 corrections a year late against none', old / verdicts)
	];
}

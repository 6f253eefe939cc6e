import { describe, expect, test } from 'vitest';
import { checkIn, checkIns, day, item, screening, session } from '../../../../tests/fixtures/gates/facts.ts';
import type { Fact } from '../record/kinds.ts';
import { dayNumber } from '../base/local-date.ts';
import { foldTo } from './evaluate.ts';

const base = [screening(0), ...checkIns(0, 60)];
const creditOn = (facts: readonly Fact[], n: number) => foldTo(facts, day(n)).memory.left.credit;
const daysOn = (facts: readonly Fact[], n: number) =>
	creditOn(facts, n).days.map((each) => [each.day - dayNumber(day(0)), each.psoas, each.rung]);

describe('two sessions of one day make one qualifying day', () => {
	const morning = (...items: ReturnType<typeof item>[]) => session(5, items, { id: 'morning' });
	const evening = (...items: ReturnType<typeof item>[]) => session(5, items, { id: 'evening' });

	test('that has what either had, in either order', () => {
		const [psoas, rung, plain] = [item('s1-march'), item('s2-birddog'), item('s1-clam')];
		expect(daysOn([...base, morning(psoas), evening(plain)], 6)).toEqual([[5, true, false]]);
		expect(daysOn([...base, morning(plain), evening(psoas)], 6)).toEqual([[5, true, false]]);
		expect(daysOn([...base, morning(rung), evening(plain)], 6)).toEqual([[5, false, true]]);
		expect(daysOn([...base, morning(plain), evening(rung)], 6)).toEqual([[5, false, true]]);
		expect(daysOn([...base, morning(plain), evening(plain)], 6)).toEqual([[5, false, false]]);
	});

	test('after the days before it', () => {
		const before = session(3, [item('s1-march')]);
		expect(daysOn([...base, before, morning(item('s1-clam')), evening(item('s1-clam'))], 6)).toEqual([
			[3, true, false],
			[5, false, false]
		]);
	});

	test('and one stretch day; of what did not settle the lowest pain before counts', () => {
		const twice = [...base, morning(item('st-couch')), evening(item('st-couch'))];
		expect(creditOn(twice, 6).stretchDays).toEqual([dayNumber(day(5))]);
		const risen = [
			...checkIns(0, 5),
			checkIn(6, 7),
			session(4, [item('s1-march')], { before: 1, id: 'a' }),
			session(5, [item('s1-march')], { before: 2, id: 'b' }),
			session(5, [item('s1-march')], { before: 1, id: 'c' })
		].filter(({ id }) => id !== 'checkIn-5');
		expect(creditOn(risen, 6).unsettledBefore).toBe(1);
		expect(creditOn([...risen, checkIn(7, 7)], 7).unsettledBefore).toBeNull();
	});
});

test('stretch days are told on the day that judges them, and on no later one', () => {
	const history = [...base, session(5, [item('st-couch')])];
	expect([5, 6, 7].map((n) => creditOn(history, n).stretchDays.length)).toEqual([0, 1, 0]);
});

test('qualifying days are kept for 45 days, the last one included', () => {
	const history = [...base, session(5, [item('s1-march')]), session(6, [item('s1-march')])];
	const later = (n: number) => daysOn([...history, session(n, [item('s1-clam')])], n + 1).map(([each]) => each);
	expect(later(49)).toEqual([5, 6, 49]);
	expect(later(50)).toEqual([6, 50]);
	expect(later(51)).toEqual([51]);
});

test('a session without an item of a side leaves nothing waiting there', () => {
	expect(creditOn([...base, session(5, [item('s1-clam', { side: 'right' })])], 5).pending).toEqual([]);
	expect(creditOn([...base, session(5, [item('s1-clam', { side: 'left' })])], 5).pending).toHaveLength(1);
});

test('strength without a pain rating is no training', () => {
	const trained = (pain: number | null) =>
		foldTo([...base, session(5, [item('s1-march', { pain })])], day(6)).memory.left.strength.trained;
	expect([trained(2), trained(null)]).toEqual([dayNumber(day(5)), null]);
});

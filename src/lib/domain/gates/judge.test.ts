import { expect, test } from 'vitest';
import {
	checkIn,
	checkIns,
	day,
	factOf,
	modelClient,
	order,
	screening
} from '../../../../tests/fixtures/gates/facts.ts';
import { gatesOn, reasonOn } from '../../../../tests/fixtures/gates/look.ts';
import { categories } from '../exercise/exercise.ts';
import { evaluate } from './evaluate.ts';

const base = [screening(0), ...checkIns(0, 20)];
const clearance = (n: number, until: number, by: string) =>
	factOf('clearance', n, { side: 'left', category: 'stretch', until: day(until), by, why: '', from: 'device' }, by);

test('of several clearances the one that lasts longest is named, of equals the first by name', () => {
	const by = (...list: readonly ReturnType<typeof clearance>[]) =>
		reasonOn([...base, ...list], 5, 'strength-first', 'stretch')?.cleared;
	const [short, long] = [clearance(2, 9, 'Ana'), clearance(1, 12, 'Pat')];
	for (const list of [
		[short, long],
		[long, short]
	])
		expect(by(...list)).toEqual({ by: 'Pat', day: day(1), until: day(12) });
	const [early, late] = [clearance(1, 9, 'Zoe'), clearance(2, 9, 'Ana')];
	expect([by(early, late)?.by, by(late, early)?.by]).toEqual(['Ana', 'Ana']);
	const [first, second] = [clearance(1, 9, 'Ana'), clearance(2, 9, 'Zoe')];
	expect([by(first, second)?.by, by(second, first)?.by]).toEqual(['Ana', 'Ana']);
	const again = factOf(
		'clearance',
		2,
		{ side: 'left', category: 'stretch', until: day(9), by: 'Ana', why: '', from: 'device' },
		'again'
	);
	expect([by(first, again)?.day, by(again, first)?.day]).toEqual([day(1), day(1)]);
});

test('a clearance is named only where it lowers something', () => {
	const cleared = [...base, clearance(1, 12, 'Pat')];
	expect(reasonOn(cleared, 5, 'ladder', 'strength-2')).not.toHaveProperty('cleared');
	expect(reasonOn(cleared, 5, 'strength-first', 'stretch', 'right')).toMatchObject({ verdict: 'closed' });
	const pregnant = [...base, screening(4, { pregnant: true }), order('clearance', 4, 'release', 'left', 12)];
	expect(reasonOn(pregnant, 5, 'pregnant', 'release')).not.toHaveProperty('cleared');
	expect(reasonOn(pregnant, 5, 'pregnant', 'release')).toMatchObject({ verdict: 'caution' });
});

test('a clearance lowers nothing that a therapist cannot loosen, and closes nothing that is open', () => {
	const later = [...base, clearance(18, 28, 'Pat')];
	expect(reasonOn(later, 25, 'check-in-first', 'stretch')).toMatchObject({ verdict: 'closed' });
	expect(reasonOn(later, 25, 'check-in-first', 'stretch')).not.toHaveProperty('cleared');
	const moving = [...base, order('clearance', 4, 'mobility', 'left', 12)];
	expect(gatesOn(moving, 5)).toBe(gatesOn(base, 5));
	expect(evaluate(base, day(5)).left.gates.breathing).toEqual({ verdict: 'open', reasons: [] });
});

test('vigorous lists the reasons of both sides, every other category its own', () => {
	const held = [...base, ...categories.map((category) => order('hold', 4, category, 'right', 12))];
	const { left, right } = evaluate(held, day(5));
	const sidesOf = (of: typeof left, category: (typeof categories)[number]) =>
		[...new Set(of.gates[category].reasons.map(({ side }) => side))].toSorted();
	expect([sidesOf(left, 'vigorous'), sidesOf(right, 'vigorous')]).toEqual([
		['left', 'right'],
		['left', 'right']
	]);
	expect(right.gates.breathing.reasons.map(({ rule }) => rule)).toEqual(['hold']);
	const ofOne = (of: typeof left) => of.gates.vigorous.reasons.find(({ rule }) => rule === 'gentle-before-vigorous');
	expect([ofOne(left)?.side, ofOne(right)?.side]).toEqual(['left', 'right']);
	expect([sidesOf(left, 'stretch'), sidesOf(right, 'stretch'), sidesOf(left, 'release')]).toEqual([
		['left'],
		['right'],
		[]
	]);
});

test("the ladder's order holds on the right as on the left", () => {
	const held = [...base, order('hold', 4, 'strength-1', 'right', 12)];
	expect([gatesOn(held, 5, 'right'), gatesOn(held, 5)]).toEqual(['oooxxxxx', 'oooo' + 'xxxx']);
	expect(reasonOn(held, 5, 'ladder', 'strength-1', 'right')).toBeUndefined();
	expect(evaluate(held, day(5)).right.gates.stretch.reasons.map(({ code }) => code)).toEqual(['strength-first']);
});

test("the ladder's order names what closes the rung below, not what only makes it gentler", () => {
	const pregnant = [...checkIns(0, 20), screening(0, { pregnant: true })];
	const orders = [order('clearance', 4, 'strength-3', 'left', 12), order('hold', 4, 'strength-2', 'left', 12)];
	expect(
		evaluate([...pregnant, ...orders], day(5)).left.gates['strength-3'].reasons.find(
			({ code }) => code === 'ladder-order'
		)
	).toMatchObject({ facts: [{ value: 'strength-2' }, { code: 'lower-reason', value: 'hold' }] });
});

test('says whose the numbers of a rule are', () => {
	const told = (facts: Parameters<typeof evaluate>[0], n: number) =>
		Object.fromEntries(
			evaluate(facts, day(n)).left.gates.stretch.reasons.map(({ rule, ownNumbers }) => [rule, ownNumbers])
		);
	expect(told([screening(0, { pregnant: true }), checkIn(0, 9)], 0)).toEqual({
		flare: 'some',
		'pain-high': 'some',
		'strength-first': 'all',
		pregnant: 'none'
	});
});

test('what stands today comes before what is earned after it', () => {
	const codes = (facts: Parameters<typeof evaluate>[0], n: number, category: (typeof categories)[number]) =>
		evaluate(facts, day(n)).left.gates[category].reasons.map(({ code }) => code);
	const flaring = [...modelClient(22), checkIn(23, 6)];
	expect(codes(flaring, 23, 'stretch').slice(0, 3)).toEqual(['flare', 'pain-high', 'unsettled']);
	expect(codes(flaring, 23, 'stretch')).toContain('strength-first-after-flare');
	expect(codes([screening(0), checkIn(0, 9)], 0, 'vigorous').slice(0, 2)).toEqual(['flare', 'pain-very-high']);
	const right = codes([screening(0), checkIn(0, 2, 9)], 0, 'vigorous');
	expect([right[0], right.at(-1)]).toEqual(['flare', 'gentle-before-vigorous']);
	expect(codes([...checkIns(0, 2)], 2, 'strength-2')).toEqual(['screening-missing', 'ladder-not-yet']);
});

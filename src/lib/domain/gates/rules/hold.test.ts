import { expect, test } from 'vitest';
import { checkIns, day, factOf, order, screening } from '../../../../../tests/fixtures/gates/facts.ts';
import { gatesOn, reasonOn, ruleOn, ruleOver } from '../../../../../tests/fixtures/gates/look.ts';

const base = [screening(0), ...checkIns(0, 20)];

test('closes its category on its side from its day to its until', () => {
	const history = [...base, order('hold', 5, 'mobility', 'left', 8)];
	expect(ruleOver(history, [4, 5, 8, 9], 'hold')).toEqual(['oooooooo', 'oxoooooo', 'oxoooooo', 'oooooooo']);
	expect(ruleOn(history, 5, 'hold', 'right')).toBe('oooooooo');
	expect(reasonOn(history, 5, 'hold', 'mobility')).toMatchObject({
		code: 'hold',
		facts: [{ code: 'ordered', day: day(5), value: 'Pat' }],
		reopens: [{ code: 'until', from: day(9) }]
	});
});

test('ends when lifted, also closes breathing, and no clearance opens it', () => {
	expect(ruleOver([...base, order('hold', 5, 'release', 'both', 20, 7)], [6, 7], 'hold')).toEqual([
		'ooxooooo',
		'oooooooo'
	]);
	expect(gatesOn([...base, order('hold', 5, 'breathing', 'both', 20)], 6)[0]).toBe('x');
	const cleared = [...base, order('hold', 5, 'release', 'both', 9), order('clearance', 5, 'release', 'both', 9)];
	expect(gatesOn(cleared, 6)[2]).toBe('x');
});

test('of several the one that lasts longest is named', () => {
	const two = [...base, order('hold', 5, 'release', 'left', 9), order('hold', 6, 'release', 'both', 12)];
	expect(reasonOn(two, 7, 'hold', 'release')?.reopens).toEqual([{ code: 'until', from: day(13) }]);
});

test('holds of two categories stand side by side, each with its own reason', () => {
	const two = [...base, order('hold', 5, 'mobility', 'left', 8), order('hold', 6, 'release', 'left', 12)];
	expect(ruleOn(two, 7, 'hold')).toBe('oxxooooo');
	expect(reasonOn(two, 7, 'hold', 'mobility')).toMatchObject({
		facts: [{ day: day(5) }],
		reopens: [{ code: 'until', from: day(9) }]
	});
});

test('of those that last equally long the one ordered first is named, then the first by name', () => {
	const named = (n: number, by: string) =>
		factOf('hold', n, { side: 'left', category: 'release', until: day(9), by, why: '', from: 'device' }, `${n} ${by}`);
	const orders = [named(5, 'Pat'), named(4, 'Zoe'), named(4, 'Ana')];
	for (const list of [orders, orders.toReversed()])
		expect(reasonOn([...base, ...list], 7, 'hold', 'release')?.facts).toEqual([
			{ code: 'ordered', day: day(4), value: 'Ana' }
		]);
});

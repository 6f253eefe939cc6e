import { expect, test } from 'vitest';
import { checkIns, day, order, screening } from '../../../../../tests/fixtures/gates/facts.ts';
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

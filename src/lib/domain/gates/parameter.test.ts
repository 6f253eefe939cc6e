import { expect, test } from 'vitest';
import { numbersUnder, settle, tighterOf, type Parameter } from './parameter.ts';
import { mergeWishes, realRules } from './rule-set.ts';

const days = { value: 6, unit: 'days', source: 'project', tighter: 'higher' } as const satisfies Parameter;
const pain = { value: 3, unit: 'points', source: 'project', tighter: 'lower' } as const satisfies Parameter;

test('a plan tightens, and loosens only as far as it may', () => {
	expect([undefined, NaN, Infinity, 8, 6, 4].map((wish) => settle(days, wish))).toEqual([6, 6, 6, 8, 6, 6]);
	expect([2, 3, 4].map((wish) => settle(pain, wish))).toEqual([2, 3, 3]);
	expect([8, 4, 1].map((wish) => settle({ ...days, loosest: 3 }, wish))).toEqual([8, 4, 3]);
	expect([2, 4, 9].map((wish) => settle({ ...pain, loosest: 5 }, wish))).toEqual([2, 4, 5]);
	expect(settle({ ...days, tighter: 'fixed' }, 99)).toBe(6);
});

test('names other than a number of a rule change nothing', () => {
	const groups = [{ id: 'a', parameters: { days, pain } }];
	expect(numbersUnder(groups, { 'a.days': 9, 'b.pain': 1, toString: 1 })).toEqual({ a: { days: 9, pain: 3 } });
	expect([tighterOf(days, 1, 2), tighterOf(pain, 1, 2)]).toEqual([2, 1]);
});

test('of two plans on one day the tighter number counts, a plan without it wants the default', () => {
	const name = 'strength-first.days';
	expect(mergeWishes([{ [name]: 4 }, { [name]: 5 }], realRules)).toEqual({ [name]: 5 });
	expect(mergeWishes([{ [name]: 4 }, {}], realRules)).toEqual({ [name]: 6 });
	expect(mergeWishes([{ [name]: 8 }, {}], realRules)).toEqual({ [name]: 8 });
	expect(mergeWishes([{ [name]: NaN, nonsense: 3 }], realRules)).toEqual({});
});

test('a fixed number stays, whichever way and however far a plan would move it', () => {
	const fixed = { ...days, tighter: 'fixed', loosest: 3 } as const;
	expect([99, 4, 1].map((wish) => settle(fixed, wish))).toEqual([6, 6, 6]);
});

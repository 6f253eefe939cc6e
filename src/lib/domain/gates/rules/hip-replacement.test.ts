import { expect, test } from 'vitest';
import type { Category } from '../../exercise/exercise.ts';
import { day, order, screening } from '../../../../../tests/fixtures/gates/facts.ts';
import { reasonOn, ruleOn } from '../../../../../tests/fixtures/gates/look.ts';

const closed = 'oox~xxxx';
const replaced = (date?: number) =>
	screening(0, { hipReplacement: [{ side: 'left', ...(date === undefined ? {} : { date: day(date) }) }] });
const clear = (n: number, category: Category) => order('clearance', n, category, 'left', n + 28);

test('closes its own side', () => {
	expect(ruleOn([replaced(-400)], 1, 'hip-replacement')).toBe(closed);
	expect(ruleOn([replaced(-400)], 1, 'hip-replacement', 'right')).toBe('oooooooo');
	expect(ruleOn([replaced(-400), screening(3)], 3, 'hip-replacement')).toBe('oooooooo');
});

test('a clearance lowers it, for stretch only when given 12 weeks after', () => {
	expect(ruleOn([replaced(-10), clear(1, 'strength-2')], 2, 'hip-replacement')).toBe('oox~~xxx');
	expect(ruleOn([replaced(-84), clear(0, 'stretch')], 2, 'hip-replacement')).toBe('oox~xx~x');
	expect(ruleOn([replaced(-83), clear(0, 'stretch')], 2, 'hip-replacement')).toBe(closed);
	expect(reasonOn([replaced(-83)], 0, 'hip-replacement', 'stretch')).toMatchObject({
		code: 'hip-replacement',
		facts: [{ code: 'hip-replaced', day: day(-83) }],
		reopens: [{ code: 'clearance-from', from: day(1) }, { code: 'new-screening' }]
	});
	expect(reasonOn([replaced(-83)], 2, 'hip-replacement', 'release')?.reopens[0]).toEqual({ code: 'clearance' });
});

test('a date that has passed is not told as coming, and what goes gently asks for no clearance', () => {
	const ways = (date: number | undefined, category: Category) =>
		reasonOn([replaced(date)], 1, 'hip-replacement', category)?.reopens;
	expect(ways(-83, 'stretch')).toEqual([{ code: 'clearance' }, { code: 'new-screening' }]);
	expect(ways(-2500, 'stretch')).toEqual([{ code: 'clearance' }, { code: 'new-screening' }]);
	expect(ways(-82, 'stretch')?.[0]).toEqual({ code: 'clearance-from', from: day(2) });
	expect(ways(-82, 'strength-1')).toEqual([{ code: 'new-screening' }]);
	expect(ways(undefined, 'strength-1')).toEqual([{ code: 'new-screening' }]);
});

test('an unknown date cannot be cleared, also beside a known one', () => {
	expect(ruleOn([replaced(), clear(0, 'strength-2')], 1, 'hip-replacement')).toBe(closed);
	expect(ruleOn([replaced(-400), replaced(), clear(0, 'strength-2')], 1, 'hip-replacement')).toBe(closed);
	expect(reasonOn([replaced()], 1, 'hip-replacement', 'stretch')).toMatchObject({
		facts: [{ code: 'hip-replaced' }],
		reopens: [{ code: 'date-known' }, { code: 'new-screening' }]
	});
});

test('of two dates the newer one counts', () => {
	const twice = [
		screening(0, {
			hipReplacement: [
				{ side: 'left', date: day(-400) },
				{ side: 'left', date: day(-30) }
			]
		})
	];
	expect(ruleOn([...twice, clear(0, 'stretch')], 1, 'hip-replacement')).toBe(closed);
});

import { expect, test } from 'vitest';
import { checkIns, day, screening } from '../../../../../tests/fixtures/gates/facts.ts';
import { reasonOn, ruleOver } from '../../../../../tests/fixtures/gates/look.ts';

const closed = 'oxxxxxxx';
const open = 'oooooooo';

test('closes all but breathing until the questions are answered', () => {
	const history = [...checkIns(0, 5), screening(3)];
	expect(ruleOver(history, [2, 3], 'screening')).toEqual([closed, open]);
	expect(reasonOn(history, 2, 'screening', 'mobility')).toMatchObject({
		code: 'screening-missing',
		facts: [],
		reopens: [{ code: 'screening' }]
	});
});

test('lasts 180 days, the last one included', () => {
	const history = [screening(3)];
	expect(ruleOver(history, [183, 184], 'screening')).toEqual([open, closed]);
	expect(reasonOn(history, 184, 'screening', 'stretch')).toMatchObject({
		code: 'screening-old',
		number: 180,
		facts: [{ code: 'screening', day: day(3) }],
		reopens: [{ code: 'screening' }]
	});
	expect(ruleOver([...history, screening(190)], [190], 'screening')).toEqual([open]);
});

test('stays closed under 18, also when two answers of a day differ', () => {
	expect(ruleOver([screening(0, { adult: false })], [0], 'screening')).toEqual([closed]);
	expect(ruleOver([screening(0, { adult: false }), screening(0)], [0], 'screening')).toEqual([closed]);
	expect(reasonOn([screening(0, { adult: false })], 0, 'screening', 'release')).toMatchObject({
		code: 'under-age',
		reopens: [{ code: 'stays-closed' }]
	});
	expect(ruleOver([screening(0, { adult: false }), screening(9)], [9], 'screening')).toEqual([open]);
});

import { expect, test } from 'vitest';
import { checkIn, checkIns, day, item, screening, session } from '../../../../../tests/fixtures/gates/facts.ts';
import { reasonOn, ruleOn, ruleOver } from '../../../../../tests/fixtures/gates/look.ts';

const wait = 'oo~~xxxx';
const open = 'oooooooo';
const work = (n: number) => session(n, [item('s1-march', { side: 'left' })]);
const base = [screening(0), checkIn(5, 2), work(5)];

test('begins on the check-in that stands above pain-before + 1, within two days', () => {
	expect(ruleOver([...base, checkIn(6, 4)], [5, 6, 7], 'unsettled')).toEqual([open, wait, wait]);
	expect(ruleOver([...base, checkIn(7, 4)], [6, 7], 'unsettled')).toEqual([open, wait]);
	expect(ruleOn([...base, checkIn(8, 4)], 8, 'unsettled')).toBe(open);
	expect(ruleOn([...base, checkIn(6, 3)], 6, 'unsettled')).toBe(open);
	expect(ruleOn([...base, checkIn(6, 4)], 6, 'unsettled', 'right')).toBe(open);
});

test('only the first check-in judges, and breathing is never judged', () => {
	expect(ruleOn([...base, checkIn(6, 3), checkIn(7, 5)], 7, 'unsettled')).toBe(open);
	expect(ruleOn([screening(0), checkIn(5, 2), session(5, [item('br-rest')]), checkIn(6, 5)], 6, 'unsettled')).toBe(
		open
	);
	expect(ruleOn([screening(0), session(5, [item('s1-march', { skipped: true })]), checkIn(6, 5)], 6, 'unsettled')).toBe(
		open
	);
	expect(ruleOn([screening(0), session(5, [item('mo-walk')]), checkIn(6, 5)], 6, 'unsettled')).toBe(wait);
});

test('one settled check-in ends it; a second time within 7 days asks for three in a row', () => {
	const once = [...base, checkIn(6, 4), checkIn(7, 3)];
	expect(ruleOver(once, [6, 7], 'unsettled')).toEqual([wait, open]);
	const twice = [
		...once,
		work(12),
		checkIn(13, 4),
		checkIn(14, 3),
		checkIn(15, 4),
		checkIn(16, 3),
		checkIn(17, 3),
		checkIn(18, 2)
	];
	expect(ruleOver(twice, [13, 14, 17, 18], 'unsettled')).toEqual([wait, wait, wait, open]);
	expect(reasonOn(twice, 17, 'unsettled', 'stretch')).toMatchObject({
		code: 'unsettled-again',
		number: 7,
		facts: [
			{ code: 'check-in', day: day(13), value: 4 },
			{ code: 'pain-before', value: 2 }
		],
		reopens: [{ code: 'settled-check-ins', done: 2, of: 3, limit: 3 }]
	});
	const late = [...once, work(13), checkIn(14, 4), checkIn(15, 3)];
	expect(ruleOver(late, [14, 15], 'unsettled')).toEqual([wait, open]);
	expect(reasonOn(late, 14, 'unsettled', 'stretch')?.code).toBe('unsettled');
});

test.each([
	[2, 3],
	[3, 2]
])('of two rises, from %i and from %i, the lower pain-before counts', (first, second) => {
	const work = (n: number, before: number) => session(n, [item('s1-march')], { before });
	const history = [screening(0), ...checkIns(0, 4), work(5, first), work(6, second)];
	const risen = [...history, checkIn(5, 3), checkIn(6, 5), checkIn(7, 5)];
	expect(reasonOn(risen, 7, 'unsettled', 'stretch')).toMatchObject({
		code: 'unsettled-again',
		facts: [
			{ code: 'check-in', day: day(7), value: 5 },
			{ code: 'pain-before', value: 2 }
		],
		reopens: [{ code: 'settled-check-ins', done: 0, of: 3, limit: 3 }]
	});
});

import { expect, test } from 'vitest';
import { checkIn, checkIns, correction, day, review, screening } from '../../../../../tests/fixtures/gates/facts.ts';
import { gatesOn, reasonOn, ruleOver } from '../../../../../tests/fixtures/gates/look.ts';
import { evaluate } from '../evaluate.ts';

const flagged = [screening(0), ...checkIns(0, 2), checkIn(3, 2, 2, { flags: ['saddle-numbness'] })];
const all = 'xxxxxxxx';
const none = 'oooooooo';

test('closes everything on both sides from its day on, and takes over the screen', () => {
	expect(ruleOver(flagged, [2, 3, 60], 'emergency-flag')).toEqual([none, all, all]);
	expect(gatesOn(flagged, 3, 'right')).toBe(all);
	expect(evaluate(flagged, day(3)).alert).toBe('emergency');
	expect(evaluate(flagged, day(2)).alert).toBe('none');
});

test('needs a review and then a check-in without flags on a later day', () => {
	expect(ruleOver([...flagged, ...checkIns(4, 6)], [6], 'emergency-flag')).toEqual([all]);
	expect(ruleOver([...flagged, review(4)], [4, 5], 'emergency-flag')).toEqual([all, all]);
	expect(ruleOver([...flagged, review(2), ...checkIns(4, 5)], [5], 'emergency-flag')).toEqual([all]);
	expect(ruleOver([...flagged, review(3), checkIn(5, 2)], [3, 4, 5], 'emergency-flag')).toEqual([all, all, none]);
	expect(ruleOver([...flagged, checkIn(4, 2), review(5)], [5, 6], 'emergency-flag')).toEqual([all, all]);
	expect(ruleOver([...flagged, review(5), checkIn(5, 2)], [5], 'emergency-flag')).toEqual([none]);
});

test('a check-in that did not answer the flag question resolves nothing, nor does one of two', () => {
	const reviewed = [...flagged, review(4)];
	expect(ruleOver([...reviewed, checkIn(5, 2, 2, { answered: false })], [5], 'emergency-flag')).toEqual([all]);
	const two = [...reviewed, checkIn(5, 2), checkIn(5, 2, 2, { flags: ['foot-drop'], id: 'other' })];
	expect(ruleOver(two, [5], 'emergency-flag')).toEqual([all]);
});

test('the same flag again asks for a new review', () => {
	const again = [...flagged, review(4), checkIn(5, 2, 2, { flags: ['saddle-numbness'] }), checkIn(6, 2)];
	expect(ruleOver(again, [6], 'emergency-flag')).toEqual([all]);
	expect(ruleOver([...again, review(6)], [6], 'emergency-flag')).toEqual([none]);
});

test('names the flag, its review and what is missing', () => {
	expect(reasonOn([...flagged, review(4)], 5, 'emergency-flag', 'breathing')).toEqual({
		rule: 'emergency-flag',
		side: 'left',
		category: 'breathing',
		verdict: 'closed',
		code: 'flag-emergency',
		facts: [
			{ code: 'flag', day: day(3), value: 'saddle-numbness' },
			{ code: 'review', day: day(4) }
		],
		reopens: [
			{ code: 'review', done: 1, of: 1 },
			{ code: 'flag-free-check-in', done: 0, of: 1 }
		],
		sources: ['cauda-equina-guidance', 'psoas-haematoma-reports'],
		ownNumbers: 'none',
		turn: 0
	});
	expect(reasonOn(flagged, 3, 'emergency-flag', 'breathing')?.reopens[0]).toEqual({ code: 'review', done: 0, of: 1 });
});

test('a withdrawn flag counts no more from the day it was withdrawn', () => {
	const withdrawn = [...flagged, correction(5, 'checkIn-3', 'flags', ['saddle-numbness'], [])];
	expect(ruleOver(withdrawn, [4, 5], 'emergency-flag')).toEqual([all, none]);
});

test('of several flags each keeps its own review; one without leaves the review missing', () => {
	const two = [...flagged, review(4), checkIn(5, 2, 2, { flags: ['foot-drop'] })];
	const told = reasonOn(two, 6, 'emergency-flag', 'breathing');
	expect(told?.facts).toEqual([
		{ code: 'flag', day: day(3), value: 'saddle-numbness' },
		{ code: 'review', day: day(4) },
		{ code: 'flag', day: day(5), value: 'foot-drop' }
	]);
	expect(told?.reopens[0]).toEqual({ code: 'review', done: 0, of: 1 });
});

test('a second review does not move the day of the first', () => {
	const told = reasonOn([...flagged, review(4), review(6)], 6, 'emergency-flag', 'breathing');
	expect(told?.facts).toContainEqual({ code: 'review', day: day(4) });
});

test('the same flag twice is told once, with its newer day', () => {
	const again = [...flagged, checkIn(5, 2, 2, { flags: ['saddle-numbness'] })];
	expect(evaluate(again, day(5)).flags).toEqual([{ flag: 'saddle-numbness', day: day(5), reviewed: null }]);
});

test('a new flag on the day that resolves another one leaves both open', () => {
	const both = [...flagged, review(4), checkIn(5, 2, 2, { flags: ['fever-unwell'] })];
	expect(evaluate(both, day(5)).flags.map(({ flag }) => flag)).toEqual(['saddle-numbness', 'fever-unwell']);
});

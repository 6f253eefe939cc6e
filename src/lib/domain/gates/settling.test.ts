import { expect, test } from 'vitest';
import { checkIn, day, item, screening, session } from '../../../../tests/fixtures/gates/facts.ts';
import { evaluate } from './evaluate.ts';
import { isSettled, settlingAsked } from './settling.ts';

const march = session(3, [item('s1-march', { side: 'left' })], { before: { left: 3, right: 1 } });

test('the morning after asks about the side that worked, with its pain before', () => {
	expect(settlingAsked([checkIn(3, 3), march], day(4))).toEqual([{ side: 'left', before: 3, day: day(3) }]);
	expect(settlingAsked([march], day(5))).toHaveLength(1);
	expect(settlingAsked([march], day(6))).toEqual([]);
});

test('a later check-in has answered already, today’s own has not', () => {
	expect(settlingAsked([march, checkIn(4, 2)], day(5))).toEqual([]);
	expect(settlingAsked([march, checkIn(4, 2)], day(4))).toHaveLength(1);
});

test('a later check-in that left the side unrated has not answered', () => {
	const cut = checkIn(4, 0, 0, { places: [], unrated: [{ region: 'groin', side: 'left' }] });
	expect(settlingAsked([march, cut], day(5))).toHaveLength(1);
});

test('breathing and what was left out ask nothing; of several sessions the lowest pain before counts', () => {
	expect(settlingAsked([session(3, [item('br-diaphragm')])], day(4))).toEqual([]);
	expect(settlingAsked([session(3, [item('s1-march', { skipped: true })])], day(4))).toEqual([]);
	const two = [session(2, [item('mo-tilt')], { before: 4 }), session(3, [item('mo-tilt')], { before: 2 })];
	expect(settlingAsked(two, day(4))).toEqual([
		{ side: 'left', before: 2, day: day(2) },
		{ side: 'right', before: 2, day: day(2) }
	]);
});

test('the answer by numbers is the gates’ own', () => {
	for (const value of [0, 3, 4, 5, 6]) {
		const history = [screening(0), checkIn(3, 3), march, checkIn(4, value)];
		const unsettled = evaluate(history, day(4)).left.gates['strength-1'].reasons.some(
			({ rule }) => rule === 'unsettled'
		);
		const [asked] = settlingAsked(history, day(4));
		expect(isSettled(value, asked?.before ?? 0)).toBe(!unsettled);
	}
});

test('one exercise of a session that worked a side is enough; today’s own session waits for tomorrow', () => {
	const mixed = session(3, [item('br-rest'), item('s1-march', { side: 'left' })]);
	expect(settlingAsked([mixed], day(4)).map(({ side }) => side)).toEqual(['left']);
	expect(settlingAsked([mixed], day(3))).toEqual([]);
});

test('facts may come in any order', () => {
	const two = [session(3, [item('mo-tilt')], { before: 2 }), session(2, [item('mo-tilt')], { before: 4 })];
	expect(settlingAsked(two, day(4)).map((asked) => asked.day)).toEqual([day(2), day(2)]);
	const rated = [checkIn(3, 2), checkIn(1, 2), session(2, [item('mo-tilt')])];
	expect(settlingAsked(rated, day(4))).toEqual([]);
});

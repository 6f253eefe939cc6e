import { expect, test } from 'vitest';
import { correction, day, item, modelClient, session } from '../../../../tests/fixtures/gates/facts.ts';
import { serves } from './checkpoint.ts';
import { evaluate, foldTo } from './evaluate.ts';
import { timeline } from './timeline.ts';

const history = modelClient(30);
const stored = foldTo(history, day(16));
const after = history.filter((fact) => fact.day > stored.day);

test('the facts after it are enough', () => {
	expect(serves(stored, after, day(20))).toBe(true);
	expect(evaluate(after, day(20), { from: stored })).toEqual(evaluate(history, day(20)));
	expect(timeline(after, day(18), day(24), { from: stored })).toEqual(timeline(history, day(18), day(24)));
	expect(timeline(history, day(10), day(24), { from: stored })).toEqual(timeline(history, day(10), day(24)));
});

test('it serves no other rules, no earlier or equal day, and no correction that reaches behind it', () => {
	expect(serves({ ...stored, version: 'old' }, after, day(20))).toBe(false);
	expect(serves({ ...stored, day: day(15) }, after, day(20))).toBe(false);
	expect(serves(stored, after, day(16))).toBe(false);
	const late = correction(18, 'checkIn-16', 'flags', [], []);
	expect(serves(stored, [...after, late], day(20))).toBe(false);
	expect(serves(stored, [...history, late], day(20))).toBe(false);
	expect(serves(stored, [...after, late], day(17))).toBe(true);
	expect(serves(stored, [...after, correction(18, 'checkIn-17', 'flags', [], [])], day(20))).toBe(true);
	expect(serves(stored, [...after, correction(10, 'checkIn-9', 'flags', [], [])], day(20))).toBe(true);
});

test('one that does not serve is left aside', () => {
	expect(evaluate(history, day(16), { from: stored })).toEqual(evaluate(history, day(16)));
	expect(evaluate(history, day(10), { from: stored })).toEqual(evaluate(history, day(10)));
});

test('a correction counts from the day after it up to the day itself, and only behind it', () => {
	const known = correction(16, 'checkIn-10', 'flags', [], []);
	expect(serves(stored, [...after, known], day(20))).toBe(true);
	const today = correction(20, 'checkIn-10', 'flags', [], []);
	expect(serves(stored, [...after, today], day(20))).toBe(false);
	expect(serves(stored, [...history, correction(18, 'checkIn-17', 'flags', [], [])], day(20))).toBe(true);
});

test('the timeline goes on from the day after it, not from an earlier one', () => {
	const dizzy = [...history, session(16, [item('mo-walk', { event: 'dizzy' })], { id: 'dizzy' })];
	const from = foldTo(dizzy, day(16));
	const [next] = timeline(after, day(17), day(17), { from });
	expect(next?.left[1]).toBe('caution');
	expect([next]).toEqual(timeline(dizzy, day(17), day(17)));
});

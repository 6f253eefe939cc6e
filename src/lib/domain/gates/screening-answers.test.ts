import { describe, expect, test } from 'vitest';
import { day, screening } from '../../../../tests/fixtures/gates/facts.ts';
import { dayNumber } from '../base/local-date.ts';
import type { Content } from '../record/kinds.ts';
import { mergeScreenings, readScreening } from './screening-answers.ts';

type Given = Partial<Content<'screening'>>;
const read = (answers: Given = {}, n = 3) => readScreening(n, screening(n, answers).content as Content<'screening'>);
const both = (a: Given, b: Given) => mergeScreenings(read(a), read(b));
const [early, late] = [day(1), day(2)];
const hip = (date?: typeof early) => ({ side: 'left' as const, ...(date === undefined ? {} : { date }) });
const surgery = (what: 'birth' | 'hip', date?: typeof early) => ({ what, ...(date === undefined ? {} : { date }) });

describe('two sets of answers on one day', () => {
	test('a first one counts alone', () => {
		expect(mergeScreenings(null, read())).toEqual(read());
	});

	test.each(['pregnant', 'osteoporosis', 'bloodThinner', 'legClot'] as const)('one yes is enough: %s', (name) => {
		expect([both({ [name]: true }, {})[name], both({}, { [name]: true })[name]]).toEqual([true, true]);
		expect([both({}, {})[name], both({ [name]: true }, { [name]: true })[name]]).toEqual([false, true]);
	});

	test('both must say that the person is an adult', () => {
		expect([both({ adult: false }, {}).adult, both({}, { adult: false }).adult, both({}, {}).adult]).toEqual([
			false,
			false,
			true
		]);
	});

	test('operations and difficulties of either count, each once', () => {
		const all = both({ surgery: [surgery('hip', late)] }, { surgery: [surgery('birth', early), surgery('hip', late)] });
		expect(all.operations).toEqual([
			{ what: 'birth', day: dayNumber(early) },
			{ what: 'hip', day: dayNumber(late) }
		]);
		expect(both({ difficulties: ['wrists', 'balance'] }, { difficulties: ['hernia', 'wrists'] }).difficulties).toEqual([
			'balance',
			'hernia',
			'wrists'
		]);
	});

	test('of two dates of one hip the unknown one counts, then the newer one', () => {
		const merged = (a: Given['hipReplacement'], b: Given['hipReplacement']) =>
			both({ hipReplacement: a ?? [] }, { hipReplacement: b ?? [] }).hip.left;
		expect(merged([hip(late)], [hip()])).toBe('unknown');
		expect(merged([hip()], [hip(late)])).toBe('unknown');
		expect(merged([hip(late)], [hip(early)])).toBe(dayNumber(late));
		expect(merged([hip(early)], [])).toBe(dayNumber(early));
		expect(merged([], [hip(early)])).toBe(dayNumber(early));
		expect(merged([], [])).toBeNull();
		expect(both({ hipReplacement: [hip(late)] }, {}).hip.right).toBeNull();
	});
});

test('one record: operations by date, an unknown one first, and the words of one day by name', () => {
	const operations = [
		surgery('hip', late),
		surgery('birth', late),
		surgery('hip', early),
		surgery('birth'),
		surgery('birth')
	];
	expect(read({ surgery: operations }).operations).toEqual([
		{ what: 'birth', day: null },
		{ what: 'hip', day: dayNumber(early) },
		{ what: 'birth', day: dayNumber(late) },
		{ what: 'hip', day: dayNumber(late) }
	]);
	expect(read({ difficulties: ['wrists', 'balance', 'wrists'] }).difficulties).toEqual(['balance', 'wrists']);
	expect(read({ hipReplacement: [hip(early), hip(late)] }).hip).toEqual({ left: dayNumber(late), right: null });
});

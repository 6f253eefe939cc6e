import { expect, test } from 'vitest';
import { checkIns, day, factOf, order, screening } from '../../../../tests/fixtures/gates/facts.ts';
import { reasonOn, ruleOver } from '../../../../tests/fixtures/gates/look.ts';
import type { Fact } from '../record/kinds.ts';
import { correctedHistory } from '../gates/corrected-history.ts';
import { parseScreening, screeningDraftOf } from './screening-draft.ts';
import { dayGiven, undatedIn, withDayGiven, type Undated } from './undated.ts';

const answers = screening(0, {
	hipReplacement: [{ side: 'left' }, { side: 'right', date: day(-400) }],
	surgery: [{ what: 'birth', date: day(-300) }, { what: 'spine' }]
}) as Fact<'screening'>;
const [hip, spine] = undatedIn(answers.content) as [Undated, Undated];
const given = (asked: Undated, text: string) => dayGiven(answers, asked, text, day(20));

test('what has no day is named, and nothing else', () => {
	expect([hip, spine]).toEqual([
		{ field: 'hipReplacement', index: 0, what: 'left' },
		{ field: 'surgery', index: 1, what: 'spine' }
	]);
	expect(
		undatedIn(screening(0).kind === 'screening' ? (screening(0) as Fact<'screening'>).content : answers.content)
	).toEqual([]);
});

test('a day is asked for that is one and has come', () => {
	expect(given(hip, '')).toEqual({ ok: false, error: 'missing' });
	expect(given(hip, '2026-02-30')).toEqual({ ok: false, error: 'not-a-day' });
	expect(given(hip, day(21))).toEqual({ ok: false, error: 'later' });
	expect(given(hip, day(20))).toMatchObject({ ok: true });
});

test('the day is given to that one alone', () => {
	expect(given(spine, day(-200))).toEqual({
		ok: true,
		value: {
			record: answers.id,
			field: 'surgery',
			before: answers.content.surgery,
			after: [
				{ what: 'birth', date: day(-300) },
				{ what: 'spine', date: day(-200) }
			]
		}
	});
});

test('as a correction it counts from its own day on, lets a go-ahead count, and leaves the answers as old as they were', () => {
	const hips = screening(0, { hipReplacement: [{ side: 'left' }] }) as Fact<'screening'>;
	const change = dayGiven(hips, { field: 'hipReplacement', index: 0, what: 'left' }, day(-400), day(20));
	if (!change.ok) throw new Error('no change');
	const told = factOf('correction', 20, { ...change.value, reason: '', at: 1 });
	const base = [hips, ...checkIns(0, 185), order('clearance', 15, 'strength-2', 'left', 90)];
	expect(ruleOver(base, [19, 20], 'hip-replacement').map((marks) => marks[4])).toEqual(['x', 'x']);
	expect(ruleOver([...base, told], [19, 20], 'hip-replacement').map((marks) => marks[4])).toEqual(['x', '~']);
	expect(reasonOn([...base, told], 180, 'screening', 'stretch')).toBeUndefined();
	expect(reasonOn([...base, told], 181, 'screening', 'stretch')).toMatchObject({ code: 'screening-old' });
	const [fact] = correctedHistory([hips, told]) as Fact<'screening'>[];
	expect(fact && undatedIn(fact.content)).toEqual([]);
});

test('a change under way learns it, unless it says another day', () => {
	const draft = screeningDraftOf(answers.content);
	const parsed = parseScreening(withDayGiven(withDayGiven(draft, hip, day(-9)), spine, day(-8)), day(20));
	expect(parsed.ok && undatedIn(parsed.value)).toEqual([]);
	const other = withDayGiven(draft, hip, day(-9));
	expect(withDayGiven(other, hip, day(-5))).toEqual(other);
});

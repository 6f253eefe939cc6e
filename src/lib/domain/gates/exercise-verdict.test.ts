import { describe, expect, test } from 'vitest';
import type { Contraindication } from '../exercise/exercise.ts';
import type { Content } from '../record/kinds.ts';
import { checkIns, day, injury, order, screening } from '../../../../tests/fixtures/gates/facts.ts';
import { evaluate } from './evaluate.ts';
import { exerciseVerdict, type Judged } from './exercise-verdict.ts';

type Answers = Partial<Content<'screening'>>;
const seen = (answers: Answers, ...more: ReturnType<typeof order>[]) =>
	evaluate([screening(0, answers), ...checkIns(0, 9), ...more], day(9));
const judged = (tag: Contraindication, more: Partial<Judged> = {}): Judged => ({
	category: 'mobility',
	contraindications: [tag],
	unilateral: true,
	...more
});
const hip = { hipReplacement: [{ side: 'left' as const, date: day(-400) }] };
const pregnant = { pregnant: true };
const osteoporosis = { osteoporosis: true };
const recent = { surgery: [{ what: 'hip' as const, date: day(-50) }] };

describe('tags', () => {
	test.each<[Contraindication, Answers, string, string | null]>([
		['THR', hip, 'closed', null],
		['THR_SMALL', hip, 'caution', 'small-range'],
		['SURG', recent, 'closed', null],
		['ANTICOAG', { bloodThinner: true }, 'closed', null],
		['ANTICOAG_CLEAR', { bloodThinner: true }, 'closed', null],
		['DVT', { legClot: true }, 'closed', null],
		['PREG_SUPINE', pregnant, 'closed', null],
		['PREG_PRONE', pregnant, 'closed', null],
		['PREG_CLEAR', pregnant, 'closed', null],
		['PREG_GENTLE', pregnant, 'caution', 'gentle'],
		['PREG_COMFORT', pregnant, 'caution', 'comfort'],
		['OSTEO_FLEX', osteoporosis, 'closed', null],
		['OSTEO_CLEAR', osteoporosis, 'closed', null],
		['OSTEO_GENTLE', osteoporosis, 'caution', 'no-end-range'],
		['KNEEL', { difficulties: ['kneeling'] }, 'caution', 'pad-knees'],
		['WRIST', { difficulties: ['wrists'] }, 'caution', 'forearms'],
		['SHOULDER', { difficulties: ['shoulder'] }, 'caution', 'other-side'],
		['BALANCE', { difficulties: ['balance'] }, 'caution', 'hold-on'],
		['HERNIA', { difficulties: ['hernia'] }, 'caution', 'less-effort']
	])('%s', (tag, answers, verdict, cue) => {
		const own = exerciseVerdict(seen(answers), judged(tag, { category: 'breathing' }), 'left');
		expect(own.tags).toEqual([{ tag, side: 'left', verdict, cleared: false, cue }]);
		expect(own.verdict).toBe(verdict);
		expect(own.cues).toEqual(cue === null ? [] : [cue]);
		expect(exerciseVerdict(seen({}), judged(tag), 'left')).toMatchObject({ verdict: 'open', tags: [], cues: [] });
	});

	test('before the safety questions none is known', () => {
		const unasked = evaluate(checkIns(0, 9), day(9));
		expect(exerciseVerdict(unasked, judged('DVT', { category: 'breathing' }), 'left')).toMatchObject({
			verdict: 'open',
			tags: []
		});
	});
});

describe('a clearance', () => {
	test('lowers a closed tag to caution on its side and category', () => {
		const cleared = seen(pregnant, order('clearance', 1, 'mobility', 'left', 20));
		expect(exerciseVerdict(cleared, judged('PREG_SUPINE'), 'left').tags[0]).toMatchObject({
			verdict: 'caution',
			cleared: true
		});
		expect(exerciseVerdict(cleared, judged('PREG_SUPINE'), 'right').verdict).toBe('closed');
		expect(exerciseVerdict(cleared, judged('PREG_SUPINE', { category: 'breathing' }), 'left').verdict).toBe('closed');
	});

	test('comes not early after an operation or a new hip', () => {
		const after = (date: number) =>
			seen({ surgery: [{ what: 'hip', date: day(date) }] }, order('clearance', 1, 'mobility', 'left', 20));
		expect(exerciseVerdict(after(-41), judged('SURG'), 'left').tags[0]?.verdict).toBe('caution');
		expect(exerciseVerdict(after(-40), judged('SURG'), 'left').tags[0]?.verdict).toBe('closed');
		expect(exerciseVerdict(after(-80), judged('SURG'), 'left').tags).toEqual([]);
		const stretch = judged('THR', { category: 'stretch' });
		const replaced = (date: number) =>
			seen({ hipReplacement: [{ side: 'left', date: day(date) }] }, order('clearance', 1, 'stretch', 'left', 20));
		expect(exerciseVerdict(replaced(-83), stretch, 'left').tags[0]?.verdict).toBe('caution');
		expect(exerciseVerdict(replaced(-82), stretch, 'left').tags[0]?.verdict).toBe('closed');
	});
});

test('a hip counts on its side, a bilateral exercise takes the worse side', () => {
	expect(exerciseVerdict(seen(hip), judged('THR'), 'right').verdict).toBe('open');
	expect(exerciseVerdict(seen(hip), judged('THR', { unilateral: false }), 'right')).toMatchObject({
		verdict: 'closed',
		tags: [{ side: 'left' }]
	});
	const hurt = seen({}, injury(9, 'left'));
	expect(
		exerciseVerdict(hurt, { category: 'mobility', contraindications: [], unilateral: true }, 'right').verdict
	).toBe('open');
	const both = exerciseVerdict(hurt, { category: 'mobility', contraindications: [], unilateral: false }, 'right');
	expect(both.verdict).toBe('caution');
	expect(both.reasons.map(({ rule }) => rule)).toEqual(['injured']);
});

test('therapist-only content stays closed', () => {
	const own: Judged = { category: 'breathing', contraindications: [], unilateral: true, therapistOnly: true };
	expect(exerciseVerdict(seen({}), own, 'left')).toMatchObject({ verdict: 'closed', therapistOnly: true });
	expect(exerciseVerdict(seen({}), { ...own, therapistOnly: false }, 'left')).toMatchObject({
		verdict: 'open',
		therapistOnly: false
	});
});

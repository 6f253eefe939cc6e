import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../base/local-date.ts';
import {
	dateProblem,
	emptyScreeningDraft,
	openQuestion,
	parseScreening,
	readScreeningDraft,
	screeningCounts,
	screeningDraftOf,
	screeningValidUntil,
	withHips,
	withSurgeries,
	type ScreeningDraft
} from './screening-draft.ts';
import { screeningSchema } from './screening.ts';

const today = '2026-03-12' as LocalDate;
const allNo: ScreeningDraft = { adult: true, conditions: [], hips: [], surgeries: [], difficulties: [] };
const some: ScreeningDraft = {
	adult: true,
	conditions: ['hip-replacement', 'surgery', 'leg-clot'],
	hips: [{ side: 'right', date: '2019-05-04' }],
	surgeries: [{ what: 'birth', date: '' }],
	difficulties: ['kneeling']
};

describe('the safety questions', () => {
	it('are asked in order until each has an answer', () => {
		expect(openQuestion(emptyScreeningDraft, today)).toBe('age');
		expect(openQuestion({ ...emptyScreeningDraft, adult: false }, today)).toBe('conditions');
		expect(openQuestion({ ...allNo, difficulties: undefined }, today)).toBe('difficulties');
		expect(openQuestion(allNo, today)).toBeUndefined();
	});

	it('ask for details only where a date matters, and until they make sense', () => {
		expect(openQuestion({ ...allNo, conditions: ['surgery'] }, today)).toBe('details');
		expect(openQuestion({ ...some, hips: [] }, today)).toBe('details');
		expect(openQuestion({ ...some, hips: [{ side: 'left', date: '2026-03-13' }] }, today)).toBe('details');
		expect(openQuestion(some, today)).toBeUndefined();
	});

	it('refuse to become a screening while one is open, and name it', () => {
		expect(parseScreening(emptyScreeningDraft, today)).toEqual({ ok: false, error: 'age' });
		expect(parseScreening({ ...some, surgeries: [] }, today)).toEqual({ ok: false, error: 'details' });
	});

	it('become a screening the record schema accepts', () => {
		for (const draft of [allNo, some]) {
			const parsed = parseScreening(draft, today);
			expect(parsed.ok && v.safeParse(screeningSchema, parsed.value).success).toBe(true);
		}
	});

	it('leave an unknown date out, so that it counts as recent', () => {
		const parsed = parseScreening(some, today);
		expect(parsed).toMatchObject({
			ok: true,
			value: { hipReplacement: [{ side: 'right', date: '2019-05-04' }], surgery: [{ what: 'birth' }], legClot: true }
		});
		expect(parsed.ok && parsed.value.surgery[0]).not.toHaveProperty('date');
	});

	it('drop the details of a condition that was taken back', () => {
		const parsed = parseScreening({ ...some, conditions: [] }, today);
		expect(parsed).toMatchObject({ ok: true, value: { hipReplacement: [], surgery: [] } });
	});

	it('come back as the draft they were', () => {
		const parsed = parseScreening(some, today);
		expect(parsed.ok && screeningDraftOf(parsed.value)).toEqual(some);
	});
});

describe('a stored draft', () => {
	it('is read back, and anything else is empty', () => {
		expect(readScreeningDraft(structuredClone(some))).toEqual(some);
		for (const junk of [undefined, null, 3, 'x', [], { adult: 'yes' }, { conditions: ['flu'] }]) {
			expect(readScreeningDraft(junk)).toEqual(emptyScreeningDraft);
		}
	});
});

describe('dates', () => {
	it('may be unknown, must be real and must have come', () => {
		expect(dateProblem('', today)).toBeUndefined();
		expect(dateProblem(today, today)).toBeUndefined();
		expect(dateProblem('2026-03-13', today)).toBe('later');
		expect(dateProblem('2026-02-30', today)).toBe('not-a-day');
	});

	it('stay with what they belong to', () => {
		expect(withHips(some, ['left', 'right']).hips).toEqual([
			{ side: 'left', date: '' },
			{ side: 'right', date: '2019-05-04' }
		]);
		expect(withSurgeries(some, []).surgeries).toEqual([]);
		expect(withSurgeries(some, ['birth', 'hip']).surgeries.map(({ what }) => what)).toEqual(['hip', 'birth']);
	});
});

describe('the answers', () => {
	it('count for 180 days', () => {
		expect(screeningValidUntil(today)).toBe('2026-09-08');
		expect(screeningCounts(today, '2026-09-08' as LocalDate)).toBe(true);
		expect(screeningCounts(today, '2026-09-09' as LocalDate)).toBe(false);
	});
});

import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../base/local-date.ts';
import {
	emptyInjury,
	injuryDays,
	injuryDraftOf,
	notBetter,
	parseInjury,
	parseRecovery,
	type InjuryEntry
} from './injury-draft.ts';

const today = '2026-03-20' as LocalDate;
const day = (text: string) => text as LocalDate;
const filled = { side: 'left', region: 'front-hip', what: 'strain', day: today, note: '  on the stairs ' } as const;

describe('an injury draft', () => {
	test('reads what was entered, without empty text', () => {
		expect(parseInjury(filled, today)).toEqual({
			ok: true,
			value: { day: today, content: { side: 'left', region: 'front-hip', what: 'strain', note: 'on the stairs' } }
		});
		const bare = parseInjury({ ...filled, note: ' ' }, today);
		expect(bare.ok && 'note' in bare.value.content).toBe(false);
	});

	test('names everything that is missing, in the order of the form', () => {
		const result = parseInjury({ ...emptyInjury(today), day: 'soon' }, today);
		expect(result.ok ? [] : result.error.map(({ field }) => field)).toEqual(['side', 'region', 'what', 'day']);
	});

	test.each([
		['2026-03-06', true],
		['2026-03-05', false],
		['2026-03-20', true],
		['2026-03-21', false],
		['2026-02-30', false]
	])('takes a day of the last 14: %s %s', (text, fine) => {
		expect(parseInjury({ ...filled, day: text }, today).ok).toBe(fine);
	});

	test('an old injury keeps its day, its recovery and its missing place when it is changed', () => {
		const before: InjuryEntry = {
			day: day('2026-01-02'),
			content: { side: 'right', what: 'fall', recovered: day('2026-02-01'), recoveredSaidBy: 'me' }
		};
		const draft = { ...injuryDraftOf(before), what: 'overuse' } as const;
		expect(parseInjury(draft, today, before)).toEqual({
			ok: true,
			value: { day: before.day, content: { ...before.content, what: 'overuse' } }
		});
		expect(injuryDays(today, before)).toEqual({ from: '2026-01-02', to: '2026-02-01' });
		expect(parseInjury({ ...draft, day: '2026-02-02' }, today, before).ok).toBe(false);
	});
});

describe('better', () => {
	const entry: InjuryEntry = { day: day('2026-03-10'), content: { side: 'left', what: 'strain' } };

	test.each([
		['2026-03-09', 'too-early'],
		['2026-03-21', 'too-late'],
		['', 'not-a-day']
	])('refuses %s: %s', (text, error) => {
		expect(parseRecovery(entry, { day: text, by: 'me' }, today)).toEqual({ ok: false, error });
	});

	test('says since when and who said so, and can be taken back', () => {
		const better = parseRecovery(entry, { day: '2026-03-10', by: 'therapist' }, today);
		expect(better).toEqual({
			ok: true,
			value: { side: 'left', what: 'strain', recovered: '2026-03-10', recoveredSaidBy: 'therapist' }
		});
		expect(better.ok && notBetter(better.value)).toEqual(entry.content);
	});
});

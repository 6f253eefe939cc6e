import { describe, expect, test } from 'vitest';
import { addDays, dayNumber, type LocalDate } from '../base/local-date.ts';
import type { Clearance } from './care.ts';
import { emptyOrder, orderDraftOf, orderStanding, parseOrder } from './order-draft.ts';
import { emptyVisit, parseVisit, visitDraftOf } from './visit-draft.ts';

const today = '2026-03-20' as LocalDate;
const length = { usual: 28, longest: 84 };
const draft = {
	...emptyOrder(today, length),
	side: 'left',
	category: 'stretch',
	by: ' Ana ',
	why: 'hip moves well'
} as const;

describe('a go-ahead or a pause', () => {
	test('lasts 28 days unless changed, and says it was entered on this device', () => {
		expect(parseOrder('clearance', draft, today, length)).toEqual({
			ok: true,
			value: {
				side: 'left',
				category: 'stretch',
				until: '2026-04-17',
				by: 'Ana',
				why: 'hip moves well',
				from: 'device'
			}
		});
	});

	test.each([
		['clearance', 0, true],
		['clearance', -1, false],
		['clearance', 84, true],
		['clearance', 85, false],
		['hold', 85, true],
		['hold', 366, true],
		['hold', 367, false]
	] as const)('a %s of %i days: %s', (kind, days, fine) => {
		expect(parseOrder(kind, { ...draft, until: addDays(today, days) }, today, length).ok).toBe(fine);
	});

	test('names everything that is missing', () => {
		const result = parseOrder('hold', { ...emptyOrder(today, length), until: '' }, today, length);
		expect(result.ok ? [] : result.error.map(({ field }) => field)).toEqual(['side', 'category', 'until', 'by', 'why']);
	});

	test('a changed one keeps where it came from and when it was lifted', () => {
		const before: Clearance = {
			side: 'both',
			category: 'vigorous',
			until: addDays(today, 7),
			by: 'Ana',
			why: 'rest',
			from: 'plan of Ana',
			lifted: addDays(today, 2)
		};
		expect(parseOrder('hold', orderDraftOf(before), today, length, before)).toEqual({ ok: true, value: before });
	});

	test('stands as the gates hold it', () => {
		const content = parseOrder('clearance', draft, today, length);
		if (!content.ok) throw new Error('the draft is complete');
		const fact = { day: today, content: content.value };
		const held = {
			category: 'stretch',
			day: dayNumber(today),
			until: dayNumber(addDays(today, 28)),
			by: 'Ana'
		} as const;
		const none = { left: [], right: [] };
		expect(orderStanding(fact, { ...none, left: [held] }, today)).toBe('counts');
		expect(orderStanding(fact, { ...none, right: [held] }, today)).toBe('ended');
		expect(orderStanding(fact, none, addDays(today, 29))).toBe('over');
		const lifted = { ...fact, content: { ...content.value, lifted: addDays(today, 1) } };
		expect(orderStanding(lifted, { ...none, left: [held] }, today)).toBe('counts');
		expect(orderStanding(lifted, none, addDays(today, 1))).toBe('lifted');
	});
});

describe('a visit', () => {
	const visit = { ...emptyVisit(today), what: 'massage', comfort: 0, note: ' ' } as const;

	test('keeps a comfort of 0 and leaves out empty words', () => {
		expect(parseVisit(visit, today)).toEqual({
			ok: true,
			value: { day: today, content: { what: 'massage', comfort: 0 } }
		});
	});

	test.each([
		['2026-03-21', false],
		['2025-03-19', true],
		['2025-03-18', false],
		['never', false]
	])('on %s: %s', (day, fine) => {
		expect(parseVisit({ ...visit, day }, today).ok).toBe(fine);
	});

	test('an old one can still be changed', () => {
		const before = { day: '2020-01-01' as LocalDate, content: { what: 'yoga' } } as const;
		expect(parseVisit(visitDraftOf(before), today, before)).toEqual({ ok: true, value: before });
		expect(parseVisit({ ...visit, what: undefined }, today).ok).toBe(false);
	});
});

import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../base/local-date.ts';
import type { Fact } from '../record/kinds.ts';
import { groupByDay, writtenText } from './day-list.ts';

const fact = (id: string, day: string, kind: Fact['kind'], content: object) =>
	({ id, day: day as LocalDate, kind, content }) as Fact;

describe('days in the list', () => {
	const bout = (id: string, start: number) => fact(id, '2026-03-02', 'sittingBout', { how: 'timed', start });
	it('are newest first, with the check-in before sitting in time order', () => {
		const days = groupByDay([
			bout('late', 20),
			fact('old', '2026-03-01', 'goal', {}),
			bout('early', 10),
			fact('check', '2026-03-02', 'checkIn', { at: 99 })
		]);
		expect(days.map(({ day, facts }) => [day, facts.map(({ id }) => id)])).toEqual([
			['2026-03-02', ['check', 'early', 'late']],
			['2026-03-01', ['old']]
		]);
	});
});

describe('text a person wrote', () => {
	it('is found in lower case, and codes are not', () => {
		const care = fact('a', '2026-03-02', 'care', { what: 'massage', note: 'Warm Hands' });
		expect(writtenText(care)).toContain('warm hands');
		expect(writtenText(care)).not.toContain('massage');
	});
});

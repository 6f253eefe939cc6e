import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkIn, checkIns, day, factOf, screening } from '../../../../tests/fixtures/gates/facts.ts';
import { evaluate } from '../gates/evaluate.ts';
import {
	amountParts,
	choiceKey,
	emptyElsewhere,
	parseElsewhere,
	untouched,
	type Choice,
	type ChoiceDraft
} from './elsewhere.ts';
import { sessionSchema } from './session.ts';

const march: Choice = {
	exercise: 's1-march',
	side: 'left',
	planned: { sets: 2, reps: 8, holdS: 1 },
	verdict: 'open'
};
const walk: Choice = { exercise: 'mo-walk', side: 'both', planned: { sets: 1, reps: 1, holdS: 600 }, verdict: 'open' };
const glute: Choice = { exercise: 're-glute', side: 'left', planned: { sets: 2, reps: 5, holdS: 2 }, verdict: 'open' };
const choices = [walk, glute, march];
const when = { at: Date.parse('2026-01-08T12:00:00Z'), zone: 'Europe/Berlin' };
const before = { left: 2, right: 0 };
const did = (choice: Choice, said: Partial<ChoiceDraft> = {}) => ({
	[choiceKey(choice)]: { ...untouched(choice), way: 'done' as const, pain: 1, ...said }
});
const read = (items: Readonly<Record<string, ChoiceDraft>>, pain = before) =>
	parseElsewhere({ ...emptyElsewhere(pain), items }, choices, when);
const amount = (choice: Choice, said: Partial<ChoiceDraft['amount']>) => ({ ...untouched(choice).amount, ...said });

describe('a session without the guide', () => {
	it('holds what was done, and nothing that was not touched', () => {
		const read_ = read({
			...did(march, { amount: amount(march, { sets: '3' }), pain: 2 }),
			[choiceKey(walk)]: untouched(walk)
		});
		expect(read_.ok && v.parse(sessionSchema, read_.value)).toEqual({
			start: when.at,
			end: when.at,
			zone: 'Europe/Berlin',
			where: 'elsewhere',
			endReason: 'finished',
			painBefore: before,
			items: [
				{
					exercise: 's1-march',
					side: 'left',
					planned: march.planned,
					done: { sets: 3, reps: 8, holdS: 1 },
					painDuring: 2,
					easedEarly: false,
					skipped: false,
					verdict: 'open'
				}
			]
		});
	});

	it('takes minutes for a walk, and spots and presses for release', () => {
		expect([march, walk, glute].map(amountParts)).toEqual([['sets', 'reps', 'holdS'], ['holdS'], ['sets', 'reps']]);
		const said = read({
			...did(walk, { amount: amount(walk, { holdS: '7,5' }) }),
			...did(glute, { way: 'eased', amount: amount(glute, { sets: '1' }) })
		});
		expect(said).toMatchObject({
			ok: true,
			value: {
				items: [
					{ exercise: 'mo-walk', done: { sets: 1, reps: 1, holdS: 450 } },
					{ exercise: 're-glute', done: { sets: 1, reps: 5, holdS: 2 }, easedEarly: true }
				]
			}
		});
	});

	it('says all that is missing, in the order of the form', () => {
		expect(parseElsewhere(emptyElsewhere({ right: 1 }), choices, when)).toEqual({
			ok: false,
			error: [{ field: 'before', side: 'left' }, { field: 'items' }]
		});
		expect(
			read({ ...did(march, { pain: undefined, amount: amount(march, { sets: '0', reps: '2.5', holdS: '' }) }) })
		).toEqual({
			ok: false,
			error: [
				{ field: 'sets', key: 's1-march left', most: 20 },
				{ field: 'reps', key: 's1-march left', most: 100 },
				{ field: 'holdS', key: 's1-march left', most: 600 },
				{ field: 'pain', key: 's1-march left' }
			]
		});
		for (const holdS of ['0', '61', 'ten', '-1'])
			expect(read(did(walk, { amount: amount(walk, { holdS }) }))).toEqual({
				ok: false,
				error: [{ field: 'holdS', key: 'mo-walk both', most: 60 }]
			});
	});

	it('keeps the words beside it', () => {
		const said = parseElsewhere({ before, items: did(march), note: ' at the gym ' }, choices, when);
		expect(said).toMatchObject({ ok: true, value: { note: 'at the gym' } });
	});
});

describe('the gates', () => {
	const verdict = (n: number, on: number, said: Partial<ChoiceDraft>) => {
		const session = read(did(march, said));
		if (!session.ok) throw new Error('not read');
		const facts = [screening(0), ...checkIns(0, n), factOf('session', on, session.value, 'elsewhere')];
		return evaluate(facts, day(n)).left.gates['strength-1'].verdict;
	};

	it('hear of sharp pain in it, on its day and afterwards, also where it is entered later', () => {
		expect(verdict(5, 5, {})).toBe('open');
		expect(verdict(5, 5, { event: 'sharp' })).toBe('closed');
		expect(verdict(5, 4, { event: 'sharp' })).toBe('caution');
	});

	it('hear of pain over the limit', () => {
		expect(verdict(5, 5, { pain: 6 })).toBe('caution');
	});

	it('count it as a strength day once it settled', () => {
		const session = read(did(march));
		if (!session.ok) throw new Error('not read');
		const facts = [screening(0), ...checkIns(0, 8), checkIn(9, 2)];
		const days = [2, 4, 6].map((n) => factOf('session', n, session.value, `elsewhere-${String(n)}`));
		expect(evaluate(facts, day(9)).left.gates['strength-2'].verdict).toBe('closed');
		expect(evaluate([...facts, ...days], day(9)).left.gates['strength-2'].verdict).toBe('open');
	});
});

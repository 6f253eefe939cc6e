import { describe, expect, it } from 'vitest';
import { catalogue as book } from '#lib/content/exercises/catalogue.ts';
import { day, due, gates, item, planOf } from '../../../../tests/fixtures/plan.ts';
import { doseOn } from './dose-on.ts';

describe('the dose of a day', () => {
	const plan = planOf({ ...item('s1-march'), sets: 3, reps: 12 });
	const question = { book, plan, history: [], day };

	it('is today’s list’s for what is planned', () => {
		const [listed] = due(plan, [], gates({ 'strength-1 left': 'caution' })).due;
		expect(doseOn(question, { exercise: 's1-march', side: 'left' }, 'caution')).toEqual(listed?.dose);
		expect(doseOn(question, { exercise: 's1-march', side: 'left' }, 'open')).toMatchObject({ sets: 3, reps: 12 });
	});

	it('is the starting amount for what is not', () => {
		expect(doseOn(question, { exercise: 's1-clam', side: 'left' }, 'open')).toMatchObject({
			sets: book['s1-clam'].dose.sets,
			reps: book['s1-clam'].dose.reps
		});
		expect(doseOn(question, { exercise: 'vg-dance', side: 'both' }, 'open').sets).toBe(1);
	});
});

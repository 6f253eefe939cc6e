import { describe, expect, it } from 'vitest';
import { before, day, freshId, gates, item, planOf, session } from '../../../../tests/fixtures/plan.ts';
import { catalogue as book } from '#lib/content/exercises/catalogue.ts';
import { addDays, type LocalDate } from '../base/local-date.ts';
import type { History } from '../history.ts';
import { adherence, lastWeek } from './adherence.ts';
import type { Plan } from './plan.ts';

describe('adherence', () => {
	const days = (
		count: number,
		told: (at: number) => { often?: number; closed?: boolean; inFlare?: boolean; done?: boolean }
	) =>
		Array.from({ length: count }, (_, at) => ({
			day: addDays(day, at),
			often: 7,
			closed: false,
			inFlare: false,
			done: false,
			...told(at)
		}));
	it('asks in proportion to the days that count', () => {
		expect(adherence(days(14, (at) => ({ often: 3, done: at % 3 === 0 })))).toEqual({ asked: 6, done: 5, excused: 0 });
	});

	it('lets earlier days tell only of flares', () => {
		const told = days(10, (at) => ({ inFlare: at === 2, done: at === 1 || at === 8 }));
		expect(adherence(told, addDays(day, 3))).toEqual({ asked: 4, done: 1, excused: 3 });
	});

	it('excuses closed days, flares and three days after', () => {
		expect(adherence(days(14, (at) => ({ inFlare: at === 2, closed: at === 10 })))).toEqual({
			asked: 9,
			done: 0,
			excused: 5
		});
	});
});

describe('the last week of an exercise', () => {
	const made = (plan: Plan, daysAgo: number): History[number] => ({
		id: freshId('p'),
		kind: 'plan',
		day: before(daysAgo),
		content: plan
	});
	const isometrics = planOf(item('s1-iso', 7));
	const week = (
		history: History,
		plan = isometrics,
		shut: readonly LocalDate[] = [],
		flares: readonly LocalDate[] = []
	) =>
		lastWeek(
			{
				book,
				plan,
				history,
				day,
				gatesOf: (on) => ({
					day: on,
					verdicts: gates(shut.includes(on) ? { 'strength-1': 'closed' } : { 'strength-1 right': 'closed' }),
					inFlare: flares.includes(on)
				})
			},
			's1-iso'
		);

	it('counts a day on which one side was done, and asks while one side is open', () => {
		const history = [made(isometrics, 30), session(before(2), [{}]), session(before(9), [{}])];
		expect(week(history)).toEqual({ asked: 7, done: 1, excused: 0 });
		expect(week([...history, session(day, [{ side: 'right' }])])).toEqual({ asked: 7, done: 2, excused: 0 });
	});

	it('excuses the days its gate was closed, and those after a flare that ended before the week', () => {
		const history = [made(isometrics, 30)];
		expect(week(history, isometrics, [before(1), before(8)])).toEqual({ asked: 6, done: 0, excused: 1 });
		expect(week(history, isometrics, [], [before(8)])).toEqual({ asked: 5, done: 0, excused: 2 });
	});

	it('begins with the first plan', () => {
		expect(week([made(isometrics, 2), made(isometrics, 0)])).toEqual({ asked: 3, done: 0, excused: 0 });
	});

	it('judges each day by the plan it had: by a new number from the day it was changed on', () => {
		const rare = planOf(item('s1-iso', 2));
		expect(week([made(rare, 30)], rare)).toEqual({ asked: 2, done: 0, excused: 0 });
		expect(week([made(rare, 30), made(isometrics, 0)])).toEqual({ asked: 3, done: 0, excused: 0 });
		expect(week([made(rare, 30), made(isometrics, 2)])).toEqual({ asked: 4, done: 0, excused: 0 });
	});

	it('asks for nothing on the days before it was planned', () => {
		expect(week([made(planOf(item('mo-tilt')), 30), made(isometrics, 1)])).toEqual({ asked: 2, done: 0, excused: 0 });
	});

	it('looks only at the sides the plan names', () => {
		const right = planOf({ ...item('s1-iso', 7), sides: ['right'] });
		expect(week([made(right, 30)], right)).toEqual({ asked: 0, done: 0, excused: 7 });
	});
});

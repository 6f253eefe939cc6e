import type { LocalDate } from '../base/local-date.ts';
import type { ExerciseBook } from '../exercise/tempo.ts';
import { factsOf, type History } from '../history.ts';
import type { Fact } from '../record/kinds.ts';
import type { Plan } from './plan.ts';
import { starterPlan } from './starter.ts';

/** A plan with the day it was made; `stored` is false for a starter plan nobody has begun yet. */
export interface PlanInForce {
	readonly plan: Plan;
	readonly day: LocalDate;
	readonly stored: boolean;
	/** The record it is kept in; undefined until it is stored. */
	readonly id?: string;
}

const rank = ({ content }: Fact<'plan'>) => (content.origin === 'therapist' ? 1 : 0);

/** The plan that was stored for a day: the newest one up to it, a therapist's before the starter of one day; undefined before the first. */
export const storedPlan = (history: History, day: LocalDate): Fact<'plan'> | undefined =>
	factsOf(history, 'plan')
		.filter((fact) => fact.day <= day)
		.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : rank(a) - rank(b) || (a.id < b.id ? -1 : 1)))
		.at(-1);

/** The plan a day follows: the one that was stored for it, else the starter plan. */
export function planInForce(book: ExerciseBook, history: History, day: LocalDate): PlanInForce {
	const newest = storedPlan(history, day);
	return newest
		? { plan: newest.content, day: newest.day, stored: true, id: newest.id }
		: { plan: starterPlan(book), day, stored: false };
}

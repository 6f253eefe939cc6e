import type { ExerciseId } from '../exercise/exercise.ts';
import type { ExerciseBook } from '../exercise/tempo.ts';
import type { Plan } from './plan.ts';

/** How often a plan asks for an exercise in a week: where its sides differ, the side that comes most; 0 where it is not planned. */
export const plannedOften = ({ items }: Plan, exercise: ExerciseId): number =>
	Math.max(0, ...items.filter((item) => item.exercise === exercise).map(({ timesPerWeek }) => timesPerWeek));

/** The most times a week a person may plan an exercise: the catalogue's own, or what the plan says where that is more. */
export const mostOften = (book: ExerciseBook, plan: Plan, exercise: ExerciseId): number =>
	Math.max(book[exercise].dose.timesPerWeek, plannedOften(plan, exercise));

/**
 * The plan with an exercise done this many times a week, from 1 to the most; undefined where that changes nothing, and
 * for a therapist's plan, which is theirs to change.
 */
export function withFrequency(
	book: ExerciseBook,
	plan: Plan,
	exercise: ExerciseId,
	timesPerWeek: number
): Plan | undefined {
	const fits = Number.isInteger(timesPerWeek) && timesPerWeek >= 1 && timesPerWeek <= mostOften(book, plan, exercise);
	if (plan.origin !== 'starter' || !fits) return undefined;
	const changes = plan.items.some((item) => item.exercise === exercise && item.timesPerWeek !== timesPerWeek);
	if (!changes) return undefined;
	return { ...plan, items: plan.items.map((item) => (item.exercise === exercise ? { ...item, timesPerWeek } : item)) };
}

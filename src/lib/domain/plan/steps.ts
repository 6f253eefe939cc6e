import type { LocalDate } from '../base/local-date.ts';
import type { ExerciseId } from '../exercise/exercise.ts';
import { factsOf, type History } from '../history.ts';
import type { Fact } from '../record/kinds.ts';
import type { ItemSide } from '../session/session.ts';

/** The newest step record of an item up to a day; of two on one day the lower step; undefined before the first. */
export function lastStep(
	history: History,
	exercise: ExerciseId,
	side: ItemSide,
	day: LocalDate
): Fact<'progress'> | undefined {
	return factsOf(history, 'progress')
		.filter((fact) => fact.day <= day && fact.content.exercise === exercise && fact.content.side === side)
		.toSorted((a, b) => (a.day === b.day ? a.content.step - b.content.step : a.day < b.day ? 1 : -1))[0];
}

/** The dose step of an item on a day; 0 before the first step. */
export const stepOf = (history: History, exercise: ExerciseId, side: ItemSide, day: LocalDate): number =>
	lastStep(history, exercise, side, day)?.content.step ?? 0;

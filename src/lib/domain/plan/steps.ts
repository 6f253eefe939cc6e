import type { LocalDate } from '../base/local-date.ts';
import type { ExerciseId } from '../exercise/exercise.ts';
import { factsOf, type History } from '../history.ts';
import type { Fact } from '../record/kinds.ts';
import type { ItemSide } from '../session/session.ts';

/** The step records of an item up to a day, newest first; of two on one day the lower step. */
const stepsOf = (history: History, exercise: ExerciseId, side: ItemSide, day: LocalDate): Fact<'progress'>[] =>
	factsOf(history, 'progress')
		.filter((fact) => fact.day <= day && fact.content.exercise === exercise && fact.content.side === side)
		.toSorted((a, b) => (a.day === b.day ? a.content.step - b.content.step : a.day < b.day ? 1 : -1));

/** The newest record of what changed about an item up to a day; undefined before the first. */
export const lastStep = (...item: Parameters<typeof stepsOf>): Fact<'progress'> | undefined => stepsOf(...item)[0];

/** The record of the step that brought an item to its present dose; one that a neighbour joined stays where it was. */
export const stepTaken = (...item: Parameters<typeof stepsOf>): Fact<'progress'> | undefined =>
	stepsOf(...item).find(({ content }) => content.joined === undefined);

/** The dose step of an item on a day; 0 before the first step. */
export const stepOf = (history: History, exercise: ExerciseId, side: ItemSide, day: LocalDate): number =>
	lastStep(history, exercise, side, day)?.content.step ?? 0;

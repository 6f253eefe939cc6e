import { daysBetween, type LocalDate } from '../base/local-date.ts';
import type { ExerciseId } from '../exercise/exercise.ts';
import type { History } from '../history.ts';
import type { ItemKey } from './changes.ts';
import type { Progress } from './plan.ts';
import { lastStep } from './steps.ts';

/** How many days a change is told where its exercise is due, the first among them. */
export const toldDays = 7;

/** What a step changed: a dose, or a neighbour's place, which `other` had; `joined` where it then stands for both. */
export interface StepChange {
	readonly way: 'more' | 'less' | 'harder' | 'easier';
	readonly why: string;
	readonly other?: ExerciseId;
	readonly joined: boolean;
}

/** What a step changed, by its record: all that grows does so since it went calmly. */
export function changeOf({ why, from, joined }: Progress): StepChange {
	const other = from ?? joined;
	const grew = why === 'calm';
	if (other === undefined) return { way: grew ? 'more' : 'less', why, joined: false };
	return { way: grew ? 'harder' : 'easier', why, other, joined: joined !== undefined };
}

/** A change with the day it was made. */
export interface ToldChange extends StepChange {
	readonly day: LocalDate;
}

/** What changed last about an exercise on a side, while it is told; undefined where nothing did in the last days. */
export function lastChange(history: History, { exercise, side }: ItemKey, day: LocalDate): ToldChange | undefined {
	const last = lastStep(history, exercise, side, day);
	if (!last || daysBetween(last.day, day) >= toldDays) return undefined;
	return { ...changeOf(last.content), day: last.day };
}

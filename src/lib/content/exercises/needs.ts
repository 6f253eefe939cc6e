import type { ExerciseId } from '#lib/domain/exercise/exercise.ts';
import { catalogue } from './catalogue.ts';
import { equipment, type Equipment } from './catalogue-exercise.ts';

/** What a session of some exercises needs, each thing once, in the order of the list; told before it begins. */
export function neededFor(exercises: readonly ExerciseId[]): Equipment[] {
	const needed = new Set(exercises.flatMap((id) => catalogue[id].equipment));
	return equipment.filter((thing) => needed.has(thing));
}

import type { ExerciseId } from '#lib/domain/exercise/exercise.ts';
import { equipmentWords } from '../exercises/equipment-words.ts';
import { neededFor } from '../exercises/needs.ts';
import { listWord } from './time.ts';

/** What a session of some exercises needs, as a list in words; empty when nothing. */
export const needsOf = (exercises: readonly ExerciseId[]): string =>
	listWord(neededFor(exercises).map((thing) => equipmentWords[thing]()));

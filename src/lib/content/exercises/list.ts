import { exerciseIds, type Category, type ExerciseId } from '#lib/domain/exercise/exercise.ts';
import { finds } from '#lib/domain/exercise/search.ts';
import { categoryWord } from '../words/category.ts';
import { catalogue } from './catalogue.ts';
import { equipmentWords } from './equipment-words.ts';
import { muscleNames } from './muscle-names.ts';
import { muscleWords } from './muscle-words.ts';
import { exerciseName } from './names.ts';

/** What a person can search an exercise by: its name, category, muscles by either of their names and what it needs, in the page's language. */
function searchText(id: ExerciseId): string {
	const { category, muscles, equipment } = catalogue[id];
	return [
		exerciseName[id](),
		categoryWord(category),
		...muscles.flatMap((muscle) => [muscleWords[muscle](), muscleNames[muscle]?.() ?? '']),
		...equipment.map((thing) => equipmentWords[thing]())
	].join(' ');
}

/** The exercises a search finds, in category order; of some categories only, where any are given. */
export const findExercises = (query: string, only: readonly Category[] = []): ExerciseId[] =>
	exerciseIds.filter(
		(id) => (only.length === 0 || only.includes(catalogue[id].category)) && finds(query, searchText(id))
	);

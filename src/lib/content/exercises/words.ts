import type { Category, ExerciseId } from '#lib/domain/exercise/exercise.ts';
import { catalogue } from './catalogue.ts';
import type { ExerciseWords } from './exercise-words.ts';

type Loaded = { readonly words: Readonly<Partial<Record<ExerciseId, ExerciseWords>>> };

const load: Readonly<Record<Category, () => Promise<Loaded>>> = {
	breathing: () => import('./words/breathing.ts'),
	mobility: () => import('./words/mobility.ts'),
	release: () => import('./words/release.ts'),
	'strength-1': () => import('./words/strength-1.ts'),
	'strength-2': () => import('./words/strength-2.ts'),
	'strength-3': () => import('./words/strength-3.ts'),
	stretch: () => import('./words/stretch.ts'),
	vigorous: () => import('./words/vigorous.ts')
};

/** Loads the words of an exercise, with those of its category; rejects only when the chunk cannot be read. */
export async function exerciseWords(id: ExerciseId): Promise<ExerciseWords> {
	const { words } = await load[catalogue[id].category]();
	const found = words[id];
	if (!found) throw new Error(`No words for ${id}`);
	return found;
}

import { m } from '#messages';
import type { Category } from '#lib/domain/exercise/exercise.ts';

const names: Record<Category, () => string> = {
	breathing: m.category_breathing,
	mobility: m.category_mobility,
	release: m.category_release,
	'strength-1': m.category_strength_1,
	'strength-2': m.category_strength_2,
	'strength-3': m.category_strength_3,
	stretch: m.category_stretch,
	vigorous: m.category_vigorous
};

const hints: Record<Category, () => string> = {
	breathing: m.category_breathing_hint,
	mobility: m.category_mobility_hint,
	release: m.category_release_hint,
	'strength-1': m.category_strength_1_hint,
	'strength-2': m.category_strength_2_hint,
	'strength-3': m.category_strength_3_hint,
	stretch: m.category_stretch_hint,
	vigorous: m.category_vigorous_hint
};

/** A category's name. */
export const categoryWord = (category: Category): string => names[category]();

/** What a category is about, in two or three words. */
export const categoryHint = (category: Category): string => hints[category]();

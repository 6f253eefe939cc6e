import { m } from '#messages';
import { failureCode } from '#lib/storage/failure.ts';

/** The words are loaded when they are wanted; without them it is said plainly. */
const words = (word: 'failureWord' | 'notUndoneWord', error: unknown): Promise<string> =>
	import('#lib/content/words/failure.ts').then(
		(part) => part[word](failureCode(error)),
		() => m.common_not_saved()
	);

/** Why something was not saved, and what to do. */
export const notSaved = (error: unknown): Promise<string> => words('failureWord', error);

/** Why something was not taken back, and what to do. */
export const notUndone = (error: unknown): Promise<string> => words('notUndoneWord', error);

/** Resolves once something is stored; with why not, and what to do, where it was not. */
export const problemOf = (work: Promise<unknown>): Promise<string | undefined> => work.then(() => undefined, notSaved);

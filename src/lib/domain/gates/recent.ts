/** What is recent in a list that is in the order of days: from the first entry that passes on; the list itself where all do. */
export function recent<T>(list: readonly T[], isRecent: (each: T) => boolean): readonly T[] {
	const first = list.findIndex(isRecent);
	return first === 0 ? list : first < 0 ? [] : list.slice(first);
}
